import type { ShellCommand, ShellScript, ShellWord } from "../../../server/src/core/shell/model.ts";

/** One line for each command: what it stands in, from the inside out, then its parts. */
export function showCommands(script: ShellScript): readonly string[] {
  return script.commands.map(showCommand);
}

export function showCommand({ name, args, assignments, redirects, within, runBy }: ShellCommand): string {
  const nesting = within.length > 0 ? [`[${within.join(" < ")}]`] : [];
  const sets = assignments.map(
    (assignment) => `${assignment.name}=${assignment.value ? showWord(assignment.value) : "?"}`,
  );
  const words = [name, ...args].flatMap((word) => (word ? [showWord(word)] : []));
  const to = redirects.map(
    ({ operator, descriptor, target }) => `${descriptor ?? ""}${operator}${target ? showWord(target) : "?"}`,
  );
  const by = runBy ? [`(by ${runBy.name?.value})`] : [];
  return [...nesting, ...sets, ...words, ...to, ...by].join(" ");
}

/** The value, or what is written where it is unknown; in brackets where quotes were removed or it holds blanks. */
function showWord({ value, raw, quoted }: ShellWord): string {
  if (value === undefined) return `{${raw}}`;
  return quoted || value === "" || /\s/.test(value) ? `‹${value}›` : value;
}
