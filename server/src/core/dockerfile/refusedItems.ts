import type { Mapped } from "../text/mapped.ts";
import type { Instruction } from "./model.ts";
import { readStringArray } from "./syntax/jsonArray.ts";

/** What is no string in the JSON form of an instruction, which makes the builder refuse it; none where it reads the text otherwise. */
export function refusedItems(instruction: Instruction): readonly Mapped[] {
  const source = instruction.keyword === "HEALTHCHECK" ? instruction.command : instruction.args;
  const { text } = source;
  if (!text.startsWith("[") || readStringArray(text) !== "refused") return [];
  return itemsOf(text)
    .filter(({ start, end }) => text[start] !== '"' && end > start)
    .map(({ start, end }) => source.slice(start, end));
}

/** The items of an array that is known to be JSON, blanks around them left out. */
function itemsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const items: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === '"') at = endOfString(text, at);
    else if (char === "[" || char === "{") depth++;
    else if (depth > 1 && (char === "]" || char === "}")) depth--;
    else if (depth === 1 && (char === "," || char === "]")) {
      const item = text.slice(start, at);
      const trimmed = item.trim();
      const from = start + item.indexOf(trimmed);
      items.push({ start: from, end: from + trimmed.length });
      start = at + 1;
    }
  }
  return items;
}

/** The closing quote. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
