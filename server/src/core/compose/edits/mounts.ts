import { type Edit, insert, replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";
import type { ComposeFile, Mount, Part } from "../model.ts";
import type { ComposeNode } from "../node.ts";
import type { MountProblem } from "../shortForms/mountProblem.ts";
import { insertEntry, removeEntry, removeMember, replaceScalar } from "./splices.ts";

/** What people write for an option of a mount. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ["readonly", "ro"],
  ["read-only", "ro"],
  ["read_only", "ro"],
  ["readwrite", "rw"],
  ["read-write", "rw"],
  ["rwo", "rw"],
]);

export interface MountRepair {
  readonly title: string;
  readonly edit: Edit;
  /** Nothing else can have been meant. */
  readonly sure: boolean;
}

/** The mount as it was most likely meant. */
export function repairMount(
  file: ComposeFile,
  mount: Mount,
  { kind, part: { span, text } }: MountProblem,
): MountRepair | undefined {
  const { form, node, source } = mount;
  if (file.text.slice(span.start, span.end) !== text) return undefined;
  const write = (near: string, sure: boolean) => ({
    title: `Write ${near}`,
    edit: replace(span, near),
    sure,
  });
  switch (kind) {
    case "empty":
      return node.via ? undefined : { title: "Remove it", edit: removeMember(file, node), sure: false };
    case "surplus":
      return /^:(?:ro|rw|z|Z|nocopy|cached|delegated|consistent)$/.test(text)
        ? write(text.replace(":", ","), true)
        : undefined;
    case "option": {
      const near =
        otherWords.get(text.toLowerCase()) ?? nearest(text, ["nocopy", "rprivate", "rshared", "rslave"]);
      return near === undefined ? undefined : write(near, true);
    }
    case "relative":
      if (!/^(?:\.|~)/.test(text)) return /^[\w-][\w./-]*$/.test(text) ? write(`/${text}`, false) : undefined;
      if (form === "long" || !source?.text.startsWith("/") || source.span.end + 1 !== span.start)
        return undefined;
      return {
        title: "Swap both sides",
        edit: replace({ start: source.span.start, end: span.end }, `${text}:${source.text}`),
        sure: false,
      };
    case "drive":
      return inLongForm(node);
    case "memory":
      return withoutKey(file, node, "source");
    case "anonymous":
      return withoutKey(file, node, "read_only");
    default:
      return undefined;
  }
}

function withoutKey(file: ComposeFile, node: ComposeNode, key: string): MountRepair | undefined {
  const entry = node.kind === "map" && !node.via ? node.get(key) : undefined;
  if (!entry || entry.merged || entry.value.via) return undefined;
  return { title: `Remove ${key}`, edit: removeEntry(file, entry), sure: false };
}

/** The folder of a tmpfs that is named without the slash it begins with. */
export function fromRoot({ text, span }: Part, node: ComposeNode): MountRepair | undefined {
  if (node.via || !/^[\w-][\w./-]*$/.test(text)) return undefined;
  return { title: `Write /${text}`, edit: insert(span.start, "/"), sure: false };
}

/** `a:/data:ro` as `{type: volume, source: a, target: /data, read_only: true}`, which means the same for any name. */
function inLongForm(node: ComposeNode): MountRepair | undefined {
  if (node.kind !== "scalar" || node.via || /[\r\n]/.test(node.source)) return undefined;
  const [, source, target, option] = /^(\w):(\/[\w./-]*)(?::(r[ow]))?$/.exec(node.text) ?? [];
  if (!source || !target) return undefined;
  const text = `{type: volume, source: ${source}, target: ${target}${option === "ro" ? ", read_only: true" : ""}}`;
  return { title: `Name the volume ${source} in the long form`, edit: replace(node.span, text), sure: true };
}

/** Mounts it read-only; `undefined` where others would get that too, or the text is not written in one piece. */
export function makeReadOnly(file: ComposeFile, mount: Mount): Edit | undefined {
  const { node, target, options } = mount;
  if (node.via || node.kind === "list") return undefined;
  if (node.kind === "map") {
    const written = node.get("read_only")?.value;
    if (!written) return insertEntry(file, node, "read_only", "true");
    return written.kind === "scalar" && !written.via ? replaceScalar(file, written, "true") : undefined;
  }
  if (!node.mapped.exact() || !target || !mount.wellFormed) return undefined;
  const writable = options.find(({ text }) => text === "rw");
  if (writable) return replace(writable.span, "ro");
  const last = options.at(-1);
  return last ? insert(last.span.end, ",ro") : insert(target.span.end, ":ro");
}
