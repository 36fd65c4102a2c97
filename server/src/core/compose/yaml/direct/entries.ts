import type { Span } from "../../../text/span.ts";
import type { TreeEntry, TreeNode } from "../../nodes.ts";
import type { Word } from "./words.ts";

export function entryOf(key: string, keySpan: Span, value: TreeNode): TreeEntry {
  const span = { start: keySpan.start, end: Math.max(keySpan.end, endOf(value)) };
  return { key, keySpan, span, value, merged: false };
}

/** Where it ends at the place where it was read: there is no alias around it, so it is one itself or stands there. */
export function endOf({ via, span }: TreeNode): number {
  return (via ?? span).end;
}

export function isMergeKey({ style, source }: Word): boolean {
  return style === "plain" && source === "<<";
}
