import { indentBefore } from "../compose/edits/layout.ts";
import type { ComposeFile } from "../compose/model.ts";
import type { ScalarNode } from "../compose/node.ts";
import type { Dockerfile } from "../dockerfile/model.ts";
import { parseDockerfile } from "../dockerfile/parse.ts";
import { Mapped } from "../text/mapped.ts";
import type { Span } from "../text/span.ts";
import type { FileEdit, Finding, Fix } from "./finding.ts";

/** Lints each `dockerfile_inline` of a Compose file as a Dockerfile of its own; its findings stand in the Compose file. */
export function lintInlineDockerfiles(
  file: ComposeFile,
  lint: (dockerfile: Dockerfile) => readonly Finding[],
): readonly Finding[] {
  const found: Finding[] = [];
  for (const { services } of file.documents) {
    for (const { build } of services) {
      const node = build?.dockerfileInline;
      // What is no text is said by its kind. What stands behind an alias is met where it is written; what a variable brings nobody knows.
      if (!node || node.via || node.parent?.via || build?.node.via || !node.literal) continue;
      if (typeof node.value !== "string") continue;
      const place = new Place(file, node);
      found.push(...lint(parseDockerfile(place.mapped.text)).map((finding) => place.finding(finding)));
    }
  }
  return found;
}

/** The way from the text of a scalar back to the file. */
class Place {
  /** What the builder is given: Compose makes one dollar of two. */
  readonly mapped: Mapped;
  private readonly indent: string;

  constructor(
    private readonly file: ComposeFile,
    private readonly node: ScalarNode,
  ) {
    this.mapped = withSingleDollars(node.mapped);
    this.indent = indentBefore(file.lines, this.mapped.offset(0));
  }

  finding(finding: Finding): Finding {
    const span = this.span(finding.span);
    const related = finding.related.map((place) => ({ ...place, span: this.span(place.span) }));
    return { ...finding, span, related, fixes: finding.fixes.flatMap((fix) => this.fix(fix) ?? []) };
  }

  private span({ start, end }: Span): Span {
    return this.mapped.span(start, end);
  }

  /** Only where every line of the text is a line of the file. */
  private fix(fix: Fix): Fix | undefined {
    const here = fix.edits.every(({ path }) => path === undefined);
    if (this.node.style !== "literal" || !here) return undefined;
    return { ...fix, edits: fix.edits.map((edit) => this.edit(edit)) };
  }

  private edit({ start, end, text }: FileEdit): FileEdit {
    const { lines } = this.file;
    const to = this.place(end);
    const wholeLines = end > start && this.endsLine(end) && (this.mapped.text[start - 1] ?? "\n") === "\n";
    const from = wholeLines ? lines.startOf(lines.lineAt(this.place(start))) : this.place(start);
    const atLineStart = (at: number) => at === lines.startOf(lines.lineAt(at));
    // Behind the last line the file is at the beginning of another one, where no indentation stands yet.
    const before = atLineStart(from) && text !== "" ? this.indent : "";
    // The last line of the file may have no line ending of its own, though the text of the scalar has one.
    const unclosed = this.endsLine(start) && !atLineStart(from);
    const below = unclosed ? `\n${text.replace(/\r?\n$/, "")}` : text;
    const written = below.replaceAll("$", "$$$$").replace(/\r?\n(?=([^\r\n])?)/g, (_, next, at, all) => {
      const isLast = at + 1 >= all.length;
      return lines.eol + (next !== undefined || (isLast && !atLineStart(to)) ? this.indent : "");
    });
    return { start: from, end: to, text: before + written };
  }

  /** The end of the text is the end of its last line in the file, where that line is closed. */
  private place(at: number): number {
    const { lines } = this.file;
    const offset = this.mapped.offset(at);
    return this.endsLine(at) ? lines.nextAfter(lines.lineAt(offset)) : offset;
  }

  private endsLine(at: number): boolean {
    const { text } = this.mapped;
    return at === text.length && text.endsWith("\n");
  }
}

function withSingleDollars(mapped: Mapped): Mapped {
  if (!mapped.text.includes("$$")) return mapped;
  return Mapped.build((builder) => {
    let done = 0;
    for (const { index } of mapped.text.matchAll(/\$\$/g)) {
      builder.append(mapped.slice(done, index));
      builder.decode(mapped.span(index, index + 2), "$");
      done = index + 2;
    }
    builder.append(mapped.slice(done));
  }, mapped.offset(0));
}
