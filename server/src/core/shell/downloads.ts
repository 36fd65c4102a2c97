import type { ShellCommand, ShellScript, ShellWord } from "./model.ts";
import { optionValue } from "./optionValue.ts";
import { baseName } from "./path.ts";

/** A `curl` or `wget` that fetches something. */
export interface Download {
  readonly url: ShellWord;
  /** The last element of the path that it is written to; undefined where it goes to the standard output. */
  readonly file: string | undefined;
  /** Nobody makes sure that the right server answers. */
  readonly open: boolean;
}

const interpreters = /^(?:(?:ba|da|a|z|k)?sh|python[\d.]*|perl|ruby|node|php)$/;
const installers = /^(?:dpkg|rpm|apt|apt-get|yum|dnf|microdnf|zypper|apk|gdebi)$/;
/** Options by which the tool accepts any certificate. */
const unchecked = {
  curl: /^(?:--insecure|-[fgiIjJlLnNOpqRsSv#46]*k[A-Za-z]*)$/,
  wget: /^--no-check-certificate$/,
};
/** Tools that compare with a digest or a signature, and options that make others do so. */
const checks =
  /\b(?:sha\d+sum|shasum|sha\d+|md5sum|b2sum|cksum|gpgv2?|cosign|minisign|signify|slsa-verifier|rpmkeys|checksums?)\b|--verify\b|--checksig\b|\bopenssl\s+dgst\b/i;

/** Whether a script speaks of a tool that downloads at all. */
export function mentionsDownload({ source }: ShellScript): boolean {
  return source.text.includes("curl") || source.text.includes("wget");
}

export function downloadOf(command: ShellCommand): Download | undefined {
  const tool = command.name?.value;
  if (tool !== "curl" && tool !== "wget") return undefined;
  const url = command.args.find(
    ({ text }) => /^(?:https?|ftp):\/\//i.test(text.text) || /^\$\{?\w*url\b/i.test(text.text),
  );
  if (!url || /^\w+:\/\/(?:localhost|127\.|\[::1\])/.test(url.text.text)) return undefined;
  const open =
    /^(?:http|ftp):/i.test(url.text.text) ||
    command.args.some(({ value = "" }) => unchecked[tool].test(value));
  return { url, file: fileOf(tool, command, url.text.text), open };
}

function fileOf(tool: "curl" | "wget", command: ShellCommand, url: string): string | undefined {
  const redirect = command.redirects.find(
    ({ operator, descriptor }) => operator.startsWith(">") && descriptor !== 2,
  );
  if (redirect) return baseName(redirect.target?.text.text ?? "");
  const remote = baseName(url.replace(/[?#].*$/, ""));
  if (tool === "curl") {
    const named = optionValue(command, "-o", "--output")?.text;
    if (named !== undefined) return named === "-" ? undefined : baseName(named);
    return command.args.some(({ value = "" }) => /^(?:-[A-Za-z]*O|--remote-name)/.test(value))
      ? remote
      : undefined;
  }
  const joined = command.args.map(({ text }) => /^-[A-Za-z]*O(.+)$/.exec(text.text)?.[1]).find(Boolean);
  const named = joined ?? optionValue(command, "-O", "--output-document")?.text;
  if (named === undefined) return remote;
  return named === "-" ? undefined : baseName(named);
}

/** Whether a digest or a signature is looked at anywhere in the script. */
export function verifies({ source }: ShellScript): boolean {
  return checks.test(source.text);
}

/** An interpreter that takes its program from the standard input: `bash`, `sh -s -- --yes`, `python3 -`. */
export function runsInput({ name, args }: ShellCommand): boolean {
  if (!interpreters.test(baseName(name?.value ?? ""))) return false;
  const first = args.find(({ text }) => !/^-./.test(text.text));
  if (!first || first.value === "-") return true;
  return args.some(({ value = "" }) => /^-[a-z]*s$/.test(value));
}

/** An interpreter that is given the output of a download as its program: `sh -c "$(curl …)"`, `bash <(curl …)`. */
export function runsDownload({ name, args }: ShellCommand): ShellWord | undefined {
  const program = baseName(name?.value ?? "");
  if (!interpreters.test(program) && !/^(?:eval|source|\.)$/.test(program)) return undefined;
  return args.find(({ raw }) => /^"?(?:\$\(|<\(|`)\s*(?:curl|wget)\b/.test(raw));
}

/** What the commands behind a download do with its file. */
export function fateOf(file: string, commands: readonly ShellCommand[]): "run" | "unpacked" | undefined {
  if (commands.some((command) => runsFile(command, file))) return "run";
  return commands.some((command) => unpacksFile(command, file)) ? "unpacked" : undefined;
}

/** Whether a command runs a file, installs it, or makes it executable. */
function runsFile({ name, args }: ShellCommand, file: string): boolean {
  const program = name?.text.text ?? "";
  if (baseName(program) === file) return true;
  if (!args.some(({ text }) => baseName(text.text) === file)) return false;
  if (program === "chmod")
    return args.some(({ value = "" }) => /^[ugoa]*[+=][rw]*x|^0?[1-7]*[1357][0-7]*$/.test(value));
  return (
    interpreters.test(baseName(program)) ||
    installers.test(program) ||
    program === "source" ||
    program === "."
  );
}

function unpacksFile({ name, args }: ShellCommand, file: string): boolean {
  return (
    /^(?:tar|bsdtar|unzip)$/.test(name?.value ?? "") && args.some(({ text }) => baseName(text.text) === file)
  );
}
