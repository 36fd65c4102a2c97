import { DockerfileParser, type Instruction, type ModifiableInstruction } from "dockerfile-ast";
import type { Span } from "../../text/span.ts";
import { trimEnd } from "../space.ts";
import { type FlagWord, type Head, splitHead } from "./head.ts";

/** The front of a line with flags, up to where the arguments begin. */
const FRONT = /^\S+(?:[ \t]+--\S*)+(?:[ \t]+\S)?/;
const PLAIN = /^[\x21-\x7e][\x20-\x7e\t]*$/;
const QUOTING = /["'\\`]/;
const LONGEST = 4096;

/**
 * Cuts a logical line into keyword, flags and arguments. dockerfile-ast does it where there are flags and it reads them as BuildKit does:
 * printable ASCII without quotes or escapes, flags in front only.
 */
export function readHead(line: string): Head {
  return readPlain(line) ?? splitHead(line);
}

function readPlain(line: string): Head | undefined {
  const front = FRONT.exec(line)?.[0];
  if (front === undefined || front.length > LONGEST || !PLAIN.test(front) || QUOTING.test(front))
    return undefined;
  const [instruction, ...others] = DockerfileParser.parse(front).getInstructions();
  if (!instruction || others.length > 0) return undefined;
  const flags = flagsOf(instruction);
  const [first] = instruction.getArguments();
  const end = trimEnd(line, 0);
  const start = first ? spanOf(first.getRange()).start : end;
  if (!flags || front.slice(start).includes("--")) return undefined;
  return {
    keyword: instruction.getInstruction(),
    keywordSpan: spanOf(instruction.getInstructionRange()),
    flags,
    args: { start, end },
  };
}

function flagsOf(instruction: Instruction): readonly FlagWord[] | undefined {
  if (!hasFlags(instruction)) return [];
  const flags: FlagWord[] = [];
  for (const flag of instruction.getFlags()) {
    if (flag.getName() === "") return undefined;
    const valueRange = flag.getValueRange();
    const valueSpan = valueRange ? spanOf(valueRange) : undefined;
    const value = valueSpan && (valueSpan.end > valueSpan.start ? [valueSpan] : []);
    const nameSpan = spanOf(flag.getNameRange());
    flags.push({ span: spanOf(flag.getRange()), nameSpan, name: flag.getName(), value, valueSpan });
  }
  return flags;
}

function hasFlags(instruction: Instruction): instruction is ModifiableInstruction {
  return "getFlags" in instruction;
}

/** The text is one line, so a character is an offset. */
function spanOf(range: { start: { character: number }; end: { character: number } }): Span {
  return { start: range.start.character, end: range.end.character };
}
