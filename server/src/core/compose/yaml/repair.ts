import type { YAMLParseError } from "yaml";

/**
 * The text as it was probably meant, every place in it what it was: tabs in the indentation read as blanks, or else keys half typed
 * above others blanked out, which yaml takes for their first lines. `undefined` where neither is at fault.
 */
export function repaired(text: string, errors: readonly YAMLParseError[]): string | undefined {
  const hasTabs = errors.some(({ code }) => code === "TAB_AS_INDENT");
  const meant = hasTabs ? text.replace(/^[ \t]+/gm, blanked) : blankHalfKeys(text, errors);
  return meant === text ? undefined : meant;
}

function blankHalfKeys(text: string, errors: readonly YAMLParseError[]): string {
  let result = "";
  let done = 0;
  for (const { code, pos } of errors) {
    if (code !== "MULTILINE_IMPLICIT_KEY" || pos[0] < done) continue;
    const [start, end] = pos;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const lastLine = text.lastIndexOf("\n", end - 1) + 1;
    if (lastLine <= start || text.slice(lineStart, start).trim() !== "" || /["'[{]/.test(text[start] ?? ""))
      continue;
    result += text.slice(done, start) + text.slice(start, lastLine).replace(/[^\r\n]+/g, blanked);
    done = lastLine;
  }
  return result + text.slice(done);
}

function blanked(text: string): string {
  return " ".repeat(text.length);
}
