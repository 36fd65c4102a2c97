import type { ShellCommand } from "../shell/model.ts";

/** A command that installs what a project's manifests list. */
export interface Install {
  /** As people call it: `npm ci`. */
  readonly name: string;
  /** The files it needs, relative to the project; empty where it needs the sources as well. */
  readonly manifests: readonly string[];
}

interface Form {
  readonly program: string;
  readonly verbs: readonly string[];
  /** The verb installs the manifests' packages only when no package is named. */
  readonly bare: boolean;
  readonly manifests: readonly string[];
}

const forms: readonly Form[] = [
  { program: "npm", verbs: ["ci", "clean-install"], bare: false, manifests: ["package*.json"] },
  { program: "npm", verbs: ["install", "i"], bare: true, manifests: ["package*.json"] },
  { program: "yarn", verbs: ["install", ""], bare: true, manifests: ["package.json", "yarn.lock"] },
  { program: "pnpm", verbs: ["install", "i"], bare: true, manifests: ["package.json", "pnpm-lock.yaml"] },
  { program: "bun", verbs: ["install", "i"], bare: true, manifests: ["package.json", "bun.lock"] },
  { program: "bundle", verbs: ["install"], bare: true, manifests: ["Gemfile", "Gemfile.lock"] },
  { program: "composer", verbs: ["install"], bare: true, manifests: [] },
  { program: "go", verbs: ["mod"], bare: false, manifests: ["go.mod", "go.sum"] },
  { program: "poetry", verbs: ["install"], bare: true, manifests: [] },
  { program: "uv", verbs: ["sync"], bare: true, manifests: [] },
];

const programs: ReadonlySet<string> = new Set(["pip", "pip3", ...forms.map(({ program }) => program)]);

export function installOf(command: ShellCommand): Install | undefined {
  const program = command.name?.value ?? "";
  if (!programs.has(program)) return undefined;
  const words = command.args.map((word) => word.value ?? "$");
  if (program === "pip" || program === "pip3") return pipInstall(program, words);
  const [verb = "", ...operands] = words.filter((word) => !word.startsWith("-"));
  const form = forms.find((one) => one.program === program && one.verbs.includes(verb));
  if (!form || (form.bare && operands.length > 0) || words.includes("-g") || words.includes("--global"))
    return undefined;
  if (program === "go" && operands[0] !== "download") return undefined;
  return {
    name: [program, verb, program === "go" ? "download" : ""].filter(Boolean).join(" "),
    manifests: form.manifests,
  };
}

/** `pip install -r requirements.txt`: the file is copied by its name, wherever the command reads it. */
function pipInstall(program: string, words: readonly string[]): Install | undefined {
  if (!words.includes("install")) return undefined;
  const at = words.findIndex((word) => word === "-r" || word === "--requirement");
  const file = words[at + 1];
  if (at < 0 || file === undefined || file === "$") return undefined;
  return { name: `${program} install -r`, manifests: [file.slice(file.lastIndexOf("/") + 1)] };
}
