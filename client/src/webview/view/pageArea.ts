import { h, iconButton } from "../dom.ts";
import type { State } from "../state.ts";
import { changed, type Reach, type View } from "../view.ts";
import { placesPart, questionPage } from "./questionPage.ts";
import { rulePage } from "./rulePage.ts";
import { missingPage, startPage } from "./startPage.ts";

/** The right side: a bar to go back and forth, and the page under it. */
export function pageArea(reach: Reach): View & { focus(): void } {
  const { dispatch, post } = reach;
  const back = iconButton("arrow-left", "Back", () => dispatch({ type: "back" }));
  const forward = iconButton("arrow-right", "Forward", () => dispatch({ type: "forward" }));
  const toList = iconButton("list-unordered", "Show the list of questions", () =>
    dispatch({ type: "column", column: "list" }),
  );
  toList.classList.add("narrow-only");
  const mark = h("button", { type: "button", class: "action" });
  const bar = h(
    "div",
    { class: "bar", role: "toolbar", "aria-label": "Page" },
    toList,
    back,
    forward,
    h("span", { class: "space" }),
    mark,
  );

  const article = h("article");
  const places = h("div", { class: "places" });
  const scroller = h(
    "div",
    { class: "page", tabindex: 0, role: "group", "aria-labelledby": "page-title" },
    article,
  );

  let current: State | undefined;
  scroller.addEventListener("scroll", () => {
    // While the content is on its way the page is short, and its place would be lost.
    if (settled(current)) dispatch({ type: "pageScrolled", top: scroller.scrollTop });
  });
  mark.addEventListener("click", () => {
    const id = current?.page.id;
    if (current && id) post({ type: "mark", id, read: !current.read.has(id) });
  });

  return {
    element: h("main", { class: "page-area" }, bar, scroller),
    focus: () => scroller.focus({ preventScroll: true }),
    update(state, before) {
      current = state;
      back.disabled = state.past.length === 0;
      forward.disabled = state.future.length === 0;
      const isRead = state.read.has(state.page.id);
      mark.hidden = state.page.kind !== "question";
      mark.textContent = isRead ? "Mark as unread" : "Mark as read";

      const onStart = state.page.kind === "start" && changed(state, before, "places", "read");
      const redrawn = onStart || changed(state, before, "page", "content", "entries", "sections");
      if (redrawn) article.replaceChildren(...drawPage(state, reach, places));
      if (redrawn || changed(state, before, "places")) drawPlaces(places, state, reach);
      if (redrawn || changed(state, before, "column"))
        scroller.scrollTop = state.pageTops[state.page.id] ?? 0;
    },
  };
}

function drawPage(state: State, reach: Reach, places: HTMLElement): Node[] {
  const { page, content } = state;
  if (page.kind === "start") return startPage(state, reach);
  if (content === null) return missingPage(page.id);
  if (page.kind === "rule")
    return rulePage(page.id, content?.kind === "rule" ? content : undefined, state, reach);
  const body = content?.kind === "question" ? content : undefined;
  const drawn = questionPage(page.id, body, state, reach);
  // After the title and In short: what is in front of the reader comes before what is to be learnt.
  return body ? [...drawn.slice(0, 2), places, ...drawn.slice(2)] : drawn;
}

function drawPlaces(places: HTMLElement, state: State, reach: Reach): void {
  const drawn = state.page.kind === "question" ? placesPart(state.page.id, state, reach) : undefined;
  places.replaceChildren(...(drawn ? [drawn] : []));
}

function settled(state: State | undefined): boolean {
  return state !== undefined && (state.page.kind === "start" || state.content !== undefined);
}
