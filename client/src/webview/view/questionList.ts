import { h, icon } from "../dom.ts";
import { type Group, type Item, visible } from "../listing.ts";
import type { Entry, Marked } from "../messages.ts";
import type { State } from "../state.ts";
import { changed, type Reach, type View } from "../view.ts";
import { capital } from "../words.ts";

/** The questions as a list box: one tab stop, in which the arrow keys or j and k move. */
export function questionList({ dispatch }: Reach): View {
  const element = h("div", {
    id: "questions",
    class: "questions",
    role: "listbox",
    tabindex: 0,
    "aria-label": "Questions",
  });
  element.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest("[data-question]") : null;
    const id = option?.getAttribute("data-question");
    if (id) dispatch({ type: "open", page: { kind: "question", id } });
  });
  element.addEventListener("scroll", () => dispatch({ type: "listScrolled", top: element.scrollTop }));

  return {
    element,
    update(state, before) {
      const redrawn = changed(
        state,
        before,
        "sections",
        "entries",
        "read",
        "places",
        "query",
        "results",
        "filters",
      );
      if (redrawn) {
        const inFiles = new Set(state.places.map((place) => place.question));
        const groups = visible(state);
        element.replaceChildren(
          ...(groups.length ? groups.map((group) => drawGroup(group, state, inFiles)) : [nothing(state)]),
        );
      }
      if (redrawn || changed(state, before, "cursor", "page")) mark(element, state);
      if (redrawn || changed(state, before, "column")) element.scrollTop = state.listTop;
      if (before && changed(state, before, "cursor")) reveal(element, state);
    },
  };
}

function drawGroup(group: Group, state: State, inFiles: ReadonlySet<string>): HTMLElement {
  const items = group.items.map((item) => drawItem(item, state, inFiles));
  if (!group.section) return h("div", { role: "group", "aria-label": "Best matches first" }, ...items);
  const id = `section-${group.section.id}`;
  const read = group.items.filter((item) => state.read.has(item.entry.id)).length;
  const heading = h(
    "div",
    { class: "section", id, role: "presentation" },
    h("span", {}, group.section.title),
    h("span", { class: "count" }, `${read} of ${group.items.length} read`),
  );
  return h("div", { role: "group", "aria-labelledby": id }, heading, ...items);
}

function drawItem({ entry, hit }: Item, state: State, inFiles: ReadonlySet<string>): HTMLElement {
  const read = state.read.has(entry.id);
  return h(
    "div",
    {
      class: "question",
      role: "option",
      id: optionId(entry.id),
      "data-question": entry.id,
      "aria-selected": "false",
    },
    h("span", { class: "number" }, entry.id),
    h(
      "span",
      { class: "words" },
      h("span", { class: "title" }, hit ? drawMarked(hit.title) : entry.title),
      hit?.excerpt && h("span", { class: "excerpt" }, drawMarked(hit.excerpt)),
      drawMeta(entry, inFiles.has(entry.id), hit ? sectionTitle(state, entry) : undefined),
    ),
    read
      ? h(
          "span",
          { class: "read", title: "Read" },
          icon("pass-filled"),
          h("span", { class: "heard" }, "Read"),
        )
      : undefined,
  );
}

function drawMeta(entry: Entry, inFiles: boolean, section: string | undefined): HTMLElement {
  return h(
    "span",
    { class: "meta" },
    h("span", {}, capital(entry.level)),
    section && h("span", {}, section),
    inFiles ? h("span", { class: "in-files" }, icon("file-code"), "In your files") : undefined,
  );
}

function drawMarked(marked: Marked): (string | HTMLElement)[] {
  return marked.map(({ text, match }) => (match ? h("mark", {}, text) : text));
}

function nothing(state: State): HTMLElement {
  const waiting = state.entries.length === 0 || (state.query.trim() !== "" && !state.results);
  const words = waiting
    ? ""
    : state.filters.inFiles && !state.places.length
      ? "Nothing in the files that are open has a question yet. Open a Dockerfile or a Compose file."
      : "No question matches.";
  return h(
    "div",
    { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "nothing" },
    words,
  );
}

function mark(list: HTMLElement, state: State): void {
  for (const option of list.querySelectorAll<HTMLElement>("[data-question]")) {
    const id = option.dataset.question;
    option.setAttribute("aria-selected", String(state.page.id === id));
    option.classList.toggle("at", state.cursor === id);
  }
  const at = state.cursor === undefined ? null : document.getElementById(optionId(state.cursor));
  if (at) list.setAttribute("aria-activedescendant", at.id);
  else list.removeAttribute("aria-activedescendant");
}

function reveal(list: HTMLElement, state: State): void {
  if (state.cursor === undefined) return;
  list.querySelector(`#${optionId(state.cursor)}`)?.scrollIntoView({ block: "nearest" });
}

function sectionTitle(state: State, entry: Entry): string | undefined {
  return state.sections.find((section) => section.id === entry.section)?.title;
}

function optionId(question: string): string {
  return `option-${question}`;
}
