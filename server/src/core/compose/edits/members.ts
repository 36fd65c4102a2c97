import { type Edit, insert, replace } from "../../text/edit.ts";
import type { ComposeFile } from "../model.ts";
import type { ComposeNode, ListNode, MapNode } from "../node.ts";
import { endsOpen } from "../openEnd.ts";
import { type Slot, slotsOf } from "./memberSlots.ts";

/**
 * Puts some members of a mapping or list, told by their values, into the order given: each takes the place of another one. The others stay,
 * and so do blank lines and the comments that they set off. `undefined` where a value would be read otherwise or an alias come above
 * its anchor.
 */
export function reordered(
  file: ComposeFile,
  collection: MapNode | ListNode,
  wanted: readonly ComposeNode[],
): readonly Edit[] | undefined {
  const isBroken = file.syntaxErrors.length > 0 || endsOpen(file);
  const slots = isBroken ? undefined : slotsOf(file, collection);
  if (!slots) return undefined;
  const from = wanted.map((value) => slots.findIndex((slot) => slot.value === value));
  const places = [...from].sort((a, b) => a - b);
  const target = new Map(from.map((slot, at) => [slot, places[at] ?? slot]));
  if (from.includes(-1) || !keepsAnchors(slots, target)) return undefined;

  const edits: Edit[] = [];
  for (const [at, to] of target) {
    const [slot, place] = [slots[at], slots[to]];
    if (!slot || !place || at === to) continue;
    if (!readsAlike(file, slot, place)) return undefined;
    edits.push(...filled(file, place, place.behindDash ? slot.text.trimStart() : slot.text));
  }
  return edits;
}

/** Takes the place and the character behind it, so that no other fix puts something there in the meantime. */
function filled({ text }: ComposeFile, { span }: Slot, newText: string): readonly Edit[] {
  const { start, end } = span;
  const next = text.slice(end, end + 1);
  return next === ""
    ? [replace(span, newText), insert(end, "")]
    : [replace({ start, end: end + 1 }, newText + next)];
}

/** A name that one member anchors is met by the others on the same side of it as before. */
function keepsAnchors(slots: readonly Slot[], target: ReadonlyMap<number, number>): boolean {
  const named = slots.map(({ text }) =>
    Array.from(text.matchAll(/(?:^|[\s[{,])([&*])([^\s,[\]{}]+)/g), ([, mark, name]) => ({ mark, name })),
  );
  const after = (at: number) => target.get(at) ?? at;
  return named.every((names, anchored) =>
    names.every(({ mark, name }) => {
      if (mark === "*") return true;
      return named.every(
        (others, at) =>
          !others.some((other) => other.name === name) ||
          Math.sign(at - anchored) === Math.sign(after(at) - after(anchored)),
      );
    }),
  );
}

/** The line breaks behind a block scalar belong to it: all of them with `+`, else only the first, which the end of the file may lack. */
function readsAlike({ text }: ComposeFile, { openEnd, span }: Slot, place: Slot): boolean {
  if (openEnd === undefined) return true;
  const lacksBreak = (end: number) => end === text.length;
  if (lacksBreak(span.end) !== lacksBreak(place.span.end)) return false;
  return (
    openEnd === "one" ||
    !/^\r?\n(?:[ \t]*\r?\n|[ \t]+$)/.test(text.slice(place.span.end, place.span.end + 200))
  );
}
