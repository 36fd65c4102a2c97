import type { ShellCommand, ShellWord } from "../shell/model.ts";
import { baseName } from "../shell/path.ts";
import { type Install, installOf } from "./installs.ts";
import type { CopyInstruction, RunInstruction } from "./model.ts";

/** An install that runs in one folder, while what it reads was copied to another. */
export interface MisplacedInstall {
  readonly install: Install;
  readonly word: ShellWord;
  /** Where its manifests are. */
  readonly folder: string;
}

/** Options and variables that lead to another folder. */
const elsewhere =
  /^-[CdfP]$|^--(?:prefix|cwd|dir|directory|working-dir|gemfile|file|project|manifest|pyproject)/;
const leading = /^(?:BUNDLE_GEMFILE|COMPOSER|PIPENV_PIPFILE|UV_PROJECT|NPM_CONFIG_PREFIX)$/i;

/** The first such install of a step that begins in a folder; undefined where something may lead elsewhere. */
export function misplacedInstall(run: RunInstruction, here: string): MisplacedInstall | undefined {
  const { script, stage, mounts } = run;
  if (!script?.understood || !stage || mounts.length > 0) return undefined;
  if (script.commands.some(({ name }) => /^(?:cd|pushd|git|curl|wget|tar|unzip)$/.test(name?.value ?? "")))
    return undefined;
  for (const command of script.commands) {
    const install = installOf(command);
    if (!install || !command.name || !readsHere(command, install)) continue;
    if ([...run.variableNames()].some((name) => leading.test(name))) return undefined;
    const folder = folderOf(run, here, install);
    if (folder !== undefined) return { install, word: command.name, folder };
  }
  return undefined;
}

function readsHere({ args, assignments }: ShellCommand, { manifests, name }: Install): boolean {
  if (manifests.length === 0 || assignments.length > 0) return false;
  // pip and uv are told the file, and may be told it by its path.
  if (name.endsWith(" -r")) return args.some(({ value }) => value === manifests[0]);
  return !args.some(({ value = "--dir" }) => elsewhere.test(value));
}

function folderOf(
  { stage, index }: RunInstruction,
  here: string,
  { manifests }: Install,
): string | undefined {
  const stages = stage?.lineage ?? [];
  const copies = stages.flatMap((one) => one.copies).filter((copy) => copy.index < index);
  const folders = copies.map(folderFilled);
  // They may be there as well.
  if (folders.some((folder) => folder === undefined || folder === here)) return undefined;
  const names = manifests.map((name) => name.replace("*", ""));
  const steps = stages.flatMap((one) => one.all("RUN")).filter((step) => step.index < index);
  if (steps.some(({ args }) => names.some((name) => args.text.includes(name)))) return undefined;
  const at = copies.findIndex(({ sources }) =>
    sources.some(({ text }) => manifests.some((name) => matches(baseName(text.text), name))),
  );
  return folders[at];
}

/** Where the files of a copy come to lie. */
function folderFilled({ sources, targetPath, destination }: CopyInstruction): string | undefined {
  const [only, ...others] = sources;
  const isFolder = others.length > 0 || /(?:\/|\/?\.)$/.test(destination?.text.text ?? "");
  if (targetPath === undefined || !only || isFolder) return targetPath;
  // `COPY package.json /app/package.json` names the file.
  const name = baseName(only.text.text);
  return targetPath.endsWith(`/${name}`) ? targetPath.slice(0, -name.length - 1) || "/" : targetPath;
}

function matches(source: string, manifest: string): boolean {
  if (source === "." || source === manifest) return true;
  const [head = "", tail = ""] = manifest.split("*");
  return source.startsWith(head) && source.endsWith(tail) && manifest.includes("*");
}
