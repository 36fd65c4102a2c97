import type { Edit } from "../../text/edit.ts";
import { insert } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { insertEntry } from "../edits/splices.ts";
import type { ComposeFile, Declaration } from "../model.ts";
import type { MapEntry, MapNode, ScalarNode } from "../node.ts";
import { scalarAt } from "../shortForms/part.ts";

/** What keeps the driver `local` from making a volume, or the kernel from mounting it. */
export interface OptionProblem {
  readonly kind: "unknown" | "missing" | "address";
  readonly at: Span;
  readonly option: string;
  /** What it needs beside it. */
  readonly needed: string;
  readonly repair: OptionRepair | undefined;
}

interface OptionRepair {
  readonly title: string;
  readonly edit: Edit;
  /** Nothing else can have been meant. */
  readonly sure: boolean;
}

const known: readonly string[] = ["type", "device", "o", "size"];

/** The `driver_opts` of a volume; `undefined` for one that is made elsewhere. */
export function driverOptionsOf({ external, entry: { value } }: Declaration): MapNode | undefined {
  const options = value.kind === "map" ? value.get("driver_opts")?.value : undefined;
  return external || options?.kind !== "map" ? undefined : options;
}

/** Whether the engine's own driver makes the volume: it does unless another one is named. */
export function isLocal({ entry: { value } }: Declaration): boolean {
  if (value.kind !== "map") return true;
  return !value.has("x-cluster-spec") && (scalarAt(value, "driver")?.text ?? "local") === "local";
}

export function optionProblems(file: ComposeFile, options: MapNode): readonly OptionProblem[] {
  const unknown = options.entries
    .filter(({ key }) => !known.includes(key))
    .map((entry) => strange(options, entry));
  if (unknown.length > 0) return unknown;
  const missing = incomplete(file, options) ?? withoutAddress(file, options);
  return missing ? [missing] : [];
}

/** What people write for `o`. */
function strange(options: MapNode, { key, keySpan, merged }: MapEntry): OptionProblem {
  const isMountOptions = /^(?:opts?|options?|mount_?options)$/i.test(key);
  const free = isMountOptions && !options.has("o") && !merged && !options.via;
  const repair = free ? { title: "Write o", edit: { ...keySpan, text: "o" }, sure: true } : undefined;
  return { kind: "unknown", at: keySpan, option: key, needed: "", repair };
}

/** The engine takes `type` and `device` together or not at all, and `o` only with both. */
function incomplete(file: ComposeFile, options: MapNode): OptionProblem | undefined {
  const given = ["type", "device", "o"].find((key) => options.has(key));
  const missing = ["type", "device"].filter((key) => !options.has(key));
  const entry = given === undefined ? undefined : options.get(given);
  if (given === undefined || !entry || missing.length === 0) return undefined;
  const value = missing.length > 1 || options.via ? undefined : evident(options);
  const [key = ""] = missing;
  const repair = value && {
    title: `Add ${key}: ${value.text}`,
    edit: insertEntry(file, options, key, value.text),
    sure: value.sure,
  };
  return { kind: "missing", at: entry.keySpan, option: given, needed: missing.join(" and "), repair };
}

/** The missing one of `type` and `device`, where the others tell. */
function evident(options: MapNode): { text: string; sure: boolean } | undefined {
  const [type, device, o] = ["type", "device", "o"].map((key) => scalarAt(options, key)?.text ?? "");
  if (type) return type === "tmpfs" ? { text: "tmpfs", sure: true } : undefined;
  if (/(?:^|,)\s*r?bind\b/.test(o ?? "")) return { text: "none", sure: true };
  if (device === "tmpfs") return { text: "tmpfs", sure: true };
  if (device?.startsWith("//")) return { text: "cifs", sure: false };
  return /^[^/]*:\//.test(device ?? "") ? { text: "nfs", sure: false } : undefined;
}

/** For NFS the kernel wants the server as `addr=`; the part of the device before the colon does not count. */
function withoutAddress(file: ComposeFile, options: MapNode): OptionProblem | undefined {
  const type = scalarAt(options, "type");
  const o = scalarAt(options, "o");
  if (!type || !/^nfs[34]?$/.test(type.text) || o?.literal === false) return undefined;
  if (/(?:^|,)\s*addr=/.test(o?.text ?? "")) return undefined;
  const entry = options.get(o ? "o" : "type");
  if (!entry || (options.has("o") && !o)) return undefined;
  return {
    kind: "address",
    at: entry.keySpan,
    option: type.text,
    needed: "addr",
    repair: options.via ? undefined : addressFor(file, options, o),
  };
}

/** A bare address among the options, or the server in the device. */
function addressFor(
  file: ComposeFile,
  options: MapNode,
  o: ScalarNode | undefined,
): OptionRepair | undefined {
  const device = scalarAt(options, "device");
  const server = device?.literal ? /^([\w.-]+):\//.exec(device.text)?.[1] : undefined;
  if (!o)
    return server === undefined
      ? undefined
      : {
          title: `Add o: addr=${server}`,
          edit: insertEntry(file, options, "o", `addr=${server}`),
          sure: true,
        };
  const span = o.via ? undefined : o.mapped.exact();
  if (!span) return undefined;
  const bare = /(?:^|,)(\d+(?:\.\d+){3})(?=,|$)/.exec(o.text);
  const at = bare ? bare.index + bare[0].length - (bare[1]?.length ?? 0) : 0;
  const word = bare ? "addr=" : server === undefined ? "" : `addr=${server},`;
  const title = `Add addr=${bare?.[1] ?? server}`;
  return word && o.text !== "" ? { title, edit: insert(span.start + at, word), sure: true } : undefined;
}
