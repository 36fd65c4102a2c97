import { h } from "./dom.ts";
import { keyboard } from "./keyboard.ts";
import type { ToExtension, ToPage } from "./messages.ts";
import { type Action, reduce } from "./reducer.ts";
import { type Bookmark, begin, bookmark, type State } from "./state.ts";
import { pageArea } from "./view/pageArea.ts";
import { questionList } from "./view/questionList.ts";
import { searchBox } from "./view/searchBox.ts";
import type { Reach } from "./view.ts";

declare function acquireVsCodeApi(): {
  postMessage(message: ToExtension): void;
  getState(): Partial<Bookmark> | undefined;
  setState(state: Bookmark): void;
};

function run(): void {
  const api = acquireVsCodeApi();
  const post = (message: ToExtension) => api.postMessage(message);
  let state = begin(api.getState());

  const reach: Reach = { dispatch, post };
  const search = searchBox(reach);
  const list = questionList(reach);
  const area = pageArea(reach);
  const views = [search, list, area];
  const root = h(
    "div",
    { class: "browser" },
    h("nav", { class: "list-area", "aria-label": "Questions" }, search.element, list.element),
    area.element,
  );

  function draw(before: State | undefined): void {
    root.dataset.column = state.column;
    for (const view of views) view.update(state, before);
  }

  function dispatch(action: Action): void {
    const before = state;
    state = reduce(before, action);
    if (state === before) return;
    draw(before);
    api.setState(bookmark(state));
    ask(before);
    if (state.page.id !== before.page.id && state.page.kind !== "start") area.focus();
  }

  /** Asks the extension for what the new state lacks. */
  function ask(before: State): void {
    const query = state.query.trim();
    if (query !== before.query.trim() && query) post({ type: "search", query });
    if (state.page.id !== before.page.id) post({ type: "shown", page: state.page });
  }

  document.body.replaceChildren(root);
  document.addEventListener(
    "keydown",
    keyboard({ state: () => state, dispatch, search, list: list.element }),
  );
  window.addEventListener("message", (event: MessageEvent<ToPage>) => dispatch(event.data));
  draw(undefined);
  post({ type: "ready" });
  if (state.query.trim()) post({ type: "search", query: state.query.trim() });
  post({ type: "shown", page: state.page });
}

run();
