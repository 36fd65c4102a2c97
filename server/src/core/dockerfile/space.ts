/**
 * The blanks of Go's `unicode.IsSpace`, by which BuildKit trims. It has U+0085 and lacks U+FEFF, unlike `\s` in JavaScript.
 */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 128) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The blanks that separate words on a line: `[\t\v\f\r ]`. A no-break space does not. */
export function separatesWords(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 11 || code === 12;
}

/** The first place from `at` on that holds no blank; `end` when there is none. */
export function skipSpace(text: string, at: number, end: number = text.length): number {
  let place = at;
  while (place < end && isSpace(text.charCodeAt(place))) place++;
  return place;
}

/** Where the text ends once the blanks before `end` are gone; not before `start`. */
export function trimEnd(text: string, start: number, end: number = text.length): number {
  let place = end;
  while (place > start && isSpace(text.charCodeAt(place - 1))) place--;
  return place;
}
