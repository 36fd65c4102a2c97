import { isShell, programName } from "../dialect.ts";
import type { CommandSyntax } from "./types.ts";
import { restOfWord, type WordSyntax } from "./word.ts";

/** How a command that runs another one takes its own words. */
interface Prefix {
  /** Options whose value is the next word. */
  readonly valued: readonly string[];
  /** Words of its own before the command. */
  readonly operands: number;
  /** `NAME=value` may stand before the command. */
  readonly assigns: boolean;
  /** With one of these it runs nothing. */
  readonly inert: readonly string[];
}

const PREFIXES: { readonly [name: string]: Prefix } = {
  builtin: prefix(),
  chroot: prefix({ operands: 1 }),
  chronic: prefix(),
  command: prefix({ inert: ["-v", "-V"] }),
  doas: prefix({ valued: ["-u", "-C", "-a"] }),
  "dumb-init": prefix({ valued: ["-r", "--rewrite"] }),
  eatmydata: prefix(),
  env: prefix({ valued: ["-u", "-C", "--unset", "--chdir"], assigns: true }),
  exec: prefix({ valued: ["-a"] }),
  fakeroot: prefix({ valued: ["-l", "-s", "-i"] }),
  gosu: prefix({ operands: 1 }),
  ionice: prefix({ valued: ["-c", "-n"], inert: ["-p"] }),
  linux32: prefix(),
  nice: prefix({ valued: ["-n", "--adjustment"] }),
  nohup: prefix(),
  runuser: prefix({ valued: ["-u", "-g", "-G", "--user", "--group"], inert: ["-c", "-l", "-s"] }),
  setarch: prefix({ operands: 1 }),
  setsid: prefix(),
  stdbuf: prefix({ valued: ["-i", "-o", "-e"] }),
  "su-exec": prefix({ operands: 1 }),
  sudo: prefix({
    valued: ["-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T", "--user", "--group"],
    assigns: true,
    inert: ["-l", "-v", "-e"],
  }),
  time: prefix({ valued: ["-f", "-o"] }),
  timeout: prefix({ valued: ["-k", "-s", "--signal", "--kill-after"], operands: 1 }),
  tini: prefix({ valued: ["-p", "-e"] }),
  xargs: prefix({
    valued: [
      "-I",
      "-n",
      "-P",
      "-L",
      "-d",
      "-E",
      "-a",
      "-s",
      "--max-args",
      "--max-procs",
      "--arg-file",
      "--delimiter",
    ],
  }),
};

function prefix(differs: Partial<Prefix> = {}): Prefix {
  return { valued: [], operands: 0, assigns: false, inert: [], ...differs };
}

/** The command that `sudo`, `env`, `xargs` and their like run, told by the words of the outer one. */
export function commandRunBy(outer: CommandSyntax): CommandSyntax | undefined {
  const name = programName(outer.name?.value ?? "");
  const own = Object.hasOwn(PREFIXES, name) ? PREFIXES[name] : undefined;
  if (!own) return undefined;
  const words = outer.args;
  let at = skipOptions(words, own);
  if (at === undefined) return undefined;
  const firstAssignment = at;
  while (own.assigns && ASSIGNMENT.test(words[at]?.text.text ?? "")) at++;
  const assignments = words.slice(firstAssignment, at).map(readAssignment);
  at += own.operands;
  const inner = words[at];
  if (!inner) return undefined;
  return {
    host: outer.host,
    start: assignments[0]?.start ?? inner.start,
    end: words.at(-1)?.end ?? inner.end,
    name: inner,
    args: words.slice(at + 1),
    assignments,
    redirects: outer.redirects,
    within: outer.within,
    runBy: outer,
  };
}

const ASSIGNMENT = /^[A-Za-z_]\w*=/;

function readAssignment(word: WordSyntax) {
  const name = word.text.text.slice(0, word.text.text.indexOf("="));
  return { start: word.start, end: word.end, name, value: restOfWord(word, name.length + 1) };
}

/** The position of the first word that is no option; `undefined` when an option says that nothing is run. */
function skipOptions(words: readonly WordSyntax[], own: Prefix): number | undefined {
  let at = 0;
  for (; at < words.length; at++) {
    const text = words[at]?.text.text ?? "";
    if (text === "--") return at + 1;
    if (!text.startsWith("-") || text === "-") break;
    if (own.inert.includes(text)) return undefined;
    if (
      own.valued.includes(text) ||
      (/^-[^-]./.test(text) && own.valued.includes(`-${text.at(-1)}`) && !startsValue(text, own))
    )
      at++;
  }
  return at;
}

/** `-n1`: the value is in the word itself. */
function startsValue(text: string, own: Prefix): boolean {
  return own.valued.includes(text.slice(0, 2));
}

/** Programs that hand the text behind `-c` to the shell of a user; the user may stand before it. */
const SWITCHERS: readonly string[] = ["su", "runuser"];

function wordBehind(args: readonly WordSyntax[], ...options: readonly string[]): WordSyntax | undefined {
  const at = args.findIndex((word) => options.includes(word.text.text));
  return at < 0 ? undefined : args[at + 1];
}

/**
 * The word that holds the text of `sh -c`.
 *
 * @returns `undefined` for another program, or when nothing stands behind `-c`
 */
export function inlineScript(command: CommandSyntax): WordSyntax | undefined {
  const program = command.name?.value ?? "";
  if (SWITCHERS.includes(programName(program))) return wordBehind(command.args, "-c", "--command");
  if (!isShell(program)) return undefined;
  const { args } = command;
  let takesScript = false;
  for (let at = 0; at < args.length; at++) {
    const text = args[at]?.text.text ?? "";
    if (text === "--" && takesScript) return args[at + 1];
    if (!/^[-+]./.test(text)) return takesScript ? args[at] : undefined;
    if (/^-[a-zA-Z]*c/.test(text)) takesScript = true;
    if (/^[-+][a-zA-Z]*[oO]$/.test(text)) at++;
  }
  return undefined;
}

/** Whether the command is a shell that reads its script from standard input. */
export function readsScript(command: CommandSyntax): boolean {
  if (!isShell(command.name?.value ?? "")) return false;
  const { args } = command;
  for (let at = 0; at < args.length; at++) {
    const text = args[at]?.text.text ?? "";
    if (/^-[a-zA-Z]*s/.test(text) || text === "-") return true;
    if (/^-[a-zA-Z]*c/.test(text) || !/^[-+]./.test(text)) return false;
    if (/^[-+][a-zA-Z]*[oO]$/.test(text)) at++;
  }
  return true;
}
