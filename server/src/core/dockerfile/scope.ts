import { countBefore } from "../text/lastBefore.ts";
import type {
  Dockerfile,
  Instruction,
  InstructionTypes,
  Keyword,
  Stage,
  VariableDeclaration,
  Word,
  WordsInstruction,
} from "./model.ts";

/** What `$name` means where the instruction begins: the nearest ARG or ENV in scope, or a predefined argument. */
export function variableInScope(instruction: Instruction, name: string): VariableDeclaration | undefined {
  return instruction.variable(name);
}

/**
 * The last instruction of a keyword that holds for a stage: its own, else that of the stages it is built from. Triggers of ONBUILD do not count.
 *
 * @param before only those that stand before this instruction
 */
export function lastOf<K extends Keyword>(
  stage: Stage | undefined,
  keyword: K,
  before?: Instruction,
): InstructionTypes[K] | undefined {
  for (const ancestor of stage?.lineage ?? []) {
    const all = ancestor.all(keyword);
    const found = all[countAbove(all, before?.index ?? Number.POSITIVE_INFINITY) - 1];
    if (found) return found;
  }
  return undefined;
}

/** The SHELL that holds for a step, also in a piece of a file that has no FROM. */
export function shellAbove({ preamble }: Dockerfile, step: Instruction): Instruction | undefined {
  if (step.stage) return lastOf(step.stage, "SHELL", step);
  return preamble.findLast(({ keyword, index }) => keyword === "SHELL" && index < step.index);
}

/** Whether a USER (`root`, `0:0`, `root:app`) is root. */
export function isRoot(user: string): boolean {
  return /^(?:root|0)(?::|$)/.test(user);
}

/** What USER says at the end of the stage; `undefined` where the base image decides. */
export function userAt(stage: Stage): Word | undefined {
  return lastOf(stage, "USER")?.words[0];
}

/**
 * The working directory where an instruction begins, cleaned: `/srv/app`.
 *
 * @returns `undefined` where it depends on the base image or on a variable without a value
 */
export function workdirAt({ stage, index }: Instruction): string | undefined {
  return workdirBefore(stage, index);
}

/** The working directory that a stage leaves: its containers start there. */
export function workdirOf(stage: Stage): string | undefined {
  return workdirBefore(stage, Number.POSITIVE_INFINITY);
}

function workdirBefore(last: Stage | undefined, index: number): string | undefined {
  const parts: string[] = [];
  let before = index;
  for (const stage of last?.lineage ?? []) {
    const all = stage.all("WORKDIR");
    for (let at = countAbove(all, before) - 1; at >= 0 && parts.length < MOST_PARTS; at--) {
      const path = pathOf(all[at]);
      if (path === undefined) return undefined;
      parts.push(path);
      if (path.startsWith("/")) return cleanPath(parts.reverse().join("/"));
    }
    before = Number.POSITIVE_INFINITY;
  }
  return undefined;
}

/** Every name that ARG or ENV declares, with what it means where the instruction begins. */
export function envAt(instruction: Instruction): ReadonlyMap<string, VariableDeclaration> {
  const found = new Map<string, VariableDeclaration>();
  for (const name of instruction.variableNames()) {
    const declaration = instruction.variable(name);
    if (declaration) found.set(name, declaration);
  }
  return found;
}

/** The names that an ARG before the first FROM declares. */
export function globalArgs({ preamble }: Dockerfile): ReadonlySet<string> {
  return new Set(
    preamble.flatMap((one) => (one.keyword === "ARG" ? one.pairs.map(({ key }) => key.text.text) : [])),
  );
}

const MOST_PARTS = 100;

function pathOf(workdir: WordsInstruction | undefined): string | undefined {
  const [word] = workdir?.words ?? [];
  return word && workdir?.valueOf(word);
}

/** How many of them stand before the instruction at `index`. */
function countAbove(instructions: readonly Instruction[], index: number): number {
  return countBefore(instructions, index - 1, (one) => one.index);
}

/** Resolves `.` and `..` in an absolute path. */
export function cleanPath(path: string): string {
  const elements: string[] = [];
  for (const element of path.split("/")) {
    if (element === "..") elements.pop();
    else if (element !== "" && element !== ".") elements.push(element);
  }
  return `/${elements.join("/")}`;
}
