import { visibleIds } from "./listing.ts";
import type { Page, ToPage } from "./messages.ts";
import { type Filters, noFilters, type State, startPage } from "./state.ts";

/** Everything that can happen: a message from the extension, or something the user does. */
export type Action =
  | ToPage
  | { readonly type: "search"; readonly query: string }
  | { readonly type: "filter"; readonly filters: Partial<Filters> }
  | { readonly type: "clear" }
  /** Moves the keyboard's place in the list by so many questions. */
  | { readonly type: "move"; readonly by: number }
  | { readonly type: "back" }
  | { readonly type: "forward" }
  | { readonly type: "fold"; readonly key: string; readonly open: boolean }
  | { readonly type: "listScrolled"; readonly top: number }
  | { readonly type: "pageScrolled"; readonly top: number }
  | { readonly type: "column"; readonly column: "list" | "page" };

type Handlers = {
  readonly [Type in Action["type"]]: (state: State, action: Extract<Action, { type: Type }>) => State;
};

const handlers: Handlers = {
  library: (state, { sections, entries, paths }) => ({ ...state, sections, entries, paths }),
  read: (state, { ids }) => ({ ...state, read: new Set(ids) }),
  places: (state, { places }) => ({ ...state, places }),
  results: (state, { query, hits }) => {
    if (query !== state.query.trim()) return state;
    const next = { ...state, results: { query, hits } };
    return { ...next, cursor: next.cursor ?? visibleIds(next)[0] };
  },
  content: (state, { page, content }) => (page.id === state.page.id ? { ...state, content } : state),
  open: (state, { page }) => (page.id === state.page.id ? shown(state) : opened(state, page)),
  search: (state, { query }) => searched(state, query),
  filter: (state, { filters }) => ({
    ...state,
    filters: { ...state.filters, ...filters },
    listTop: 0,
  }),
  clear: (state) => ({ ...state, query: "", results: undefined, filters: noFilters, listTop: 0 }),
  move: (state, { by }) => ({ ...state, cursor: neighbour(state, by) }),
  back: (state) => {
    if (!state.past.length) return state;
    const future = [...state.future, state.page];
    return turned({ ...state, past: state.past.slice(0, -1), future }, state.past.at(-1) ?? startPage);
  },
  forward: (state) => {
    if (!state.future.length) return state;
    const past = [...state.past, state.page];
    return turned({ ...state, past, future: state.future.slice(0, -1) }, state.future.at(-1) ?? startPage);
  },
  fold: (state, { key, open }) => {
    const others = state.unfolded.filter((unfolded) => unfolded !== key);
    return { ...state, unfolded: open ? [...others, key] : others };
  },
  listScrolled: (state, { top }) => ({ ...state, listTop: top }),
  pageScrolled: (state, { top }) => ({
    ...state,
    pageTops: { ...state.pageTops, [state.page.id]: top },
  }),
  column: (state, { column }) => ({ ...state, column }),
};

export function reduce(state: State, action: Action): State {
  // The compiler cannot tie the key to the action's type, though the table does.
  const handle = handlers[action.type] as (state: State, action: Action) => State;
  return handle(state, action);
}

function opened(state: State, page: Page): State {
  const pageTops = { ...state.pageTops, [page.id]: 0 };
  return turned({ ...state, past: [...state.past, state.page], future: [], pageTops }, page);
}

function turned(state: State, page: Page): State {
  const cursor = page.kind === "question" ? page.id : state.cursor;
  return shown({ ...state, page, cursor, content: undefined });
}

function shown(state: State): State {
  return { ...state, column: state.page.kind === "start" ? "list" : "page" };
}

function searched(state: State, query: string): State {
  return {
    ...state,
    query,
    results: query.trim() ? state.results : undefined,
    // The best match takes it, so that Enter opens that.
    cursor: undefined,
    listTop: 0,
    column: "list",
  };
}

/** The question so many places on, stopping at both ends; the first one where the cursor is not in the list. */
function neighbour(state: State, by: number): string | undefined {
  const ids = visibleIds(state);
  const at = state.cursor === undefined ? -1 : ids.indexOf(state.cursor);
  if (at < 0) return ids[0] ?? state.cursor;
  return ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
}
