import type { YamlComment } from "../model.ts";

/** `lexeme` is the comment from its `#` to the end of its line. */
export function commentAt(text: string, start: number, lexeme: string): YamlComment {
  let lineStart = start;
  while (lineStart > 0 && isBlank(text.charCodeAt(lineStart - 1))) lineStart--;
  const before = text[lineStart - 1];
  const source = lexeme.trimEnd();
  return {
    span: { start, end: start + source.length },
    text: source.slice(1).trim(),
    ownLine: before === undefined || before === "\n" || before === "\r" || before === "\ufeff",
  };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
