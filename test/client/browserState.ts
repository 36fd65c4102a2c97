import { visible } from "../../client/src/webview/listing.ts";
import type { Entry, Page, Place } from "../../client/src/webview/messages.ts";
import { type Action, reduce } from "../../client/src/webview/reducer.ts";
import { type Bookmark, begin, type State } from "../../client/src/webview/state.ts";

const entries: readonly Entry[] = [
  entry(6, "fundamentals", "beginner", "CMD and ENTRYPOINT"),
  entry(9, "fundamentals", "beginner", "Multi-stage builds"),
  entry(10, "fundamentals", "advanced", "Smaller images"),
  entry(43, "images", "intermediate", "Health checks"),
];
const sections = [
  { id: "fundamentals", title: "Fundamentals" },
  { id: "images", title: "Images" },
  { id: "networking", title: "Networking" },
];

export const library: Action = { type: "library", sections, entries, paths: [] };

/** The state after these actions, on a browser that has four questions in two of three sections. */
export function after(...actions: readonly Action[]): State {
  return [library, ...actions].reduce(reduce, begin());
}

/** As `after`, on a page that was hidden with this bookmark. */
export function restored(kept: Partial<Bookmark>, ...actions: readonly Action[]): State {
  return [library, ...actions].reduce(reduce, begin(kept));
}

/** The list as text: `Fundamentals: >Q6 [Q9] Q10 | Images: Q43`, with `>` at the cursor and brackets around the open page. */
export function drawn(state: State): string {
  return visible(state)
    .map(({ section, items }) => {
      const ids = items.map(({ entry: { id } }) => {
        const shown = state.page?.id === id ? `[${id}]` : id;
        return state.cursor === id ? `>${shown}` : shown;
      });
      return section ? `${section.title}: ${ids.join(" ")}` : ids.join(" ");
    })
    .join(" | ");
}

/** `back` and `forward` as they could be taken: `Q6 Q9 <Q10> Q43`; the start page is `-`. */
export function history({ past, page, future }: State): string {
  const name = (one: Page) => one.id || "-";
  return [...past.map(name), `<${name(page)}>`, ...future.toReversed().map(name)].join(" ");
}

export function open(id: string): Action {
  return { type: "open", page: { kind: id.startsWith("Q") ? "question" : "rule", id } };
}

/** The extension's answer to a search, best first. */
export function results(query: string, ...ids: readonly string[]): Action {
  return { type: "results", query, hits: ids.map((id) => ({ id, title: [], excerpt: undefined })) };
}

export function place(question: string): Place {
  return {
    question,
    uri: "file:///Dockerfile",
    file: "Dockerfile",
    line: 0,
    character: 0,
    label: "RUN",
    finding: false,
  };
}

function entry(number: number, section: string, level: Entry["level"], title: string): Entry {
  return { id: `Q${number}`, number, section, level, title, kind: "practice" };
}
