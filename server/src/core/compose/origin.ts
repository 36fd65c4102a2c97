import { maxCharacters } from "../text/limits.ts";
import type { Span } from "../text/span.ts";
import type { ComposeFile } from "./model.ts";

/** Lets each place of a file through once: what stands behind an anchor is met again through every alias. */
export function firstVisits(): (span: Span) => boolean {
  const seen = new Set<number>();
  return ({ start, end }) => {
    const key = start * 2 * maxCharacters + end;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

/** Whether an anchor (`&name`) may be defined in the text, which an alias elsewhere would miss. */
export function mayDefineAnchor(file: ComposeFile, { start, end }: Span): boolean {
  return /(?:^|[\s[{,])&[\w.-]/.test(file.text.slice(start, end));
}
