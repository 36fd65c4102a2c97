import { h, icon, linkButton } from "../dom.ts";
import { narrowed, visible } from "../listing.ts";
import type { Filters, State } from "../state.ts";
import { changed, type Reach, type View } from "../view.ts";
import { count, levels } from "../words.ts";

/** Search, filters and the count of what they leave. */
export function searchBox({ dispatch }: Reach): View & { focus(): void } {
  const input = h("input", {
    type: "text",
    class: "search",
    role: "searchbox",
    placeholder: "Search questions and answers",
    "aria-label": "Search questions and answers",
    "aria-controls": "questions",
    "aria-keyshortcuts": "/",
    spellcheck: "false",
    autocomplete: "off",
  });
  input.addEventListener("input", () => dispatch({ type: "search", query: input.value }));

  const section = select("Section", (value) => dispatch({ type: "filter", filters: { section: value } }));
  const level = select("Level", (value) =>
    dispatch({ type: "filter", filters: { level: value as Filters["level"] } }),
  );
  const read = select("Read or unread", (value) =>
    dispatch({ type: "filter", filters: { read: value as Filters["read"] } }),
  );
  level.replaceChildren(...options([["", "All levels"], ...levels.map(pair)]));
  read.replaceChildren(
    ...options([
      ["all", "Read, unread"],
      ["unread", "Unread"],
      ["read", "Read"],
    ]),
  );

  const inFiles = h("button", { type: "button", class: "toggle" }, icon("file-code"), "In my files");
  inFiles.title = "Only questions about something in the files that are open";
  const status = h("p", { class: "status", role: "status" });
  const clear = linkButton("Clear", () => {
    dispatch({ type: "clear" });
    input.focus();
  });
  clear.setAttribute("aria-label", "Clear search and filters");

  const element = h(
    "div",
    { class: "search-box", role: "search" },
    h("div", { class: "search-field" }, icon("search"), input),
    h("div", { class: "filters" }, section, level, read, inFiles),
    h("div", { class: "status-line" }, status, clear),
  );

  let pressed = false;
  inFiles.addEventListener("click", () => dispatch({ type: "filter", filters: { inFiles: !pressed } }));

  return {
    element,
    focus() {
      input.focus();
      input.select();
    },
    update(state, before) {
      // Writing the same text would move the caret.
      if (input.value !== state.query) input.value = state.query;
      if (changed(state, before, "sections")) {
        section.replaceChildren(...options([["", "All sections"], ...state.sections.map(pair)]));
      }
      if (changed(state, before, "filters", "sections")) {
        section.value = state.filters.section;
        level.value = state.filters.level;
        read.value = state.filters.read;
        pressed = state.filters.inFiles;
        inFiles.setAttribute("aria-pressed", String(pressed));
        for (const box of [section, level]) box.classList.toggle("set", box.value !== "");
        read.classList.toggle("set", read.value !== "all");
      }
      const text = summary(state);
      if (status.textContent !== text) status.textContent = text;
      clear.hidden = !narrowed(state);
    },
  };
}

/** `24 questions`, `3 of 24 questions`. */
function summary(state: State): string {
  const all = count(state.entries.length, "question");
  if (!state.entries.length) return "";
  if (!narrowed(state)) return all;
  const shown = visible(state).reduce((sum, group) => sum + group.items.length, 0);
  return `${shown} of ${all}`;
}

function select(label: string, onChange: (value: string) => void): HTMLSelectElement {
  const element = h("select", { "aria-label": label, title: label });
  element.addEventListener("change", () => onChange(element.value));
  return element;
}

function options(values: readonly (readonly [value: string, label: string])[]): HTMLOptionElement[] {
  return values.map(([value, label]) => h("option", { value }, label));
}

function pair({ id, title }: { readonly id: string; readonly title: string }): readonly [string, string] {
  return [id, title];
}
