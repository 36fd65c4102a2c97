import type { ShellCommand } from "../shell/model.ts";
import { brings, type PackageCommand, packagesIn, refreshes } from "../shell/packages.ts";
import type { Dockerfile, Instruction, RunInstruction } from "./model.ts";
import { cleansCache, mountsCache } from "./packageCaches.ts";

/** What a step does with apt, in the order of the text. */
export function aptIn({ script }: RunInstruction): readonly PackageCommand[] {
  return packagesIn(script).filter(({ manager }) => manager.name === "apt");
}

/** The install of a step that works with the lists of an earlier one; files and what an option fetches need none. */
export function installWithoutUpdate(run: RunInstruction): PackageCommand | undefined {
  const apt = aptIn(run);
  const install = apt.find(brings);
  return install && !apt.some(refreshes) && !mountsCache(run, install) ? install : undefined;
}

/** Whether package lists may be there behind an instruction that were not there before: it fetches them, or nobody can tell. */
export function mayFetchLists(instruction: Instruction): boolean {
  if (instruction.keyword === "COPY" || instruction.keyword === "ADD")
    return /^\/(?:var(?:\/|$)|$)/.test(instruction.destination?.text.text ?? "");
  if (instruction.keyword !== "RUN") return false;
  const { script } = instruction;
  return !script?.understood || aptIn(instruction).some(refreshes) || script.commands.some(runsAnything);
}

/** Scripts, and programs that update apt by themselves. */
function runsAnything({ name }: ShellCommand): boolean {
  return (
    name !== undefined &&
    /^(?:\.|source|(?:ba|da|)sh|eval|add-apt-repository|python\d?|.*\/.*|.*\.sh)$/.test(name.value ?? "/")
  );
}

interface ListUse {
  readonly run: RunInstruction;
  readonly deletes: boolean;
}

/** The steps that install without fetching lists of their own, told once for all of the file. */
export class ListUses {
  private found: readonly ListUse[] | undefined;

  constructor(private readonly file: Dockerfile) {}

  /** Whether a later step of the stage, or of one built from it, is among them, and whether that deletes the lists. */
  behind({ stage, index }: RunInstruction): "yes" | "and deleted" | undefined {
    this.found ??= this.file.stages.flatMap((one) => one.all("RUN").flatMap((run) => useOf(run) ?? []));
    const use = this.found.find(
      ({ run }) => run.index > index && stage && run.stage?.lineage.includes(stage),
    );
    return use && (use.deletes ? "and deleted" : "yes");
  }
}

function useOf(run: RunInstruction): ListUse | undefined {
  const { script } = run;
  // What is not understood may do anything.
  if (!script?.understood) return { run, deletes: false };
  const install = installWithoutUpdate(run);
  return install && { run, deletes: cleansCache(script, run, install) };
}
