import type { ToExtension } from "./messages.ts";
import type { Action } from "./reducer.ts";
import type { State } from "./state.ts";

/** A part of the page that redraws itself from the state. */
export interface View {
  readonly element: HTMLElement;
  /** @param before the state that is drawn now; undefined the first time. */
  update(state: State, before: State | undefined): void;
}

/** What a view may do: tell what the user did, and ask the extension. */
export interface Reach {
  dispatch(action: Action): void;
  post(message: ToExtension): void;
}

/** Whether any of these parts of the state is another one than before. */
export function changed(
  state: State,
  before: State | undefined,
  ...parts: readonly (keyof State)[]
): boolean {
  return !before || parts.some((part) => state[part] !== before[part]);
}
