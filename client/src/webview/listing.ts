import type { Entry, Hit, Section } from "./messages.ts";
import { noFilters, type State } from "./state.ts";

/** One line of the list. */
export interface Item {
  readonly entry: Entry;
  /** How it matches the search, if there is one. */
  readonly hit: Hit | undefined;
}

/** A part of the list; a search has one part without a section, best match first. */
export interface Group {
  readonly section: Section | undefined;
  readonly items: readonly Item[];
}

/** The list as the search and the filters leave it. */
export function visible(state: State): readonly Group[] {
  const searching = state.query.trim() !== "";
  const inFiles = new Set(state.places.map((place) => place.question));
  const keep = (entry: Entry) => passes(state, entry, inFiles);

  if (searching) {
    const entries = new Map(state.entries.map((entry) => [entry.id, entry]));
    const items = (state.results?.hits ?? []).flatMap((hit) => {
      const entry = entries.get(hit.id);
      return entry && keep(entry) ? [{ entry, hit }] : [];
    });
    return items.length ? [{ section: undefined, items }] : [];
  }
  return state.sections
    .map((section) => ({
      section,
      items: state.entries
        .filter((entry) => entry.section === section.id && keep(entry))
        .map((entry) => ({ entry, hit: undefined })),
    }))
    .filter((group) => group.items.length > 0);
}

export function visibleIds(state: State): readonly string[] {
  return visible(state).flatMap((group) => group.items.map((item) => item.entry.id));
}

/** Whether anything narrows the list. */
export function narrowed(state: State): boolean {
  const { section, level, read, inFiles } = state.filters;
  return (
    state.query.trim() !== "" ||
    section !== noFilters.section ||
    level !== noFilters.level ||
    read !== noFilters.read ||
    inFiles
  );
}

function passes({ filters, read, page }: State, entry: Entry, inFiles: ReadonlySet<string>): boolean {
  if (filters.section && entry.section !== filters.section) return false;
  if (filters.level && entry.level !== filters.level) return false;
  if (filters.inFiles && !inFiles.has(entry.id)) return false;
  // Opening a question reads it: under "unread" it would vanish from under the reader.
  if (filters.read !== "all" && page.id !== entry.id) return read.has(entry.id) === (filters.read === "read");
  return true;
}
