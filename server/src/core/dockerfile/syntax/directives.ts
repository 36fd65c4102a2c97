import type { Directive } from "../model.ts";
import { trimEnd } from "../space.ts";
import { contentOf, lineFrom, textStart } from "./physicalLine.ts";

export interface DirectiveBlock {
  readonly directives: readonly Directive[];
  readonly escape: "\\" | "`";
}

const DIRECTIVE = /^#(\s*)([a-zA-Z][a-zA-Z0-9]*)(\s*=\s*)/;
const NAMES: readonly string[] = ["syntax", "check", "escape"];
const LONGEST = 65536;

/**
 * Reads `# syntax=`, `# escape=` and `# check=` at the top of the file. The first line that is anything else ends them, so a blank line or an
 * ordinary comment does. A line `#!…` at the very top is stepped over for `syntax` and `check`, not for `escape`.
 */
export function readDirectives(text: string): DirectiveBlock {
  const directives: Directive[] = [];
  let escapeChar: "\\" | "`" | undefined;
  let at = textStart(text);
  const shebang = text.startsWith("#!", at);
  if (shebang) at = lineFrom(text, at).next;
  while (at < text.length) {
    const line = lineFrom(text, at);
    const directive = readDirective(text, contentOf(text, line), line.end);
    if (!directive || !NAMES.includes(directive.name)) break;
    at = line.next;
    if (directive.name === "escape") {
      if (shebang) continue;
      escapeChar ??= directive.value === "`" ? "`" : "\\";
    }
    directives.push(directive);
  }
  return { directives, escape: escapeChar ?? "\\" };
}

function readDirective(text: string, start: number, end: number): Directive | undefined {
  if (text[start] !== "#" || end - start > LONGEST) return undefined;
  const match = DIRECTIVE.exec(text.slice(start, end));
  if (!match) return undefined;
  const [whole, blanks = "", name = ""] = match;
  const nameStart = start + 1 + blanks.length;
  const valueStart = start + whole.length;
  const valueEnd = trimEnd(text, valueStart, end);
  if (valueEnd === valueStart) return undefined;
  return {
    span: { start, end: valueEnd },
    name: name.toLowerCase(),
    nameSpan: { start: nameStart, end: nameStart + name.length },
    value: text.slice(valueStart, valueEnd),
    valueSpan: { start: valueStart, end: valueEnd },
  };
}
