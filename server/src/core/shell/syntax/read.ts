import { type HereDoc, parse } from "unbash";
import { Mapped } from "../../text/mapped.ts";
import { MOST_SHELL, nestsTooDeep } from "../limits.ts";
import type { ShellNesting } from "../model.ts";
import { inlineScript, readsScript } from "./programs.ts";
import { Reader, type Reading } from "./reader.ts";
import type { CommandSyntax, HostText, ShellSyntax } from "./types.ts";
import { WordSyntax } from "./word.ts";

const DEEPEST_SCRIPT = 10;

/** Reads a shell text: every simple command in it, wherever it nests. Never throws. */
export function readShell(text: string): ShellSyntax {
  const host: HostText = { text, inner: undefined };
  const reading = readHost(host, [], 0);
  return reading ? { host, understood: true, ...reading } : { ...NOTHING, host };
}

/**
 * Reads the words of the JSON form, which no shell joins: one command, or the text of `sh -c` in it.
 *
 * @param text the words, joined by blanks
 * @param words where each word stands in it
 */
export function readExec(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
): ShellSyntax {
  const host: HostText = { text, inner: undefined };
  const [name, ...args] = words.map(({ start, end }) => WordSyntax.literal(text.slice(start, end), start));
  const command: CommandSyntax = {
    host,
    start: 0,
    end: text.length,
    name,
    args,
    assignments: [],
    redirects: [],
    within: [],
    runBy: undefined,
  };
  const reader = new Reader(host, [], readNested(0));
  const { commands, pipelines, steps } = reader.readCommand(command);
  return { host, understood: true, commands, pipelines, steps };
}

const NOTHING = { understood: false, commands: [], steps: [], pipelines: [] } as const;

function readHost(host: HostText, within: readonly ShellNesting[], depth: number): Reading | undefined {
  if (host.text.length > MOST_SHELL || nestsTooDeep(host.text)) return undefined;
  try {
    const reader = new Reader(host, within, readNested(depth));
    const reading = reader.read(parse(host.text));
    return reader.understood ? reading : undefined;
  } catch {
    // The parser reads words on demand and can run out of stack there, on input that no limit foresees.
    return undefined;
  }
}

/** Reads what `sh -c` or a heredoc hands to a shell. Where that is not understood, the command that runs it still is. */
function readNested(depth: number) {
  return (command: CommandSyntax, heredocs: readonly HereDoc[], host: HostText): Reading | undefined => {
    if (depth >= DEEPEST_SCRIPT) return undefined;
    const mapped = nestedText(command, heredocs);
    if (!mapped) return undefined;
    return readHost({ text: mapped.text, inner: { host, mapped } }, ["sh -c", ...command.within], depth + 1);
  };
}

function nestedText(command: CommandSyntax, heredocs: readonly HereDoc[]): Mapped | undefined {
  const script = inlineScript(command.name, command.args);
  if (script) return script.text;
  const heredoc = heredocs.at(-1);
  return heredoc && readsScript(command.name, command.args) ? bodyOf(heredoc) : undefined;
}

/** The body of a heredoc, without the tabs that `<<-` strips. */
function bodyOf(heredoc: HereDoc): Mapped {
  const { pos, text } = heredoc.body;
  if (heredoc.operator === "<<") return Mapped.identity(text, pos);
  return Mapped.build((builder) => {
    for (const line of text.matchAll(/^(\t*)([^\n]*\n?)/gm)) {
      builder.copy(line[2] ?? "", pos + line.index + (line[1] ?? "").length);
    }
  }, pos);
}
