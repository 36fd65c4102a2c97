import type { Mapped } from "../../text/mapped.ts";
import { nearest } from "../../text/nearest.ts";
import type { Span } from "../../text/span.ts";
import type { FlagOption, Mount, RunInstruction } from "../model.ts";
import { lastOf, workdirAt } from "../scope.ts";
import { keysAfterType, type MountValue, mountKeys, refusedKeys, typesWithTarget } from "./mounts.ts";

export interface MountProblem {
  readonly kind:
    | ("csv" | "comma" | "field" | "key" | "type" | "refused" | "value" | "choice")
    | ("order" | "variable" | "nothing" | "twice" | "target" | "root");
  readonly span: Span;
  readonly word: string;
  /** What was most likely meant. */
  readonly near?: string | undefined;
}

const RECORD = /^(?:"(?:[^"]|"")*"|[^",]*)(?:,(?:"(?:[^"]|"")*"|[^",]*))*$/;

/** What the builder says to a `--mount`, key by key. What holds a variable is not judged, but for `from`, which takes none. */
export function mountProblems({ flag, type }: Mount, run: RunInstruction): readonly MountProblem[] {
  const { options, value, nameSpan } = flag;
  if (!value) return [];
  if (value.text === "" || !RECORD.test(value.text))
    return [{ kind: "csv", span: nameSpan, word: value.text }];
  const problems = options.flatMap((option, index) =>
    optionProblem(option, options.slice(0, index), type, value),
  );
  return problems.length > 0 ? problems : wholeProblem(options, type, nameSpan, run);
}

function optionProblem(
  option: FlagOption,
  before: readonly FlagOption[],
  type: string,
  record: Mapped,
): readonly MountProblem[] {
  const { key, value, span } = option;
  const known = mountKeys.get(key);
  const own = { start: span.start, end: Math.min(span.start + key.length, span.end) };
  if (!value && known?.value !== "boolean") {
    if (key === "") return [{ kind: "comma", span: commaAt(record, span), word: "" }];
    return [{ kind: "field", span, word: key, near: known ? undefined : nearest(key, mountKeys.keys()) }];
  }
  if (!known) return [{ kind: "key", span: own, word: key, near: nearest(key, mountKeys.keys()) }];
  if (refusedKeys.get(type)?.includes(known.name)) return [{ kind: "refused", span: own, word: key }];
  const typed = type === "bind" || before.some((one) => one.key === "type");
  if (!typed && keysAfterType.includes(known.name)) return [{ kind: "order", span: own, word: key }];
  return value ? valueProblem(value, known.value, known.name) : [];
}

function valueProblem(value: Mapped, kind: MountValue, name: string): readonly MountProblem[] {
  const { text } = value;
  const span = value.exact() ?? value.span();
  if (text.includes("$")) return kind === "image" ? [{ kind: "variable", span, word: text }] : [];
  if (typeof kind === "string") return isValue(text, kind) ? [] : [{ kind: "value", span, word: text }];
  if (kind.includes(text.toLowerCase())) return [];
  return [{ kind: name === "type" ? "type" : "choice", span, word: text, near: nearest(text, kind) }];
}

function isValue(text: string, kind: MountValue): boolean {
  switch (kind) {
    case "boolean":
      return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text);
    case "number":
      return /^\d+$/.test(text) && Number(text) < 2 ** 32;
    case "octal":
      return /^[0-7]+$/.test(text) && Number.parseInt(text, 8) < 2 ** 32;
    case "bytes":
      return /^\d+(?:\.\d+)* ?[kmgtp]?i?b?$/i.test(text);
    default:
      return true;
  }
}

/** What is missing, or does not go together. */
function wholeProblem(
  options: readonly FlagOption[],
  type: string,
  at: Span,
  run: RunInstruction,
): readonly MountProblem[] {
  const option = (name: string) => options.find(({ key }) => mountKeys.get(key)?.name === name);
  const [id, source, target] = [option("id"), option("source"), option("target")];
  if (type === "secret" && !id && !source && !target) return [{ kind: "nothing", span: at, word: type }];
  if (type === "secret" && id && source) return [{ kind: "twice", span: source.span, word: source.key }];
  if (!typesWithTarget.includes(type)) return [];
  if (!target && hasPlace(run)) return [];
  if (!target) return [{ kind: "target", span: option("type")?.span ?? at, word: type }];
  const path = target.value?.text ?? "";
  return /^\/+\.?$/.test(path)
    ? [{ kind: "root", span: target.value?.exact() ?? target.span, word: path }]
    : [];
}

/** Without a target a mount is put at the working directory, unless that is the root. */
function hasPlace(run: RunInstruction): boolean {
  const own = workdirAt(run);
  if (run.onbuild || own === undefined)
    return run.onbuild !== undefined || lastOf(run.stage, "WORKDIR", run) !== undefined;
  return own !== "/";
}

/** The comma before or behind a field that is empty. */
function commaAt(record: Mapped, { start }: Span): Span {
  const whole = record.span();
  return start > whole.start ? { start: start - 1, end: start } : { start, end: start + 1 };
}
