import { Mapped } from "../text/mapped.ts";
import { parseShell } from "./parse.ts";

const longest = 32 * 1024;
/** What keeps signals from being lost in another way, or hands over already. */
const handles: ReadonlySet<string> = new Set(["exec", "trap", "wait"]);
/** Commands that are done at once, and what only a shell knows. */
const brief =
  /^(?:\.|:|\[|break|cat|cd|chmod|chown|cp|echo|eval|exit|export|false|kill|ln|local|ls|mkdir|mv|printf|read|return|rm|set|shift|sleep|source|test|touch|true|unset)$/;

/**
 * The program that a shell script runs last and waits for, where the script could as well make way for it.
 *
 * @param direct the kernel starts the script, so its first line has to name a shell
 */
export function programToReplace(
  script: string,
  direct: boolean,
): { readonly name: string; readonly at: number } | undefined {
  const shell = /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(ba|da|a|)sh\b/.exec(script);
  if (script.length > longest || (!shell && (direct || script.startsWith("#!")))) return undefined;
  const parsed = parseShell(Mapped.identity(script, 0), "bash");
  if (!parsed.understood || parsed.commands.some(({ name }) => handles.has(name?.value ?? "")))
    return undefined;
  const last = parsed.steps.at(-1);
  const [command, ...others] = last?.kind === "command" ? last.commands : [];
  if (!command?.name || others.length > 0 || command.assignments.length > 0) return undefined;
  if (last?.joinedBy === "||" || brief.test(command.name.value ?? "")) return undefined;
  // A `&` at the end sends the program to the background; a function cannot be the object of exec.
  if (/^[ \t]*&/.test(script.slice(command.span.end))) return undefined;
  if (command.name.value === undefined && !/^"?\$\{?@\}?"?$/.test(command.name.raw)) return undefined;
  if (parsed.commands.some(({ within }) => within.includes("function")) && !/[/@]/.test(command.name.raw))
    return undefined;
  return { name: command.name.raw, at: command.span.start };
}
