import type {
  Entry,
  Hit,
  Level,
  Page,
  Path,
  Place,
  QuestionContent,
  RuleContent,
  Section,
} from "./messages.ts";

export interface Filters {
  /** A section id; empty for all. */
  readonly section: string;
  readonly level: Level | "";
  readonly read: "all" | "unread" | "read";
  readonly inFiles: boolean;
}

/** What survives hiding and reloading the page. */
export interface Bookmark {
  readonly query: string;
  readonly filters: Filters;
  readonly page: Page;
  /** Pages before and after this one, nearest last. */
  readonly past: readonly Page[];
  readonly future: readonly Page[];
  /** The question that the keyboard is at. */
  readonly cursor: string | undefined;
  /** Pixels from the top: of the list, and of each page that was scrolled. */
  readonly listTop: number;
  readonly pageTops: { readonly [page: string]: number };
  /** The follow-ups whose answers are unfolded, as `Q43#no-shell`. */
  readonly unfolded: readonly string[];
  /** Which of the two columns shows where there is room for one. */
  readonly column: "list" | "page";
}

export interface State extends Bookmark {
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
  readonly paths: readonly Path[];
  readonly read: ReadonlySet<string>;
  readonly places: readonly Place[];
  /** The answer to the query that it names; an older one is not shown. */
  readonly results: { readonly query: string; readonly hits: readonly Hit[] } | undefined;
  /** Of the page shown; `null` when there is none; undefined while it is on its way. */
  readonly content: QuestionContent | RuleContent | null | undefined;
}

export const startPage: Page = { kind: "start", id: "" };

export const noFilters: Filters = { section: "", level: "", read: "all", inFiles: false };

const blank: Bookmark = {
  query: "",
  filters: noFilters,
  page: startPage,
  past: [],
  future: [],
  cursor: undefined,
  listTop: 0,
  pageTops: {},
  unfolded: [],
  column: "list",
};

/** @param kept what an earlier page left behind, of whatever version: what is missing starts afresh. */
export function begin(kept: Partial<Bookmark> = {}): State {
  return {
    ...blank,
    ...kept,
    sections: [],
    entries: [],
    paths: [],
    read: new Set(),
    places: [],
    results: undefined,
    content: undefined,
  };
}

export function bookmark(state: State): Bookmark {
  const { query, filters, page, past, future, cursor, listTop, pageTops, unfolded, column } = state;
  return { query, filters, page, past, future, cursor, listTop, pageTops, unfolded, column };
}
