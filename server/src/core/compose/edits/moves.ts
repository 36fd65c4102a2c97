import { conflict, type Edit, insert, remove, replace } from "../../text/edit.ts";
import { contains } from "../../text/span.ts";
import type { ComposeFile } from "../model.ts";
import type { ComposeNode, MapEntry, MapNode } from "../node.ts";
import { mayDefineAnchor } from "../origin.ts";
import { shapes } from "../schema/shapes.gen.ts";
import { itemsOf } from "../shortForms/part.ts";
import { fitted, indentBefore, isFirstOnLine } from "./layout.ts";
import { appendItems } from "./lists.ts";
import { quotedInFlow } from "./quoting.ts";
import { insertEntry, removeEntry } from "./splices.ts";

/** Takes a pair with a plain value down to the mapping under `holder`, which is made where it is missing. */
export function moveBelow(
  file: ComposeFile,
  map: MapNode,
  entry: MapEntry,
  holder: string,
): readonly Edit[] | undefined {
  const { key, span, value } = entry;
  if (!isOwn(file, map, entry) || value.kind !== "scalar" || /[\r\n]/.test(value.source)) return undefined;
  const below = map.get(holder);
  if (!below) {
    const pair = `${key}: ${value.source}`;
    const text = map.style === "flow" ? `${holder}: {${pair}}` : `${holder}:\n  ${pair}`;
    return [replace(span, fitted(file, text, indentBefore(file.lines, span.start)))];
  }
  const inner = below.value;
  if (below.merged || inner.via || inner.kind !== "map" || inner.has(key)) return undefined;
  const [added, removed] = [insertEntry(file, inner, key, value.source), removeEntry(file, entry)];
  return conflict(added, removed) ? undefined : [added, removed];
}

/** Takes the last pair of a block out to a mapping around: it loses as much of its indentation. */
export function moveOut(
  file: ComposeFile,
  map: MapNode,
  entry: MapEntry,
  outer: ComposeNode,
): readonly Edit[] | undefined {
  const { lines } = file;
  if (!isOwn(file, map, entry) || outer.kind !== "map" || outer.has(entry.key) || map.entries.length < 2)
    return undefined;
  const around = outer.entries.find((each) => !each.merged && contains(each.span, entry.span));
  const inFlow = map.style === "flow" || outer.style === "flow";
  if (inFlow || around?.span.end !== entry.span.end || !isFirstOnLine(lines, entry.span.start))
    return undefined;
  const from = indentBefore(lines, outer.span.start).length;
  const to = indentBefore(lines, entry.span.start).length;
  return linesOf(file, entry).map((start) => remove({ start: start + from, end: start + to }));
}

/**
 * Takes a pair over to another mapping, the items of a list to those that are there; `undefined` where a comment would get lost, or the
 * other one has a value of its own.
 */
export function moveAcross(
  file: ComposeFile,
  map: MapNode,
  entry: MapEntry,
  target: MapNode,
): readonly Edit[] | undefined {
  if (!isOwn(file, map, entry) || target.via) return undefined;
  const added = addTo(file, target, entry);
  const removed = removeEntry(file, entry);
  return added && !conflict(added, removed) ? [added, removed] : undefined;
}

function addTo(file: ComposeFile, target: MapNode, { key, value }: MapEntry): Edit | undefined {
  const sourceOf = ({ span }: ComposeNode): string => file.text.slice(span.start, span.end);
  const there = target.get(key);
  if (there && (there.merged || there.value.via || there.value.kind !== "list")) return undefined;
  const source = sourceOf(value);
  if (value.kind !== "list") {
    return there || /[\r\n]/.test(source) ? undefined : insertEntry(file, target, key, source);
  }
  const style = there?.value.style ?? (target.style === "flow" ? "flow" : value.style);
  const known = itemsOf(there?.value).map(wordOf);
  const texts = value.items
    .filter((item) => item.kind !== "scalar" || !known.includes(item.text))
    .map((item) =>
      style === "flow" && item.kind === "scalar" && item.style === "plain"
        ? quotedInFlow(item.text)
        : sourceOf(item),
    );
  if (/[#*]/.test(source) || texts.some((text) => text === "" || /[\r\n]/.test(text))) return undefined;
  if (there?.value.kind === "list") return appendItems(file, there.value, texts);
  const block = texts.map((text) => `\n  - ${text}`).join("");
  return insertEntry(file, target, key, style === "flow" ? `[${texts.join(", ")}]` : block);
}

function wordOf(node: ComposeNode): string | undefined {
  return node.kind === "scalar" ? node.text : undefined;
}

/** Puts `services:` over the services of a file that has none, as files of version 1 were written. */
export function gatherServices(file: ComposeFile, root: MapNode): readonly Edit[] | undefined {
  const places = root.entries.flatMap((entry, index) => (looksLikeService(entry) ? [index] : []));
  const [first, last] = [root.entries[places[0] ?? -1], root.entries[places.at(-1) ?? -1]];
  const inARow = places.length > 0 && (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
  if (!first || !last || !inARow || root.style === "flow" || root.has("services")) return undefined;
  const { start } = first.keySpan;
  const [top, ...others] = linesOf(file, { ...last, span: { start, end: last.span.end } });
  if (top !== start) return undefined;
  return [
    insert(start, `services:${file.lines.eol}${file.indent}`),
    ...others.map((line) => insert(line, file.indent)),
  ];
}

/** Whether a pair under `services` is a key of a service that is not indented enough. */
export function looksLikeServiceKey({ key, value }: MapEntry): boolean {
  const [section, , deeper] = value.path;
  const isWritten = value.kind === "scalar" ? value.value !== null : value.kind === "list";
  return (
    section === "services" &&
    deeper === undefined &&
    isWritten &&
    Object.hasOwn(shapes["services.*"]?.map?.keys ?? {}, key)
  );
}

/** Indents the keys that stand in a row below a service without a value, whose own they are. */
export function indentBelowService(file: ComposeFile, entry: MapEntry): readonly Edit[] | undefined {
  const services = entry.value.parent;
  if (services?.kind !== "map") return undefined;
  const { entries, style } = services;
  let first = entries.indexOf(entry);
  while (first > 0 && isKeyAt(entries, first - 1)) first--;
  const service = entries[first - 1];
  const isEmpty = service?.value.kind === "scalar" && service.value.style === "missing";
  if (!isEmpty || style === "flow" || services.via) return undefined;
  let behind = first;
  while (isKeyAt(entries, behind)) behind++;
  const all = entries.slice(first, behind);
  if (all.some(({ merged }) => merged)) return undefined;
  return all.flatMap((each) => linesOf(file, each).map((start) => insert(start, file.indent)));
}

function isKeyAt(entries: readonly MapEntry[], index: number): boolean {
  const entry = entries[index];
  return entry !== undefined && looksLikeServiceKey(entry);
}

export function looksLikeService({ key, value, merged }: MapEntry): boolean {
  return (
    !merged && !key.startsWith("x-") && value.kind === "map" && (value.has("image") || value.has("build"))
  );
}

function isOwn(file: ComposeFile, map: MapNode, { merged, value, span }: MapEntry): boolean {
  return !merged && !map.via && !value.via && !mayDefineAnchor(file, span);
}

/** Where the lines of a pair start; those without text are left out. */
function linesOf({ lines, text }: ComposeFile, { span }: MapEntry): readonly number[] {
  const starts: number[] = [];
  for (let line = lines.lineAt(span.start); line <= lines.lineAt(span.end); line++) {
    const start = lines.startOf(line);
    if (text.slice(start, lines.endOf(line)).trim() !== "") starts.push(start);
  }
  return starts;
}
