import type { ShellWord } from "../shell/model.ts";
import type { Edit } from "../text/edit.ts";
import { inCaseOf, moveAbove } from "./edits.ts";
import type { Install } from "./installs.ts";
import type { CopyInstruction, Dockerfile, Instruction, RunInstruction } from "./model.ts";

/**
 * Puts an install above the copy of all files, and a copy of its manifests above it. Undefined where the step does something else as well, or one between
 * the two may need the files.
 */
export function manifestsFirst(
  file: Dockerfile,
  copy: CopyInstruction,
  run: RunInstruction,
  install: Install,
): readonly Edit[] | undefined {
  const destination = copy.destination?.text.text;
  const alone = run.script?.steps.length === 1 && run.form === "shell";
  if (!alone || destination === undefined || !copy.destination?.literal || install.manifests.length === 0)
    return undefined;
  const between = copy.stage?.instructions.filter(({ index }) => copy.index < index && index < run.index);
  if (copy.sources.length > 1 || !between?.every(needsNoSources)) return undefined;
  const folder = destination === "." ? "./" : destination.endsWith("/") ? destination : `${destination}/`;
  const flags = copy.flags.map(({ span }) => `${file.text.slice(span.start, span.end)} `).join("");
  const manifests = `${inCaseOf(copy, "COPY")} ${flags}${install.manifests.join(" ")} ${folder}`;
  return moveAbove(file, run, copy, [manifests]);
}

/** It sets something, or installs packages by name. */
function needsNoSources(instruction: Instruction): boolean {
  if (instruction.keyword !== "RUN") return /^(?:ARG|ENV|EXPOSE|LABEL)$/.test(instruction.keyword);
  const { script } = instruction;
  return script?.commands.every(({ packages }) => packages?.act && packages.operands.every(isName)) === true;
}

function isName({ value = "" }: ShellWord): boolean {
  return /^[\w@-][^/]*$/.test(value) && !/\.(?:txt|deb|whl|apk|rpm)$/.test(value);
}
