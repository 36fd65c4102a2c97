import type {
  ExecForm,
  Flag,
  Heredoc,
  Instruction,
  KeyValue,
  Word,
} from "../../../server/src/core/dockerfile/model.ts";

/** One line for one instruction: what BuildKit sees in it. */
export function show(instruction: Instruction, file: string): string {
  const flags = instruction.flags.map(showFlag);
  const heredocs = instruction.onbuild
    ? []
    : instruction.heredocs.map((heredoc) => showHeredoc(heredoc, file));
  return [instruction.keyword, ...flags, ...details(instruction, file), ...heredocs].join(" ");
}

function details(instruction: Instruction, file: string): readonly string[] {
  switch (instruction.keyword) {
    case "FROM": {
      const { image, alias, extra } = instruction;
      return [
        ...words(image),
        ...(alias ? ["AS", ...words(alias)] : []),
        ...(extra.length > 0 ? ["+", ...words(...extra)] : []),
      ];
    }
    case "RUN":
    case "CMD":
    case "ENTRYPOINT":
      return instruction.exec ? exec(instruction.exec) : [instruction.form, quote(instruction.args.text)];
    case "HEALTHCHECK": {
      const type = instruction.type ?? "?";
      if (instruction.exec) return [type, ...exec(instruction.exec)];
      return type === "NONE" ? [type] : [type, instruction.form, quote(instruction.command.text)];
    }
    case "SHELL":
      return instruction.exec ? exec(instruction.exec) : ["?"];
    case "COPY":
    case "ADD":
      return [
        ...(instruction.exec ? ["exec"] : []),
        ...words(...instruction.sources),
        "->",
        ...words(instruction.destination),
      ];
    case "ENV":
    case "LABEL":
      return [...(instruction.legacy ? ["legacy"] : []), ...instruction.pairs.map(pair)];
    case "ARG":
      return instruction.pairs.map(pair);
    case "ONBUILD":
      return instruction.trigger ? [">", show(instruction.trigger, file)] : [];
    case "UNKNOWN":
      return [instruction.keywordText, quote(instruction.args.text)];
    default:
      return instruction.exec ? exec(instruction.exec) : words(...instruction.words);
  }
}

function showFlag({ name, value }: Flag): string {
  return value ? `--${name}=${value.text}` : `--${name}`;
}

function showHeredoc(
  { name, body, stripsTabs, quoted, descriptor, terminator }: Heredoc,
  file: string,
): string {
  const operator = `${descriptor ?? ""}<<${stripsTabs ? "-" : ""}${quoted ? `'${name}'` : name}`;
  return `${operator}${quote(file.slice(body.start, body.end))}${terminator ? "" : " unterminated"}`;
}

function exec({ items }: ExecForm): readonly string[] {
  return ["exec", ...items.map((item) => quote(item.text))];
}

function pair({ key, value }: KeyValue): string {
  return value ? `${key.text.text}=${quote(value.text.text)}` : key.text.text;
}

function words(...all: readonly (Word | undefined)[]): readonly string[] {
  return all.flatMap((word) => (word ? [quote(word.text.text)] : []));
}

function quote(text: string): string {
  return `«${text.replaceAll("\n", "⏎").replaceAll("\r", "␍").replaceAll("\t", "⇥")}»`;
}
