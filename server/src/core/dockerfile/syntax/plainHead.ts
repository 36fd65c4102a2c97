import { DockerfileParser, type Flag, type Instruction, type ModifiableInstruction } from "dockerfile-ast";
import type { Span } from "../../text/span.ts";
import { skipSpace, trimEnd } from "../space.ts";
import { type FlagWord, type Head, splitHead } from "./head.ts";

/** Keyword and flags. */
const FRONT = /^\S+(?:[ \t]+--\S*)+(?=[ \t]|$)/;
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
  if (!instruction || others.length > 0 || !hasFlags(instruction)) return undefined;
  const flags = instruction.getFlags().map(flagWord);
  const end = trimEnd(line, 0);
  const start = skipSpace(line, front.length, end);
  const whole = flags.at(-1)?.span.end === front.length && flags.every(({ name }) => name !== "");
  if (!whole || line.startsWith("--", start)) return undefined;
  return {
    keyword: instruction.getInstruction(),
    keywordSpan: spanOf(instruction.getInstructionRange()),
    flags,
    args: { start, end: Math.max(start, end) },
  };
}

function hasFlags(instruction: Instruction): instruction is ModifiableInstruction {
  return "getFlags" in instruction;
}

function flagWord(flag: Flag): FlagWord {
  const valueRange = flag.getValueRange();
  const valueSpan = valueRange ? spanOf(valueRange) : undefined;
  const value = valueSpan && (valueSpan.end > valueSpan.start ? [valueSpan] : []);
  return {
    span: spanOf(flag.getRange()),
    nameSpan: spanOf(flag.getNameRange()),
    name: flag.getName(),
    value,
    valueSpan,
  };
}

/** The text is one line, so a character is an offset. */
function spanOf(range: { start: { character: number }; end: { character: number } }): Span {
  return { start: range.start.character, end: range.end.character };
}
