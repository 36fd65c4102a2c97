import { maxDepth } from "../text/limits.ts";

/** The longest shell text that is parsed. */
export const MOST_SHELL = 64 * 1024;

/** Whether brackets nest deeper than `maxDepth` somewhere in the text. Quotes are not looked at. */
export function nestsTooDeep(text: string): boolean {
  if (text.length <= maxDepth) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91 || code === 123) {
      if (++depth > maxDepth) return true;
    } else if ((code === 41 || code === 93 || code === 125) && depth > 0) {
      depth--;
    }
  }
  return false;
}
