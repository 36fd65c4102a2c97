import type { ShellCommand, ShellWord } from "./model.ts";
import { optionValue } from "./optionValue.ts";
import { baseName } from "./path.ts";

const others: ReadonlySet<string> = new Set([
  "bunzip2",
  "gunzip",
  "gzcat",
  "uncompress",
  "unlzma",
  "unxz",
  "unzip",
  "unzstd",
  "zcat",
]);

/** The archive that a command takes apart; `matches` says whether a name is one that is asked for. */
export function unpackedBy(command: ShellCommand, matches: (name: string) => boolean): ShellWord | undefined {
  const program = command.name?.value ?? "";
  if (program === "tar" || program === "bsdtar") {
    if (!extracts(command)) return undefined;
  } else if (!others.has(program)) return undefined;
  return command.args.find(({ text }) => matches(baseName(text.text.replace(/^--file=/, ""))));
}

function extracts({ args }: ShellCommand): boolean {
  return args.some(({ value = "" }, at) => {
    return (
      value === "--extract" || value === "--get" || (at === 0 ? /^-?[A-Za-z]*x/ : /^-[A-Za-z]*x/).test(value)
    );
  });
}

/** Where `tar` unpacks to: `-C`, or the current folder. Undefined where it does more than that. */
export function plainTarget(tar: ShellCommand, archive: ShellWord): string | undefined {
  if (tar.name?.value !== "tar") return undefined;
  const folder = optionValue(tar, "-C", "--directory");
  const plain = tar.args.every((word, at) => {
    if (word === archive || /^(?:-[xzjJvpf]+|--extract|--directory(?:=.*)?|-C.*)$/.test(word.value ?? ""))
      return true;
    return (
      (at === 0 && /^[xzjJvpf]+$/.test(word.value ?? "")) ||
      (folder && word.text.offset(0) === folder.offset(0))
    );
  });
  const target = folder?.text ?? ".";
  return plain && /^[\w./-]+$/.test(target) ? target : undefined;
}
