import { hasOption, isExpanded, type OptionValue, textOf } from "./arguments.ts";
import type { ShellWord } from "./model.ts";
import type { ManagerName } from "./packageManagers.ts";
import type { PackageCommand } from "./packages.ts";

/** The managers that install for the whole system and can be given a version. */
export const systemManagers: readonly ManagerName[] = ["apt", "apk", "dnf", "zypper"];
/** Those of programming languages. */
export const languageManagers: readonly ManagerName[] =
  "pip pipx uv poetry conda npm pnpm yarn bun gem go cargo composer".split(" ") as ManagerName[];

/** A name as a message can hold it. */
export function shortName(word: ShellWord): string {
  const name = textOf(word);
  return name.length > 36 ? `${name.slice(0, 35)}…` : name;
}

/** Whether names that move (`latest`) count as a version. */
export interface VersionReading {
  readonly tagsCount: boolean;
}

/** The packages of an install of which another build may bring in another version. */
export function unpinned(packages: PackageCommand, reading: VersionReading): readonly ShellWord[] {
  const fixed = fixedBy[packages.manager.name];
  if (!fixed || !namesPackages(packages)) return [];
  return packagesOf(packages).filter((word, at, all) => {
    if (isExpanded(word) || isFile(textOf(word))) return false;
    return !fixed(textOf(word), packages, reading, textOf(all[at + 1] ?? word));
  });
}

type Fixed = (name: string, packages: PackageCommand, reading: VersionReading, next: string) => boolean;

const fixedBy: { readonly [Name in ManagerName]?: Fixed } = {
  // `pkg/suite` says where it comes from, `pkg-` and `task^` are no packages to install.
  apt: (name) => /[=/]|[-^]$|\.deb$/.test(name),
  apk: (name) => /[=<>~]|^!|\.apk$/.test(name),
  // A number behind a dash may belong to the name (`java-21-openjdk`), so it gets the benefit of the doubt.
  dnf: (name, { act }) => (act === "stream" ? /[:@]/ : /-\d|[=<>]|^@|^-|\.rpm$/).test(name),
  zypper: (name, { values }) =>
    /[=<>]|^[-+!~@]|^\w+:|\.rpm$/.test(name) ||
    values.some(({ option, value }) => (option === "-t" || option === "--type") && value !== "package"),
  pip: python,
  pipx: python,
  uv: python,
  poetry: python,
  conda: (name) => /[=<>]|\.(?:conda|tar\.bz2)$/.test(name),
  npm: node,
  pnpm: node,
  yarn: node,
  bun: node,
  gem: (name, { values }) => /:\d|:[~<>=]|\.gem$/.test(name) || has(values, "-v", "--version"),
  go: (name, _, reading) => {
    // Without a dot in its first part it is of the standard library or of this module.
    if (/\.go$/.test(name) || !/^[^/]*\./.test(name)) return true;
    return isFixed(versionOf(name), reading);
  },
  cargo: (name, { values }, reading) =>
    has(values, "--version", "--vers", "--path", "--git") || isFixed(versionOf(name), reading),
  // The version may be a word of its own.
  composer: (name, _, __, next) => !name.includes("/") || /[:= ]/.test(name) || /^[\^~<>=\d]/.test(next),
};

/** A range is a decision too, as long as somebody made it. */
function python(name: string, { options, values }: PackageCommand, reading: VersionReading): boolean {
  // What lies in a folder of wheels decides.
  if (hasOption(options, "--no-index")) return true;
  if (has(values, "-c", "--constraint", "--constraints", "--overrides")) return true;
  if (vcs.test(name)) return /@[^/@]+$/.test(name.replace(/#.*$/, ""));
  if (/[=<>]/.test(name) || /\/|\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/.test(name)) return true;
  return isFixed(versionOf(name), reading);
}

function node(name: string, _: PackageCommand, reading: VersionReading): boolean {
  if (/^git[+:@]|^(?:github|gitlab|bitbucket|gist):|\.git(?:#|$)/.test(name)) return name.includes("#");
  if (/^[a-z]+:|\.(?:tgz|tar|tar\.gz)$/.test(name)) return true;
  // `owner/name` may be a folder or a repository.
  if (!name.startsWith("@") && name.includes("/") && !name.includes("@")) return true;
  return isFixed(versionOf(name), reading);
}

/** What stands behind the last `@`, unless that begins a scope. */
function versionOf(name: string): string | undefined {
  const at = name.lastIndexOf("@");
  return at > 0 ? name.slice(at + 1) : undefined;
}

const moving: ReadonlySet<string> = new Set([
  "",
  "latest",
  "next",
  "upgrade",
  "patch",
  "main",
  "master",
  "HEAD",
]);

function isFixed(version: string | undefined, { tagsCount }: VersionReading): boolean {
  return version !== undefined && (tagsCount || !moving.has(version));
}

/** `-e git+https://…`; `-e .` is a folder. */
function isRepository({ option, value, word }: OptionValue): boolean {
  return (option === "-e" || option === "--editable") && value === textOf(word) && vcs.test(value);
}

const vcs = /(?:git|hg|svn|bzr)\+/;

function isFile(name: string): boolean {
  return /^(?:\.|\/|~\/|file:|https?:|ftp:)/.test(name);
}

function has(values: PackageCommand["values"], ...options: readonly string[]): boolean {
  return values.some(({ option }) => options.includes(option));
}

/** Whether the operands are packages: `build-dep` and `reinstall` take what is there. */
function namesPackages({ act, verb, manager }: PackageCommand): boolean {
  if (verb === "build-dep" || verb === "builddep" || verb === "reinstall" || verb === "swap") return false;
  if (act === "run") return verb !== "exec" && manager.name !== "npm";
  return act === "install" || verb === "module install";
}

function packagesOf({ act, operands, values, command, manager }: PackageCommand): readonly ShellWord[] {
  // The rest of the words is for the program that is run.
  if (act === "run") return operands.slice(0, 1);
  if (manager.name === "pip" || manager.name === "uv")
    return [...operands, ...values.filter(isRepository).map(({ word }) => word)];
  if (manager.name !== "gem") return operands;
  // What stands behind `--` is for the compiler.
  const end = command.args.find(({ value }) => value === "--")?.span.start ?? Number.POSITIVE_INFINITY;
  return operands.filter(({ span }) => span.start < end);
}
