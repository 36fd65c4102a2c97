import type { FileEdit, Finding, Fix } from "../../server/src/core/lint/finding.ts";
import { applyEdits, type Edit } from "../../server/src/core/text/edit.ts";
import { LineIndex } from "../../server/src/core/text/lines.ts";

/** The findings of one file as a person reads them: each below its line, with what its first fix would change. */
export function renderFile(path: string, text: string, findings: readonly Finding[]): string {
  const lines = new LineIndex(text);
  const blocks = findings.map((finding) => renderFinding(lines, finding));
  return [`━━ ${path}`, ...(blocks.length > 0 ? blocks : ["clean\n"])].join("\n");
}

function renderFinding(lines: LineIndex, finding: Finding): string {
  const { span, severity, rule, message, fixes } = finding;
  const [first] = fixes;
  return [
    ...excerpt(lines, span.start, span.end),
    `     ${severity} ${rule}: ${message}`,
    ...(first ? renderFix(lines, first) : []),
    ...fixes.slice(1).map(({ title }) => `     or: ${title}`),
    "",
  ].join("\n");
}

/** The first line of a span, with its columns underlined; a longer one says where it ends. */
function excerpt(lines: LineIndex, start: number, end: number): string[] {
  const line = lines.lineAt(start);
  const last = lines.lineAt(Math.max(start, end - 1));
  const from = lines.startOf(line);
  const source = lines.text.slice(from, lines.endOf(line));
  const gap = source.slice(0, start - from).replace(/[^\t]/g, " ");
  const marked = "^".repeat(Math.max(1, Math.min(end, lines.endOf(line)) - start));
  const rest = last > line ? ` … line ${last + 1}` : "";
  return [`${String(line + 1).padStart(4)} │ ${source}`.trimEnd(), `     │ ${gap}${marked}${rest}`];
}

function renderFix(lines: LineIndex, { title, safety, edits }: Fix): string[] {
  const own = edits.filter(({ path }) => path === undefined);
  const others = edits.filter(({ path }) => path !== undefined);
  return [
    `     ${safety === "safe" ? "fix" : "suggestion"}: ${title}`,
    ...hunks(lines, own).flatMap((hunk) => renderHunk(lines, hunk)),
    ...others.flatMap(renderOther),
  ];
}

interface Hunk {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly edits: readonly Edit[];
}

/** Edits that touch the same lines together. */
function hunks(lines: LineIndex, edits: readonly Edit[]): Hunk[] {
  const found: Hunk[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const firstLine = lines.lineAt(edit.start);
    const lastLine = lines.lineAt(edit.end);
    const before = found.at(-1);
    if (before && before.lastLine >= firstLine) {
      found[found.length - 1] = {
        firstLine: before.firstLine,
        lastLine: Math.max(before.lastLine, lastLine),
        edits: [...before.edits, edit],
      };
    } else found.push({ firstLine, lastLine, edits: [edit] });
  }
  return found;
}

function renderHunk(lines: LineIndex, { firstLine, lastLine, edits }: Hunk): string[] {
  const from = lines.startOf(firstLine);
  const before = lines.text.slice(from, lines.nextAfter(lastLine));
  const moved = edits.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
  const old = linesOf(before);
  const now = linesOf(applyEdits(before, moved));
  let same = 0;
  while (same < old.length && same < now.length && old[same] === now[same]) same++;
  let tail = 0;
  while (tail < old.length - same && tail < now.length - same && old.at(-1 - tail) === now.at(-1 - tail))
    tail++;
  return [
    ...old.slice(same, old.length - tail).map((line) => `       - ${line}`.trimEnd()),
    ...now.slice(same, now.length - tail).map((line) => `       + ${line}`.trimEnd()),
  ];
}

function renderOther({ path = "", create, text }: FileEdit): string[] {
  return [
    `       in ${path}${create ? ", a new file" : ""}:`,
    ...linesOf(text).map((line) => `       + ${line}`.trimEnd()),
  ];
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
