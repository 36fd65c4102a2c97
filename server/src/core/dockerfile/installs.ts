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
  { program: "pipenv", verbs: ["install", "sync"], bare: true, manifests: ["Pipfile", "Pipfile.lock"] },
  {
    program: "mvn",
    verbs: ["dependency:go-offline", "dependency:resolve"],
    bare: false,
    manifests: ["pom.xml"],
  },
  { program: "gradle", verbs: ["dependencies"], bare: false, manifests: [] },
  { program: "cargo", verbs: ["fetch"], bare: false, manifests: [] },
  { program: "dotnet", verbs: ["restore"], bare: true, manifests: [] },
  { program: "mix", verbs: ["deps.get"], bare: true, manifests: ["mix.exs", "mix.lock"] },
];

const pips = /^(?:pip\d*(?:\.\d+)?|python\d*(?:\.\d+)?)$/;
const programs: ReadonlySet<string> = new Set(forms.map(({ program }) => program));

export function installOf(command: ShellCommand): Install | undefined {
  // A project may bring its own Maven or Gradle.
  const program = (command.name?.value ?? "").replace(/^\.\/(mvn|gradle)w$/, "$1");
  const isPip = pips.test(program);
  if (!isPip && !programs.has(program)) return undefined;
  const words = command.args.map((word) => word.value ?? "$");
  if (isPip) return pipInstall(program, words);
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
  const module = program.startsWith("python");
  if (!words.includes("install") || (module && !(words[0] === "-m" && words[1] === "pip"))) return undefined;
  const at = words.findIndex((word) => /^(?:-r|--requirement)$/.test(word));
  const file = words[at + 1];
  if (at < 0 || file === undefined || file === "$") return undefined;
  const name = module ? "pip" : program;
  return { name: `${name} install -r`, manifests: [file.slice(file.lastIndexOf("/") + 1)] };
}
