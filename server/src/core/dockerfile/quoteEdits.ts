import { type Edit, insert } from "../text/edit.ts";
import type { Dockerfile, Refusal } from "./model.ts";

/**
 * Mends an open quote. One at the start of a word or value is closed at the end of its line, or of its last one; one inside a word is most likely an apostrophe and
 * is escaped. Undefined where the quote is not written as it is read.
 */
export function mendQuote(
  file: Dockerfile,
  { text, word }: Pick<Refusal, "text" | "word">,
): Edit | undefined {
  const quote = text.exact();
  if (!quote) return undefined;
  const opens = quote.start === word.offset(0) || file.text[quote.start - 1] === "=";
  if (!opens) return insert(quote.start, file.escape);
  const lineEnd = file.lines.endOf(file.lines.lineAt(quote.start));
  const wordEnd = word.span().end;
  // A line below that begins with no pair goes on with the value.
  const below = file.text.slice(lineEnd, wordEnd).trim();
  if (below !== "" && !/^[^\s=]+=/.test(below)) return insert(wordEnd, text.text);
  const shown = file.text.slice(quote.start, Math.min(lineEnd, wordEnd)).trimEnd();
  const bare = shown.endsWith(file.escape) ? shown.slice(0, -1).trimEnd() : shown;
  return insert(quote.start + bare.length, text.text);
}
