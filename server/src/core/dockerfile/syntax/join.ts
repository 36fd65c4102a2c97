import { Mapped } from "../../text/mapped.ts";
import { contentOf, continuationOf, lineFrom } from "./physicalLine.ts";

/**
 * Puts the lines of one instruction together as BuildKit does: escape characters, comment lines and blank lines go, nothing is put between the
 * parts, indentation stays.
 *
 * @param text begins with the first letter of the instruction and holds no heredoc body
 */
export function joinLines(text: string, escapeChar: string): Mapped {
  if (!text.includes("\n")) {
    const line = lineFrom(text, 0);
    const mark = continuationOf(text, 0, line.end, escapeChar);
    return Mapped.identity(text.slice(0, mark < 0 ? line.end : mark), 0);
  }
  return Mapped.build((builder) => {
    let first = true;
    for (let at = 0; at <= text.length; ) {
      const line = lineFrom(text, at);
      at = line.next;
      if (!first) {
        const content = contentOf(text, line);
        if (content === line.end || text[content] === "#") continue;
      }
      first = false;
      const mark = continuationOf(text, line.start, line.end, escapeChar);
      builder.copy(text.slice(line.start, mark < 0 ? line.end : mark), line.start);
      if (mark < 0) break;
    }
  });
}
