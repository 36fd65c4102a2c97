import type { ComposeFile } from "../../compose/model.ts";
import type { Dockerfile } from "../../dockerfile/model.ts";
import type { Dockerignore } from "../../dockerignore/model.ts";
import type { LineIndex } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { SuppressionComment } from "./comment.ts";
import { readCheckDirective, readSuppression } from "./comment.ts";

/** A suppression and the part of the file that it covers. */
export interface Suppression {
  readonly comment: SuppressionComment;
  readonly covers: Span;
}

type Model = Dockerfile | ComposeFile | Dockerignore;

export function suppressionsOf(model: Model): readonly Suppression[] {
  const whole = { start: 0, end: model.text.length };
  const found: Suppression[] = [];
  for (const { span } of model.comments) {
    const comment = readSuppression(model.text.slice(span.start, span.end), span);
    if (!comment) continue;
    const covers = comment.scope === "file" ? whole : coveredBy(model, comment);
    if (covers) found.push({ comment, covers });
  }
  if (model.kind === "dockerfile") {
    for (const directive of model.directives) {
      if (directive.name !== "check") continue;
      const comment = readCheckDirective(directive.value, directive.valueSpan);
      if (comment) found.push({ comment, covers: whole });
    }
  }
  return found;
}

function coveredBy(model: Model, comment: SuppressionComment): Span | undefined {
  switch (model.kind) {
    case "dockerfile":
      return coveredInDockerfile(model, comment);
    case "compose":
      return coveredInCompose(model, comment);
    case "dockerignore":
      return model.patterns.find((pattern) => pattern.span.start > comment.span.start)?.span;
  }
}

/** Up to the end of the next instruction, comments above it included; or the instruction whose continued lines hold the comment. */
function coveredInDockerfile(file: Dockerfile, { span, scope }: SuppressionComment): Span | undefined {
  const next = file.instructions.find((instruction) => instruction.span.end > span.start);
  if (scope !== "stage") return next && { ...next.span, start: Math.min(span.end, next.span.start) };
  return file.stages.find((stage) => stage.from === next)?.span;
}

/** The key or list item that begins behind the comment, or before it on the same line. */
function coveredInCompose(file: ComposeFile, { span, scope }: SuppressionComment): Span | undefined {
  const lineStart = file.lines.startOf(file.lines.lineAt(span.start));
  const own = file.text.slice(lineStart, span.start).trim() === "";
  const at =
    own && scope !== "line" ? firstTextAfter(file.text, span.end) : firstTextAfter(file.text, lineStart);
  return at === undefined ? undefined : nodeAt(file, at);
}

function nodeAt(file: ComposeFile, lineStart: number): Span | undefined {
  let at = lineStart;
  // A list item's dash is no node of its own: what it holds begins behind it.
  while (file.text[at] === "-" && /\s/.test(file.text[at + 1] ?? "\n")) {
    const next = firstTextAfter(file.text, at + 1);
    if (next === undefined) return undefined;
    at = next;
  }
  const document = file.documents.find((one) => one.span.start <= at && at <= one.span.end);
  const position = document?.find(at);
  if (!position) return undefined;
  const { entry, node } = position;
  const startsItem = at !== lineStart;
  if (startsItem && node.parent?.kind === "map" && node.parent.parent?.kind === "list")
    return node.parent.span;
  return entry?.keySpan.start === at ? entry.span : node.span;
}

/** The offset of the next character that is neither blank nor in a comment of its own line. */
function firstTextAfter(text: string, from: number): number | undefined {
  const next = /(?:\s|#[^\n]*(?:\n|$))*/y;
  next.lastIndex = from;
  next.exec(text);
  return next.lastIndex < text.length ? next.lastIndex : undefined;
}

/** Above which place of a file a comment for this finding goes: the start of its instruction or node. */
export function anchorOf(model: Model, span: Span, lines: LineIndex): number {
  if (model.kind === "dockerfile") {
    const holder = model.instructions.find(
      (one) => one.span.start <= span.start && span.start <= one.span.end,
    );
    return lines.startOf(lines.lineAt(holder?.span.start ?? span.start));
  }
  if (model.kind === "compose") {
    // Between the lines of a text a comment would be text.
    const document = model.documents.find(
      (one) => one.span.start <= span.start && span.start <= one.span.end,
    );
    const node = document?.find(span.start)?.node;
    if (node?.kind === "scalar" && !node.via && node.span.start < span.start)
      return lines.startOf(lines.lineAt(node.span.start));
  }
  return lines.startOf(lines.lineAt(span.start));
}
