import { type HereDoc, parse } from "unbash";
import { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import { MOST_SHELL, nestsTooDeep } from "../limits.ts";
import type { ShellNesting } from "../model.ts";
import { ParsedCommand } from "./command.ts";
import { inlineScript, readsScript } from "./programs.ts";
import { Reader, type Reading, type ReadNested } from "./reader.ts";
import type { CommandSyntax, HostText, ShellSyntax } from "./types.ts";
import { literalWord } from "./word.ts";

const DEEPEST_SCRIPT = 10;

/** Reads a shell text: every simple command in it, wherever it nests. Never throws. */
export function readShell(text: string): ShellSyntax {
  const host: HostText = { text, inner: undefined };
  const reading = readHost(host, [], 0);
  const { commands, steps, pipelines } = reading ?? { commands: [], steps: [], pipelines: [] };
  return { host, understood: reading !== undefined, commands, steps, pipelines };
}

/**
 * Reads the words of the JSON form, which no shell joins: one command, or the text of `sh -c` in it.
 *
 * @param text the words, joined by blanks
 * @param words where each word stands in it
 */
export function readExec(text: string, words: readonly Span[]): ShellSyntax {
  const host: HostText = { text, inner: undefined };
  const [name, ...args] = words.map(({ start, end }) => literalWord(text.slice(start, end), start));
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
  const { commands, pipelines, steps } = new Reader(host, nestedReader(0)).readCommand(command);
  return { host, understood: true, commands, pipelines, steps };
}

function readHost(host: HostText, within: readonly ShellNesting[], depth: number): Reading | undefined {
  if (host.text.length > MOST_SHELL || nestsTooDeep(host.text)) return undefined;
  try {
    const reader = new Reader(host, nestedReader(depth));
    const reading = reader.read(parse(host.text), within);
    return reader.understood ? reading : undefined;
  } catch {
    // The parser reads words on demand and can run out of stack there, on input that no limit foresees.
    return undefined;
  }
}

/** Reads what `sh -c` or a heredoc hands to a shell. Where that is not understood, the command that runs it still is. */
function nestedReader(depth: number): ReadNested {
  return (command, outer) => {
    const mapped = depth < DEEPEST_SCRIPT ? nestedText(command, outer) : undefined;
    if (!mapped) return undefined;
    const inner = { host: command.host, mapped };
    return readHost({ text: mapped.text, inner }, ["sh -c", ...command.within], depth + 1);
  };
}

function nestedText(command: CommandSyntax, outer: CommandSyntax): Mapped | undefined {
  const script = inlineScript(command);
  if (script) return script.text;
  const heredoc = outer instanceof ParsedCommand ? outer.heredoc : undefined;
  return heredoc && readsScript(command) ? bodyOf(heredoc) : undefined;
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
