import { maxCharacters } from "../text/limits.ts";
import { LineIndex } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { Glob } from "./glob.ts";
import type { Dockerignore, IgnorePattern } from "./model.ts";

/** Parses a .dockerignore file as the builder reads it. Never throws; one that is too long is left unread and says so in `limits`. */
export function parseDockerignore(text: string): Dockerignore {
  const lines = new LineIndex(text);
  if (text.length > maxCharacters) {
    const message = "This file is larger than 1 MiB, so it is not checked.";
    const span = { start: 0, end: Math.min(lines.endOf(0), 80) };
    return new IgnoreFile(text, lines, [], [], [{ span, message }]);
  }
  const patterns: IgnorePattern[] = [];
  const comments: { span: Span; text: string }[] = [];
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    const content = line.trim();
    const at = start + line.length - line.trimStart().length;
    const span = { start: at, end: at + content.length };
    // Only a `#` in the first column begins a comment.
    if (line.startsWith("#")) comments.push({ span, text: content.slice(1).trim() });
    else if (content !== "") patterns.push(readPattern(content, span));
    start = end + 1;
  }
  return new IgnoreFile(text, lines, patterns, comments, []);
}

class IgnoreFile implements Dockerignore {
  readonly kind = "dockerignore";
  private globs: readonly Glob[] | undefined;

  constructor(
    readonly text: string,
    readonly lines: LineIndex,
    readonly patterns: readonly IgnorePattern[],
    readonly comments: Dockerignore["comments"],
    readonly limits: Dockerignore["limits"],
  ) {}

  excludes(path: string): boolean {
    this.globs ??= this.patterns.map(({ pattern }) => new Glob(pattern));
    const cleaned = clean(path);
    if (cleaned === ".") return false;
    let excluded = false;
    for (const [index, { negated }] of this.patterns.entries()) {
      if (negated === excluded && this.globs[index]?.covers(cleaned)) excluded = !negated;
    }
    return excluded;
  }
}

function readPattern(content: string, span: Span): IgnorePattern {
  const negated = content.startsWith("!");
  const written = negated ? content.slice(1).trim() : content;
  return { span, pattern: written === "" ? "" : clean(written), negated };
}

/** Drops a leading slash, a trailing one, doubled ones, and `.` and `..` elements, as Go's `filepath.Clean` does. */
function clean(path: string): string {
  const absolute = path.startsWith("/");
  const elements: string[] = [];
  for (const element of path.split("/")) {
    if (element === "" || element === ".") continue;
    const last = elements.at(-1);
    if (element !== "..") elements.push(element);
    else if (last !== undefined && last !== "..") elements.pop();
    else if (!absolute) elements.push(element);
  }
  return elements.length > 0 ? elements.join("/") : absolute ? "/" : ".";
}
