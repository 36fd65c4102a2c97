/** The longest file that is parsed, in UTF-16 units. */
export const MOST_FILE = 1024 * 1024;
/** The longest shell text that is parsed. */
export const MOST_SHELL = 64 * 1024;
/** The deepest nesting of brackets, braces and substitutions that is parsed. */
export const DEEPEST = 100;

/** Whether brackets nest deeper than `DEEPEST` somewhere in the text. Quotes are not looked at. */
export function nestsTooDeep(text: string): boolean {
  if (text.length <= DEEPEST) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91 || code === 123) {
      if (++depth > DEEPEST) return true;
    } else if ((code === 41 || code === 93 || code === 125) && depth > 0) {
      depth--;
    }
  }
  return false;
}
