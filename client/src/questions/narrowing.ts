import type { Level, Question } from "../../../server/src/core/knowledge/question.ts";

/** What the view *Questions* is narrowed to. */
export interface Narrowing {
  readonly query: string;
  /** None: all. */
  readonly levels: readonly Level[];
  readonly unread: boolean;
  /** Only questions about something in the open files. */
  readonly inFiles: boolean;
}

export const everything: Narrowing = { query: "", levels: [], unread: false, inFiles: false };

/** What is known about the questions when they are narrowed. */
export interface Standing {
  readonly read: ReadonlySet<string>;
  readonly inFiles: ReadonlySet<string>;
  /** The ids that match the query. */
  readonly matches: ReadonlySet<string>;
}

export function isNarrowed({ query, levels, unread, inFiles }: Narrowing): boolean {
  return query !== "" || levels.length > 0 || unread || inFiles;
}

export function narrow(
  questions: readonly Question[],
  { query, levels, unread, inFiles }: Narrowing,
  standing: Standing,
): readonly Question[] {
  return questions.filter(
    ({ id, level }) =>
      (query === "" || standing.matches.has(id)) &&
      (levels.length === 0 || levels.includes(level)) &&
      !(unread && standing.read.has(id)) &&
      !(inFiles && !standing.inFiles.has(id)),
  );
}

/** In words, for the title of the view: `“health check”, beginner, unread`. Empty when nothing narrows. */
export function describe({ query, levels, unread, inFiles }: Narrowing): string {
  return [
    ...(query ? [`“${query}”`] : []),
    ...levels,
    ...(unread ? ["unread"] : []),
    ...(inFiles ? ["in my files"] : []),
  ].join(", ");
}
