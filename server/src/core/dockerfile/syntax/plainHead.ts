import { DockerfileParser, type Instruction, type ModifiableInstruction } from "dockerfile-ast";
import type { Span } from "../../text/span.ts";
import { trimEnd } from "../space.ts";
import { type FlagWord, type Head, splitHead } from "./head.ts";

/** Keywords whose arguments are cut at blanks; of the others only the front is parsed, up to where the arguments begin. */
const WORDS: readonly string[] = ["FROM", "COPY", "ADD", "EXPOSE", "VOLUME"];
const FRONT = /^\S+(?:[ \t]+--\S*)*(?:[ \t]+\S)?/;
const PLAIN = /^[\x21-\x7e][\x20-\x7e\t]*$/;
const QUOTING = /["'\\`]/;
const LONGEST = 4096;

/**
 * Cuts a logical line into keyword, flags and words. dockerfile-ast does it where it reads as BuildKit does: printable ASCII without quotes or
 * escapes, flags in front only.
 */
export function readHead(line: string): Head {
  return readPlain(line) ?? splitHead(line);
}

function readPlain(line: string): Head | undefined {
  const front = FRONT.exec(line)?.[0] ?? "";
  const keyword = /^\S+/.exec(front)?.[0] ?? "";
  const wholly = WORDS.includes(keyword.toUpperCase());
  const text = (wholly ? line : front).trimEnd();
  if (text.length > LONGEST || !PLAIN.test(text) || QUOTING.test(text)) return undefined;
  const [instruction, ...others] = DockerfileParser.parse(text).getInstructions();
  if (!instruction || others.length > 0) return undefined;
  const flags = flagsOf(instruction);
  const words = instruction.getArguments().map((argument) => spanOf(argument.getRange()));
  const end = trimEnd(line, 0);
  const start = words[0]?.start ?? end;
  if (!flags || text.slice(start).includes("--")) return undefined;
  return {
    keyword,
    keywordSpan: spanOf(instruction.getInstructionRange()),
    flags,
    args: { start, end },
    words: wholly ? words : undefined,
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
