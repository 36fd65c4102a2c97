/** What its programs need where they may do little: with a read-only root, or without capabilities. */
export interface ImageConfined {
  /** The first version of which this is true. */
  readonly since?: string;
  readonly programs: readonly string[];
  readonly settings?: readonly string[];
  readonly writes?: ImageNeeds;
  readonly capabilities?: ImageNeeds;
  readonly source: readonly string[];
  readonly checked: string;
}

export interface ImageNeeds {
  /** It does not start where one of them is missing. */
  readonly always: readonly string[];
  /** It does not start on data of its own. */
  readonly again?: readonly string[];
  readonly mostly?: readonly string[];
}

export function allOf({ always, again = [], mostly = [] }: ImageNeeds): readonly string[] {
  return [...always, ...again, ...mostly];
}

/** Whether a tag stands for this version or a later one; one without a number, or with fewer, is the newest of its line. */
export function isSince(since: string | undefined, tag: string | undefined): boolean {
  if (since === undefined) return true;
  if (tag === undefined) return false;
  const written = /^v?(\d+(?:\.\d+)*)/.exec(tag)?.[1]?.split(".").map(Number) ?? [];
  const wanted = since.split(".").map(Number);
  const at = written.findIndex((part, index) => part !== wanted[index]);
  return at < 0 || (written[at] ?? 0) > (wanted[at] ?? -1);
}
