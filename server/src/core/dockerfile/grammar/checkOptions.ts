import { nearest } from "../../text/nearest.ts";

export interface CheckOptionProblem {
  /** `option`: none of that name; `boolean`: the value of `error` is neither true nor false. */
  readonly kind: "option" | "boolean";
  /** Offsets into the value of the directive. */
  readonly start: number;
  readonly end: number;
  /** What was most likely meant. */
  readonly near: string | undefined;
}

const OPTIONS: readonly string[] = ["skip", "error", "experimental"];
const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
const MOST = 3;
/** What other linters call it. */
const MEANT: { readonly [word: string]: string } = { ignore: "skip", disable: "skip", ignored: "skip" };

/** The first thing wrong with `skip=A,B;error=true`, of which the builder reads what stands before the first blank. */
export function checkOptionProblem(value: string): CheckOptionProblem | undefined {
  const [read = ""] = value.split(/\s/);
  let start = 0;
  for (const part of read.split(";").slice(0, MOST)) {
    const equals = part.indexOf("=");
    const key = equals < 0 ? part : part.slice(0, equals);
    const end = start + key.length;
    if (equals < 0 || !OPTIONS.includes(key)) {
      const near = MEANT[key.toLowerCase()] ?? nearest(key, OPTIONS);
      return { kind: "option", start, end, near: equals < 0 ? undefined : near };
    }
    if (key === "error" && !BOOLEAN.test(part.slice(equals + 1)))
      return { kind: "boolean", start: end + 1, end: start + part.length, near: undefined };
    start += part.length + 1;
  }
  return undefined;
}
