import type {
  Dockerfile,
  Flag,
  FromInstruction,
  Instruction,
  VariableReference,
} from "../dockerfile/model.ts";
import type { ShellCommand } from "../shell/model.ts";
import { lastBefore } from "../text/lastBefore.ts";
import { type Span, touches } from "../text/span.ts";
import type { AnchorIndex } from "./anchors.ts";
import type { Place } from "./place.ts";

const reference = "https://docs.docker.com/reference/dockerfile/";

/** What stands under an offset of a Dockerfile; undefined for plain arguments, comments and blanks. */
export function dockerfilePlaceAt(file: Dockerfile, offset: number, index: AnchorIndex): Place | undefined {
  const directive = file.directives.find((one) => touches(one.span, offset));
  if (directive) return directivePlace(directive.name, directive.span);
  const instruction = instructionAt(file.instructions, offset);
  return instruction && placeIn(file, instruction, offset, index);
}

/** The keywords, flags and directives of a file, in order: what it touches without a finding. */
export function dockerfilePlaces(file: Dockerfile): readonly Place[] {
  const directives = file.directives.map((one) => directivePlace(one.name, one.span));
  return [...directives, ...file.instructions.flatMap(placesOf)];
}

function placesOf(instruction: Instruction): readonly Place[] {
  if (instruction.keyword === "UNKNOWN") return [];
  const own = [keywordPlace(instruction), ...instruction.flags.map((flag) => flagPlace(instruction, flag))];
  if (instruction.keyword === "FROM" && instruction.alias)
    own.push(aliasPlace(instruction, instruction.alias.span));
  const heredoc = instruction.heredocs[0];
  if (heredoc) own.push(heredocPlace(instruction, heredoc.operator));
  if (instruction.keyword === "ONBUILD" && instruction.trigger) own.push(...placesOf(instruction.trigger));
  return own;
}

function instructionAt(instructions: readonly Instruction[], offset: number): Instruction | undefined {
  const found = lastBefore(instructions, offset, ({ span }) => span.start);
  return found && touches(found.span, offset) ? found : undefined;
}

function placeIn(
  file: Dockerfile,
  instruction: Instruction,
  offset: number,
  index: AnchorIndex,
): Place | undefined {
  if (touches(instruction.keywordSpan, offset)) {
    return instruction.keyword === "UNKNOWN" ? undefined : keywordPlace(instruction);
  }
  if (instruction.keyword === "ONBUILD") {
    const { trigger } = instruction;
    return trigger && touches(trigger.span, offset) ? placeIn(file, trigger, offset, index) : undefined;
  }
  const variable = instruction.variables.find((one) => touches(one.span, offset));
  if (variable) return variablePlace(file, variable);
  const flag = instruction.flags.find((one) => touches(one.span, offset));
  if (flag) return stageNote(file, instruction, flag) ?? flagPlace(instruction, flag);
  const heredoc = instruction.heredocs.find((one) => touches(one.operator, offset));
  if (heredoc) return heredocPlace(instruction, heredoc.operator);
  if (instruction.keyword === "FROM") return fromPlace(file, instruction, offset);
  if (
    instruction.keyword === "HEALTHCHECK" &&
    instruction.typeSpan &&
    touches(instruction.typeSpan, offset)
  ) {
    return { ...keywordPlace(instruction), span: instruction.typeSpan };
  }
  if ("script" in instruction) {
    const command = instruction.script?.commands.find((one) => onCommand(one, offset));
    return command && commandPlace(command, index);
  }
  return undefined;
}

function keywordPlace(instruction: Instruction): Place {
  const { keyword, keywordSpan } = instruction;
  return {
    span: keywordSpan,
    anchors: [`dockerfile:${keyword}`],
    label: keyword,
    reference: `${reference}#${keyword.toLowerCase()}`,
  };
}

function directivePlace(name: string, span: Span): Place {
  return { span, anchors: [`dockerfile:# ${name}`], label: `# ${name}`, reference: `${reference}#${name}` };
}

function flagPlace({ keyword }: Instruction, flag: Flag): Place {
  const name = `${keyword} --${flag.name}`;
  const type =
    flag.name === "mount"
      ? (flag.options.find((one) => one.key === "type")?.value?.text ?? "bind")
      : undefined;
  const page = flag.name === "mount" ? `run---mounttype${type}` : `${keyword.toLowerCase()}---${flag.name}`;
  return {
    span: flag.span,
    anchors: type ? [`dockerfile:${name}=type=${type}`, `dockerfile:${name}`] : [`dockerfile:${name}`],
    label: type ? `${name}=type=${type}` : name,
    reference: `${reference}#${page}`,
  };
}

function heredocPlace({ keyword }: Instruction, span: Span): Place {
  return {
    span,
    anchors: [`dockerfile:${keyword} <<`, "dockerfile:RUN <<"],
    label: `${keyword} <<`,
    reference: `${reference}#here-documents`,
  };
}

function aliasPlace(from: FromInstruction, span: Span): Place {
  const name = from.alias ? ` \`${from.alias.raw}\`` : "";
  const image = from.image ? `, built from \`${from.image.raw}\`` : "";
  return {
    span,
    anchors: ["dockerfile:FROM AS"],
    label: "FROM … AS",
    note: `Stage${name}${image}.`,
    reference: `${reference}#from`,
  };
}

/** The value of `--from`: which stage it is. */
function stageNote(file: Dockerfile, instruction: Instruction, flag: Flag): Place | undefined {
  if (instruction.keyword !== "COPY" || flag.name !== "from" || !instruction.fromStage) return undefined;
  const { from } = instruction.fromStage;
  const line = file.lines.lineAt(from.span.start) + 1;
  const name = from.alias?.raw ?? String(instruction.fromStage.index);
  return {
    ...flagPlace(instruction, flag),
    note: `Stage \`${name}\` begins on line ${line} with \`${from.image?.raw ?? ""}\`.`,
  };
}

function fromPlace(file: Dockerfile, from: FromInstruction, offset: number): Place | undefined {
  if (from.image && touches(from.image.span, offset)) return imagePlace(file, from, from.image.span);
  const alias = from.alias?.span ?? from.asSpan;
  if (from.asSpan && alias && touches({ start: from.asSpan.start, end: alias.end }, offset))
    return aliasPlace(from, alias);
  return undefined;
}

function imagePlace(file: Dockerfile, from: FromInstruction, span: Span): Place | undefined {
  const parent = from.stage?.parent;
  if (parent) {
    const line = file.lines.lineAt(parent.from.span.start) + 1;
    return {
      span,
      anchors: ["dockerfile:FROM AS"],
      label: "FROM",
      note: `The stage that begins on line ${line}.`,
    };
  }
  const { reference: image } = from;
  if (!image) return undefined;
  return {
    span,
    anchors: [`image:${image.name}`, "dockerfile:FROM"],
    label: image.text,
    reference: `${reference}#from`,
  };
}

function variablePlace(file: Dockerfile, variable: VariableReference): Place {
  const { declaration, name } = variable;
  const where = declaration?.instruction
    ? `${declaration.source.toUpperCase()} on line ${file.lines.lineAt(declaration.instruction.span.start) + 1}`
    : declaration &&
      (declaration.source === "platform" ? "set by BuildKit for the target platform" : "set by the builder");
  const value =
    declaration?.value === undefined
      ? "is not known before the build"
      : `is \`${declaration.value || '""'}\``;
  const note = declaration
    ? `\`${name}\` ${value} here (${where}).`
    : `\`${name}\` is not declared here, so it is empty.`;
  const keyword = declaration?.source === "env" ? "ENV" : "ARG";
  return {
    span: variable.span,
    anchors: [`dockerfile:${keyword}`],
    label: `$${name}`,
    note,
    reference: `${reference}#environment-replacement`,
  };
}

function onCommand(command: ShellCommand, offset: number): boolean {
  const words = [command.name, command.args[0]];
  return words.some((word) => word && touches(word.span, offset));
}

/** Only commands that a question is written for. */
function commandPlace(command: ShellCommand, index: AnchorIndex): Place | undefined {
  const name = command.name?.value;
  if (name === undefined || !command.name) return undefined;
  const verb = command.args.find((word) => word.value !== undefined && !word.value.startsWith("-"))?.value;
  const anchors = [`shell:${name} ${verb}`, `shell:${name}`].filter((anchor) => index.has(anchor));
  return anchors.length > 0 ? { span: command.name.span, anchors, label: name } : undefined;
}
