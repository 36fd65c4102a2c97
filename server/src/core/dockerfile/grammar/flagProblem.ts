import type { Mapped } from "../../text/mapped.ts";
import { nearest } from "../../text/nearest.ts";
import type { CopyInstruction, Flag, Instruction } from "../model.ts";
import type { FlagGrammar } from "./flags.ts";
import { isMode, isPlatform, remoteKind } from "./values.ts";

export interface FlagProblem {
  readonly kind: "value" | "boolean" | "choice" | "platform" | "mode" | "device" | "sources";
  /** The guilty value; `undefined` where none is written, or where it is not to blame. */
  readonly value: Mapped | undefined;
  /** What was surely meant instead, where that can be told. */
  readonly meant: string | undefined;
}

/** How people say true and false elsewhere. */
const TRUTH: ReadonlyMap<string, string> = new Map([
  ["1", "true"],
  ["yes", "true"],
  ["on", "true"],
  ["0", "false"],
  ["no", "false"],
  ["off", "false"],
]);

/**
 * What the builder says to the value of a flag that it knows. Durations and counts belong to HEALTHCHECK, mounts have a grammar of their own, and
 * what holds a variable is not judged.
 */
export function flagProblem(
  instruction: Instruction,
  flag: Flag,
  { value: kind }: FlagGrammar,
): FlagProblem | undefined {
  const { value } = flag;
  const wrong = (problem: FlagProblem["kind"], meant?: string) => ({ kind: problem, value, meant });
  if (!value) return kind === "boolean" ? undefined : wrong("value");
  const { text } = value;
  if (flag.name === "device") return deviceProblem(flag);
  if (kind === "boolean" && text === "") return wrong("value");
  if (kind === "boolean")
    return /^(?:true|false)$/i.test(text) ? undefined : wrong(kind, TRUTH.get(text.toLowerCase()));
  if (typeof kind !== "string") return kind.includes(text) ? undefined : wrong("choice", nearest(text, kind));
  if (text === "" || text.includes("$")) return undefined;
  if (kind === "platform") return isPlatform(text) ? undefined : wrong(kind);
  if (kind === "mode") return isMode(text) ? undefined : wrong(kind);
  const sources = kind === "checksum" && instruction.keyword === "ADD" && !isOneRemote(instruction);
  return sources ? { kind: "sources", value: undefined, meant: undefined } : undefined;
}

/** `required` is the only key of a device whose value is looked at. */
function deviceProblem({ options }: Flag): FlagProblem | undefined {
  const required = options.find(({ key }) => key === "required")?.value;
  if (!required || /^(?:1|t|true|0|f|false)$/i.test(required.text)) return undefined;
  return { kind: "device", value: required, meant: undefined };
}

/** Whether exactly one source stands there, and it is fetched; sources with variables may be. */
function isOneRemote({ sources, heredocs }: CopyInstruction): boolean {
  const [only, ...others] = sources;
  if (!only || others.length > 0 || heredocs.length > 0) return sources.length + heredocs.length === 0;
  return !only.literal || remoteKind(only.text.text) !== undefined || only.text.text.includes("github.com");
}
