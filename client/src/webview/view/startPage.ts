import { h } from "../dom.ts";
import type { Path } from "../messages.ts";
import type { State } from "../state.ts";
import type { Reach } from "../view.ts";
import { count } from "../words.ts";
import { list, part, questionLink } from "./parts.ts";

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "search"],
  [["j", "k"], "next and previous question"],
  [["Enter"], "open it"],
  [["Alt", "←"], "back"],
];

/** What is shown before a question is chosen: those that the open files are about, and the keys. */
export function startPage(state: State, reach: Reach): Node[] {
  if (!state.entries.length) return [];
  const inFiles = [...new Set(state.places.map((place) => place.question))].slice(0, 8);
  const read = state.entries.filter((entry) => state.read.has(entry.id)).length;
  return [
    h(
      "header",
      {},
      h("p", { class: "facts" }, `${count(state.entries.length, "question")} · ${read} read`),
      h("h1", { id: "page-title" }, "Docker, as it is asked in interviews"),
    ),
    inFiles.length
      ? part("In your open files", list(inFiles.map((id) => [questionLink(id, state, reach)])))
      : h(
          "p",
          {},
          "Choose a question on the left. Open a Dockerfile or a Compose file, and the questions about it come first here.",
        ),
    part("Paths", ...state.paths.map((path) => pathOf(path, state, reach))),
    part(
      "Keys",
      h(
        "dl",
        { class: "keys" },
        ...keys.flatMap(([names, does]) => [
          h("dt", {}, ...names.map((name) => h("kbd", {}, name))),
          h("dd", {}, does),
        ]),
      ),
    ),
  ];
}

/** A path folds out into its questions; it says how far one has come. */
function pathOf({ id, title, summary, questions }: Path, state: State, reach: Reach): HTMLElement {
  const key = `path:${id}`;
  const read = questions.filter((question) => state.read.has(question)).length;
  const details = h(
    "details",
    { class: "path", open: state.unfolded.includes(key) },
    h(
      "summary",
      {},
      h("strong", {}, title),
      h("span", { class: "place" }, `${read} of ${questions.length} read`),
    ),
    h("p", {}, summary),
    h(
      "ol",
      { class: "links" },
      ...questions.map((question) =>
        h("li", { class: state.read.has(question) ? "read" : "" }, questionLink(question, state, reach)),
      ),
    ),
  );
  details.addEventListener("toggle", () => reach.dispatch({ type: "fold", key, open: details.open }));
  return details;
}

/** A link that leads nowhere: an id that is misspelt, or of another version. */
export function missingPage(id: string): Node[] {
  return [
    h("header", {}, h("p", { class: "facts" }, id), h("h1", { id: "page-title" }, "There is no such page")),
    h("p", {}, `Dockwise has no question or rule named ${id}.`),
  ];
}
