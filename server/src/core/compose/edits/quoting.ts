import type { ScalarNode } from "../node.ts";

/** `newText` as a scalar in the style of `scalar`; a plain or block one gets quotes where YAML would read it differently. */
export function quoteLike(scalar: ScalarNode, newText: string): string {
  switch (scalar.style) {
    case "single":
      return /[\r\n]/.test(newText) ? quoted(newText) : `'${newText.replace(/'/g, "''")}'`;
    case "double":
      return quoted(newText);
    default:
      return isPlain(newText, scalar.parent?.style === "flow") ? newText : quoted(newText);
  }
}

/** The text without quotes where it means itself in a list like `[a, b]`, else in double quotes. */
export function quotedInFlow(text: string): string {
  return isPlain(text, true) ? text : quoted(text);
}

/** The text in double quotes, whatever it would be without them. */
export function quoted(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}\u2028\u2029\ufeff]/gu, (char) => {
    if (char === '"' || char === "\\") return `\\${char}`;
    return named.get(char) ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}

const named: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** Whether the text means itself without quotes. */
export function isPlain(text: string, inFlow: boolean): boolean {
  if (text === "" || text !== text.trim() || /\p{Cc}/u.test(text)) return false;
  if (/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^(?:---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !inFlow || !/[,[\]{}]|^[-?:]/.test(text);
}
