import type { ShellCommand } from "../shell/model.ts";
import type { ManagerName } from "../shell/packageManagers.ts";
import { isGlobal, type PackageCommand } from "../shell/packages.ts";

/** A command that installs what a project's manifests list. */
export interface Install {
  /** As people call it: `npm ci`. */
  readonly name: string;
  /** The files it needs, relative to the project; empty where it needs the sources as well. */
  readonly manifests: readonly string[];
}

/** What the package managers of projects read. */
const manifests: { readonly [name in ManagerName]?: readonly string[] } = {
  npm: ["package*.json"],
  yarn: ["package.json", "yarn.lock"],
  pnpm: ["package.json", "pnpm-lock.yaml"],
  bun: ["package.json", "bun.lock"],
  bundle: ["Gemfile", "Gemfile.lock"],
  composer: [],
  go: ["go.mod", "go.sum"],
  poetry: [],
  uv: [],
  cargo: [],
};

/** Those whose `install` takes what the manifests list where no package is named. */
const bare: readonly ManagerName[] = ["npm", "yarn", "pnpm", "bun"];

/** Programs that do much else, with the words by which they only fetch what is needed. */
const builders: ReadonlyMap<string, readonly string[]> = new Map([
  ["pipenv install", ["Pipfile", "Pipfile.lock"]],
  ["pipenv sync", ["Pipfile", "Pipfile.lock"]],
  ["mvn dependency:go-offline", ["pom.xml"]],
  ["mvn dependency:resolve", ["pom.xml"]],
  ["gradle dependencies", []],
  ["dotnet restore", []],
  ["mix deps.get", ["mix.exs", "mix.lock"]],
]);

const builderNames: ReadonlySet<string> = new Set(
  [...builders.keys()].map((words) => words.slice(0, words.indexOf(" "))),
);

export function installOf(command: ShellCommand): Install | undefined {
  return command.packages ? managed(command.packages) : built(command);
}

function managed(packages: PackageCommand): Install | undefined {
  const { act, manager, operands, program, verb } = packages;
  if (act === "install" && verb.endsWith("install")) {
    const listed = requirementsOf(packages);
    if (listed) return listed;
  }
  const files = manifests[manager.name];
  const isWhole = act === "restore" || (act === "install" && bare.includes(manager.name));
  if (!files || !isWhole || operands.length > 0 || isGlobal(packages)) return undefined;
  return { name: `${program} ${verb}`.trim(), manifests: files };
}

/** `pip install -r requirements.txt`: the file is copied by its name, wherever the command reads it. */
function requirementsOf({ manager, program, values, verb }: PackageCommand): Install | undefined {
  if (manager.name !== "pip" && manager.name !== "uv") return undefined;
  const file = values.find(({ option }) => /^(?:-r|--requirements?)$/.test(option))?.value;
  if (file === undefined || file.includes("$")) return undefined;
  return { name: `${program} ${verb} -r`, manifests: [file.slice(file.lastIndexOf("/") + 1)] };
}

function built({ args, name }: ShellCommand): Install | undefined {
  // A project may bring its own Maven or Gradle.
  const program = (name?.value ?? "").replace(/^\.\/(mvn|gradle)w$/, "$1");
  if (!builderNames.has(program)) return undefined;
  const [verb, ...operands] = args.map((word) => word.value ?? "$").filter((word) => !word.startsWith("-"));
  const files = builders.get(`${program} ${verb}`);
  const isWhole = operands.length === 0 || program === "mvn" || program === "gradle";
  return files && isWhole ? { name: `${program} ${verb}`, manifests: files } : undefined;
}
