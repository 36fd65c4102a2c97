import type { ShellCommand, ShellWord } from "../shell/model.ts";
import type { Origin } from "./contextFiles.ts";
import type { Stage } from "./model.ts";

/** Whether a step behind the copy may have made the file executable, or written it anew. */
export function changesMode(stage: Stage, { path, copy }: Origin): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return stage.lineage.some((one) =>
    one.all("RUN").some(({ script, index, args }) => {
      if (index < copy.index && one === copy.stage) return false;
      if (!script?.understood) return /chmod|install/.test(args.text);
      return script.commands.some((command) => {
        const program = command.name?.value ?? "";
        if (program === "chmod") return operands(command).some((word) => mayHold(word, name));
        return writes.has(program) && command.args.some(({ raw }) => raw.includes(name));
      });
    }),
  );
}

/** What `chmod` changes: the words behind its options and the mode. */
function operands({ args }: ShellCommand): readonly ShellWord[] {
  return args.filter(({ raw }) => !raw.startsWith("-")).slice(1);
}

/** A folder, a pattern or a variable may hold the file. */
function mayHold({ value, raw }: ShellWord, name: string): boolean {
  return value === undefined || raw.includes(name) || !/\.\w+$/.test(value);
}

const writes: ReadonlySet<string> = new Set(["install", "mv", "cp", "find", "xargs", "rsync", "ln"]);
