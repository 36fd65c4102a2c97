import type { Span } from "../../text/span.ts";
import type { ComposeFile } from "../model.ts";
import type { ComposeNode, ListNode, MapNode } from "../node.ts";
import { dashOf, indentBefore, isFirstOnLine, placeOf } from "./layout.ts";

/** The place of a member, with what belongs to it: in a block its whole lines, the comments right above and those indented below it. */
export interface Slot {
  readonly span: Span;
  /** What stands there, its first line indented as if nothing stood before it. */
  readonly text: string;
  /** It begins behind the dash of an item, whose line it shares. */
  readonly behindDash: boolean;
  /** Absent for a `<<`. */
  readonly value: ComposeNode | undefined;
  /** It ends with a block scalar, whose content goes on with one line break or with all that follow. */
  readonly openEnd: "one" | "all" | undefined;
}

/** A member as it is written, its comments left out. */
interface Written {
  readonly span: Span;
  readonly value: ComposeNode | undefined;
}

/** Those of all members that are written in a collection, `<<` among them; `undefined` where one cannot be taken from its place. */
export function slotsOf(file: ComposeFile, collection: MapNode | ListNode): readonly Slot[] | undefined {
  const all = membersOf(file, collection);
  const inFlow = collection.style === "flow";
  const { start, end } = collection.span;
  if (inFlow && file.comments.some(({ span }) => start < span.start && span.end <= end)) return undefined;
  const slots: Slot[] = [];
  for (const [at, member] of all.entries()) {
    const slot = inFlow
      ? flowSlot(file, member, all[at - 1]?.span.end ?? start + 1)
      : blockSlot(file, collection, member, at === 0);
    if (!slot) return undefined;
    slots.push(slot);
  }
  return slots;
}

function membersOf({ lines }: ComposeFile, collection: MapNode | ListNode): readonly Written[] {
  if (collection.kind === "list")
    return collection.items.map((value) => {
      const { start, end } = placeOf(value);
      return {
        span: { start: collection.style === "flow" ? start : dashOf(lines, collection, value), end },
        value,
      };
    });
  const own: readonly Written[] = collection.entries.filter(({ merged }) => !merged);
  const merges = collection.merges.map(({ span }) => ({ span, value: undefined }));
  return [...own, ...merges].sort((a, b) => a.span.start - b.span.start);
}

/** From behind the comma before it, so that anchors and tags are in it. */
function flowSlot({ text }: ComposeFile, { span, value }: Written, from: number): Slot {
  const gap = /[\s,]*/y;
  gap.lastIndex = from;
  const start = from + (gap.exec(text)?.[0].length ?? 0);
  return {
    span: { start, end: span.end },
    text: text.slice(start, span.end),
    behindDash: false,
    value,
    openEnd: undefined,
  };
}

function blockSlot(
  { lines, text }: ComposeFile,
  { parent }: MapNode | ListNode,
  { span, value }: Written,
  isFirst: boolean,
): Slot | undefined {
  const ownLine = lines.lineAt(span.start);
  const before = text.slice(lines.startOf(ownLine), span.start);
  const behindDash = isFirst && /^[ \t]*(?:-[ \t]+)+$/.test(before);
  if (!behindDash && !isFirstOnLine(lines, span.start)) return undefined;

  const lineText = (line: number) => text.slice(lines.startOf(line), lines.endOf(line));
  const isComment = (line: number) => /^[ \t]*#/.test(lineText(line));
  const isDeeper = (line: number) => lineText(line).search(/\S/) > before.length;

  let first = ownLine;
  while (!behindDash && first > 0 && isComment(first - 1)) first--;
  // What stands on top of the file is said of all of it.
  if (isFirst && !parent && (first === 0 || lineText(first - 1).startsWith("---"))) first = ownLine;
  while (first < ownLine && isDeeper(first)) first++;

  let last = lines.lineAt(span.end);
  let openEnd = openEndOf(value);
  for (let line = last + 1; line < lines.count; line++) {
    const isBlank = lineText(line).trim() === "";
    if (isBlank ? line === lines.count - 1 : !isComment(line) || !isDeeper(line)) break;
    if (!isBlank) openEnd = undefined;
    if (!isBlank || openEnd === "all") last = line;
  }

  const start = behindDash ? span.start : lines.startOf(first);
  const end = lines.endOf(last);
  const indent = behindDash ? indentBefore(lines, span.start) : "";
  return { span: { start, end }, text: indent + text.slice(start, end), behindDash, value, openEnd };
}

/** Of the block scalar that a value ends with, if it does. */
function openEndOf(value: ComposeNode | undefined): Slot["openEnd"] {
  let node = value;
  while (node && node.kind !== "scalar" && !node.via) {
    const children: readonly ComposeNode[] =
      node.kind === "list" ? node.items : node.entries.flatMap((entry) => (entry.merged ? [] : entry.value));
    node = children.at(-1);
  }
  if (node?.kind !== "scalar" || node.via || !/literal|folded/.test(node.style)) return undefined;
  const header = /^[|>][\d+-]*/.exec(node.source)?.[0] ?? "";
  return header.includes("-") ? undefined : header.includes("+") ? "all" : "one";
}
