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
        if (program !== "chmod")
          return writes.has(program) && command.args.some(({ raw }) => raw.includes(name));
        // A folder, a pattern or a variable may hold the file.
        return command.args.some(
          ({ value = "*", raw }) => value === "*" || raw.includes(name) || !/\.\w+$/.test(value),
        );
      });
    }),
  );
}

const writes: ReadonlySet<string> = new Set(["install", "mv", "cp", "find", "xargs", "rsync", "ln"]);
