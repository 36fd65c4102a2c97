import { type Edit, insert, remove, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import type { ComposeDocument, ComposeFile } from "../model.ts";
import type { ComposeNode, MapEntry, MapNode, ScalarNode } from "../node.ts";
import { mayDefineAnchor } from "../origin.ts";
import { entryOf } from "../paths.ts";
import { dashOf, fitted, indentBefore, isFirstOnLine, lastWritten, placeOf, wholeLines } from "./layout.ts";
import { quoteLike } from "./quoting.ts";

export { quoteLike };

/** Takes a pair out with its own lines, or with its comma in flow style. Comments on other lines stay. */
export function removeEntry(file: ComposeFile, entry: MapEntry): Edit {
  return removePair(file, entry.value.parent, entry.span);
}

/** The same for a pair by its place, which may be a `<<`. */
export function removePair(file: ComposeFile, map: ComposeNode | undefined, span: Span): Edit {
  const { lines, text } = file;
  if (map?.kind === "map" && map.style === "flow") return removeFromFlow(file, span);
  const lineStart = lines.startOf(lines.lineAt(span.start));
  if (/^[ \t]*(?:\?[ \t]+)?$/.test(text.slice(lineStart, span.start)))
    return remove(withBlankLines(file, wholeLines(lines, span)));

  // It stands behind the dash of an item: the next pair moves up there.
  const others = map?.kind === "map" ? map.entries.length + map.merges.length - 1 : 0;
  if (others === 0) return replace(span, "{}");
  const next = /\S|$/g;
  next.lastIndex = lines.endOf(lines.lineAt(span.end));
  return remove({ start: span.start, end: next.exec(text)?.index ?? span.end });
}

/** With the blank lines that parted it from what stays; a last line without an ending has taken that of the line above. */
function withBlankLines({ lines }: ComposeFile, span: Span): Span {
  const first = lines.lineAt(span.start);
  if (span.start > lines.startOf(first)) return span;
  return lines.withGap(first, lines.lineAt(span.end - 1));
}

/** Takes an item out of its list, with its own lines or with its comma. */
export function removeItem(file: ComposeFile, item: ComposeNode): Edit {
  const { lines } = file;
  const list = item.parent;
  const place = placeOf(item);
  if (list?.kind !== "list" || list.style === "flow") return removeFromFlow(file, place);
  const span = { start: dashOf(lines, list, item), end: place.end };
  if (isFirstOnLine(lines, span.start)) return remove(wholeLines(lines, span));
  const next = list.items[list.items.indexOf(item) + 1];
  return next ? remove({ start: span.start, end: dashOf(lines, list, next) }) : replace(span, "[]");
}

/** Takes an item or a pair out, and with the last one the pairs around, up to the key of a service, which would be left without a value. */
export function removeMember(file: ComposeFile, member: ComposeNode): Edit {
  const { parent } = member;
  const size = parent?.kind === "map" ? parent.entries.length + parent.merges.length : parent?.items.length;
  const around = parent && parent.path.length > 2 && size === 1 ? entryOf(parent) : undefined;
  if (around && !mayDefineAnchor(file, around.span)) return removeMember(file, around.value);
  const entry = entryOf(member);
  return entry ? removeEntry(file, entry) : removeItem(file, member);
}

/** On lines of its own it goes with them: YAML allows the comma that stays behind. */
function removeFromFlow({ lines, text }: ComposeFile, span: Span): Edit {
  const rest = /[ \t]*(,?)[ \t]*(#.*)?$/my;
  rest.lastIndex = span.end;
  if (isFirstOnLine(lines, span.start) && rest.test(text)) return remove(wholeLines(lines, span));

  const comma = /\s*,[ \t]*/y;
  comma.lastIndex = span.end;
  if (comma.test(text)) return remove({ start: span.start, end: comma.lastIndex });
  const before = /,?\s*$/.exec(text.slice(Math.max(0, span.start - 200), span.start))?.[0] ?? "";
  return remove({ start: span.start - (before.startsWith(",") ? before.length : 0), end: span.end });
}

export interface InsertOptions {
  /** The pair behind which the new one goes; the last one where it is left out. */
  readonly after?: MapEntry;
}

/**
 * Adds a pair to a mapping, or to a value that is not written yet or null. `yamlText` is what follows the colon, with LF and two blanks a
 * level: `nginx`, or `"\n  test: …\n  interval: 10s"` for a block below the key; both fit themselves to the file.
 */
export function insertEntry(
  file: ComposeFile,
  target: MapNode | ScalarNode,
  key: string,
  yamlText: string,
  { after }: InsertOptions = {},
): Edit {
  const pair = `${key}:${yamlText === "" || yamlText.startsWith("\n") ? "" : " "}${yamlText}`;
  if (target.kind !== "map") return insertIntoMissing(file, target, pair);
  const last = after?.span ?? lastWritten(target);
  if (target.style === "flow") return insertIntoFlow(file, target, pair, last);
  const { lines } = file;
  const indent = indentBefore(lines, target.span.start);
  const at = lines.endOf(lines.lineAt(last?.end ?? target.span.end));
  return insert(at, lines.eol + indent + fitted(file, pair, indent));
}

function insertIntoFlow(file: ComposeFile, map: MapNode, pair: string, last: Span | undefined): Edit {
  const { lines, text } = file;
  if (!last) {
    if (pair.includes("\n") && map.parent?.kind === "map" && map.parent.style === "block") {
      return replaceBelowKey(file, map, pair);
    }
    return replace(map.span, `{${inBraces(pair)}}`);
  }
  const separator = isFirstOnLine(lines, last.start) ? lines.eol + lines.indentAt(last.start) : " ";
  const trailing = /[ \t]*,(?=\s*\})/y;
  trailing.lastIndex = last.end;
  const written = inBraces(pair);
  if (trailing.test(text)) return insert(trailing.lastIndex, `${separator}${written},`);
  return insert(last.end, `,${separator}${written}`);
}

/** Pairs on lines below each other, as they stand in flow style: `a:\n  b: 1` is `a: {b: 1}`. */
function inBraces(block: string): string {
  let flow = "";
  let depth = 0;
  for (const line of block.split("\n")) {
    const pair = line.trimStart();
    const own = (line.length - pair.length) >> 1;
    if (flow !== "") flow += own > depth ? " {" : `${"}".repeat(depth - own)}, `;
    flow += pair;
    depth = own;
  }
  return flow + "}".repeat(depth);
}

/** The value is empty: the pair goes below its key, behind the dash of its item, or into braces. */
function insertIntoMissing(file: ComposeFile, node: ScalarNode, pair: string): Edit {
  const { lines } = file;
  const { parent } = node;
  if (!parent || parent.style === "flow") {
    return replace(node.span, `${blankBefore(file, node)}{${fitted(file, pair, "")}}`);
  }
  if (parent.kind === "map") return replaceBelowKey(file, node, pair);
  const dash = dashOf(lines, parent, node);
  const indent = `${indentBefore(lines, dash)}  `;
  return replace(
    { start: dash + 1, end: Math.max(dash + 1, node.span.end) },
    ` ${fitted(file, pair, indent)}`,
  );
}

/** A comment behind the value stays on the key's line. */
function replaceBelowKey(file: ComposeFile, node: ComposeNode, pair: string): Edit {
  const { lines, text } = file;
  const key = entryOf(node)?.keySpan.start ?? node.span.start;
  const indent = indentBefore(lines, key) + file.indent;
  const block = lines.eol + indent + fitted(file, pair, indent);
  const end = lines.endOf(lines.lineAt(node.span.end));
  const comment = text.slice(node.span.end, end).trim();
  const kept = text.slice(key, node.span.start).trimEnd().length;
  return replace({ start: key + kept, end }, `${comment && " "}${comment}${block}`);
}

/** What parts a new value from the colon or dash before it. */
function blankBefore({ text }: ComposeFile, { span }: ComposeNode): string {
  return span.start < span.end || /[\s[{,]/.test(text[span.start - 1] ?? " ") ? "" : " ";
}

/** Adds a top-level key behind the others, with a blank line before it where the file sets them apart so. */
export function insertTopLevel(
  file: ComposeFile,
  document: ComposeDocument,
  key: string,
  yamlText: string,
): Edit {
  const { lines } = file;
  const { root } = document;
  const last = root && lastWritten(root);
  if (!root || !last) {
    const text = fitted(file, `${key}:${yamlText.startsWith("\n") ? "" : " "}${yamlText}`, "") + lines.eol;
    const at = root ? root.span.end : document.span.end;
    return insert(at, at > 0 && !/[\r\n]$/.test(file.text.slice(0, at)) ? lines.eol + text : text);
  }
  const edit = insertEntry(file, root, key, yamlText);
  return setsApart(file, root) ? { ...edit, text: lines.eol + edit.text } : edit;
}

/** Whether a blank line stands before any but the first of the top-level keys; where there is one section only, of what stands in it. */
function setsApart(file: ComposeFile, root: MapNode): boolean {
  if (root.style === "flow") return false;
  const sections = root.entries.flatMap(({ value }) => (value.kind === "map" ? [value] : []));
  const [only, another] = sections;
  return hasBlankLines(file, root) || (!another && only !== undefined && hasBlankLines(file, only));
}

function hasBlankLines({ lines }: ComposeFile, map: MapNode): boolean {
  return map.entries.slice(1).some(({ keySpan, merged }) => {
    const line = lines.lineAt(keySpan.start);
    return (
      !merged && line > 0 && lines.text.slice(lines.startOf(line - 1), lines.endOf(line - 1)).trim() === ""
    );
  });
}

/**
 * Declares a name under `volumes:`, `networks:` or another top-level key, which is added where it is missing; `undefined` where
 * something else than a mapping stands there.
 */
export function insertDeclaration(
  file: ComposeFile,
  document: ComposeDocument,
  kind: "networks" | "volumes" | "secrets" | "configs" | "models" | "services",
  name: string,
  yamlText = "",
): Edit | undefined {
  const section = document.root?.get(kind)?.value;
  if (!section) {
    const value = yamlText.startsWith("\n") ? yamlText.replace(/\n/g, "\n  ") : ` ${yamlText}`.trimEnd();
    return insertTopLevel(file, document, kind, `\n  ${name}:${value}`);
  }
  const takesPairs = section.kind === "map" || (section.kind === "scalar" && section.value === null);
  return takesPairs ? insertEntry(file, section, name, yamlText) : undefined;
}

/** Gives a scalar another content in its own style of quotes; also one that is not written yet. */
export function replaceScalar(file: ComposeFile, scalar: ScalarNode, newText: string): Edit {
  return replace(scalar.span, blankBefore(file, scalar) + quoteLike(scalar, newText));
}
