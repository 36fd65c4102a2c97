import type { Action } from "./reducer.ts";
import type { State } from "./state.ts";

export interface KeyTargets {
  state(): State;
  dispatch(action: Action): void;
  search: { focus(): void };
  list: { focus(): void };
}

/**
 * The keys of the page: `/` searches; `j`, `k` and, in the list or the search box, the arrow keys move; Enter opens; Alt with an arrow
 * goes back and forward. In a text field letters stay letters.
 */
export function keyboard(targets: KeyTargets): (event: KeyboardEvent) => void {
  const { dispatch } = targets;
  const open = () => {
    const { cursor } = targets.state();
    if (cursor !== undefined) dispatch({ type: "open", page: { kind: "question", id: cursor } });
  };
  const move = (by: number) => dispatch({ type: "move", by });

  const anywhere = new Map<string, () => void>([
    ["Alt+ArrowLeft", () => dispatch({ type: "back" })],
    ["Alt+ArrowRight", () => dispatch({ type: "forward" })],
  ]);
  const letters = new Map<string, () => void>([
    ["/", () => targets.search.focus()],
    ["j", () => move(1)],
    ["k", () => move(-1)],
  ]);
  const page = new Map([...letters, ["Enter", open]]);
  const list = new Map<string, () => void>([
    ...page,
    ["ArrowDown", () => move(1)],
    ["ArrowUp", () => move(-1)],
    ["Home", () => move(Number.NEGATIVE_INFINITY)],
    ["End", () => move(Number.POSITIVE_INFINITY)],
  ]);
  const search = new Map<string, () => void>([
    ["ArrowDown", () => move(1)],
    ["ArrowUp", () => move(-1)],
    ["Enter", open],
    [
      "Escape",
      () => {
        if (targets.state().query) dispatch({ type: "search", query: "" });
        else targets.list.focus();
      },
    ],
  ]);

  // A link or a button keeps its own Enter.
  const keys: { readonly [where in Where]: ReadonlyMap<string, () => void> } = {
    search,
    field: new Map(),
    list,
    control: letters,
    page,
  };

  return (event) => {
    const where = place(event.target);
    const name = [event.ctrlKey && "Ctrl", event.metaKey && "Meta", event.altKey && "Alt", event.key]
      .filter(Boolean)
      .join("+");
    const act = anywhere.get(name) ?? keys[where].get(name);
    if (!act) return;
    // Also keeps the editor around us from taking the key for a command of its own.
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

type Where = "search" | "field" | "list" | "control" | "page";

function place(target: EventTarget | null): Where {
  if (!(target instanceof Element)) return "page";
  if (target.matches("input")) return "search";
  if (target.matches("select")) return "field";
  if (target.closest('[role="listbox"]')) return "list";
  return target.matches("a, button, summary") ? "control" : "page";
}
