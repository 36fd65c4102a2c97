import type { ShellCommand, ShellWord } from "../shell/model.ts";
import type { Instruction, RunInstruction, Stage } from "./model.ts";
import { outputsOf } from "./outputs.ts";
import { cleanPath, lastOf, workdirOf } from "./scope.ts";

/** A step that turns sources into a program, in an image that is there to build. */
export interface Building {
  readonly toolchain: Toolchain;
  /** What it puts into the image: `the Go toolchain`. */
  readonly brings: string;
  readonly run: RunInstruction;
  readonly command: ShellCommand;
  readonly word: ShellWord;
}

export type Toolchain = "go" | "cargo" | "maven" | "gradle" | "dotnet" | "node";

/** What a container of the stage needs of the build, all in absolute paths. */
export interface Started {
  /** What its command names: a program, an archive, a script. */
  readonly path: string;
  /** The command names it by a path that depends on the working directory. */
  readonly relative: boolean;
  /** It is a folder of a site, and the command does nothing but serve it. */
  readonly site: boolean;
}

interface Form {
  readonly toolchain: Toolchain;
  readonly brings: string;
  readonly base: RegExp;
  readonly names: readonly string[];
  readonly verb: RegExp;
}

const forms: readonly Form[] = [
  {
    toolchain: "go",
    brings: "the Go toolchain",
    base: /^golang$/,
    names: ["go"],
    verb: /^(?:build|install)$/,
  },
  {
    toolchain: "cargo",
    brings: "the Rust toolchain",
    base: /^rust$/,
    names: ["cargo"],
    verb: /^(?:build|install)$/,
  },
  {
    toolchain: "maven",
    brings: "Maven and the JDK",
    base: /^(?:maven|eclipse-temurin)$/,
    names: ["mvn", "./mvnw"],
    verb: /^(?:package|install|verify)$/,
  },
  {
    toolchain: "gradle",
    brings: "Gradle and the JDK",
    base: /^(?:gradle|eclipse-temurin)$/,
    names: ["gradle", "./gradlew"],
    verb: /^(?:build|bootJar|assemble|jar|shadowJar)$/,
  },
  {
    toolchain: "dotnet",
    brings: "the .NET SDK",
    base: /^mcr\.microsoft\.com\/dotnet\/sdk$/,
    names: ["dotnet"],
    verb: /^publish$/,
  },
  { toolchain: "node", brings: "all that the build needs", base: /^node$/, names: ["npm"], verb: /^build$/ },
];

/** The first step of a stage that builds with a toolchain which nothing needs at run time. */
export function buildingIn(stage: Stage): Building | undefined {
  const base = stage.base?.name ?? "";
  for (const { toolchain, brings, names, verb } of forms.filter((form) => form.base.test(base))) {
    for (const run of stage.all("RUN")) {
      for (const command of run.script?.understood ? run.script.commands : []) {
        const word = command.args.find(({ value }) => verb.test(value ?? ""));
        if (word && names.includes(command.name?.value ?? "") && !installsTool(command))
          return { toolchain, brings, run, command, word };
      }
    }
  }
  return undefined;
}

/** `go install example.com/tool@latest`, `cargo install ripgrep`: something from elsewhere, not these sources. */
function installsTool({ name, args }: ShellCommand): boolean {
  if (!args.some(({ value }) => value === "install")) return false;
  return (
    args.some(({ raw }) => raw.includes("@")) ||
    (name?.value === "cargo" && !args.some(({ raw }) => raw.startsWith("--path")))
  );
}

const searched: ReadonlySet<string> = new Set([
  "/usr/local/bin",
  "/usr/bin",
  "/bin",
  "/go/bin",
  "/usr/local/cargo/bin",
]);

/** Whether a command runs the toolchain itself, or something that watches the sources and builds again. */
export function needsToolchain(command: string): boolean {
  return /\b(?:go (?:run|test)|"go"|air|cargo|mvnw?|gradlew?|bash|make|dotnet"?,? *"?(?:run|watch|test))\b/.test(
    command,
  );
}

/** What an image that starts by itself makes superfluous. */
export function saysHowItStarts({ keyword }: Instruction): boolean {
  return keyword === "CMD" || keyword === "ENTRYPOINT" || keyword === "EXPOSE" || keyword === "USER";
}

/** What ENTRYPOINT or CMD starts, in JSON form; undefined where that cannot be told. */
export function startedOf(stage: Stage, toolchain: Toolchain): Started | undefined {
  const { exec } = lastOf(stage, "ENTRYPOINT") ?? lastOf(stage, "CMD") ?? {};
  const words = exec?.items.map(({ text }) => text) ?? [];
  const site = toolchain === "node" ? servedFolder(words) : undefined;
  const named = site ?? namedProgram(words, toolchain);
  const folder = workdirOf(stage);
  if (!named || /[$*]/.test(named)) return undefined;
  if (!named.includes("/") && !/\.(?:jar|dll)$/.test(named) && site === undefined) {
    const onPath = (output: string) =>
      output.endsWith(`/${named}`) && searched.has(output.slice(0, -named.length - 1));
    const path = outputsOf(stage).find(onPath);
    return path === undefined ? undefined : { path, relative: false, site: false };
  }
  const relative = !named.startsWith("/");
  if (relative && folder === undefined) return undefined;
  return { path: cleanPath(relative ? `${folder}/${named}` : named), relative, site: site !== undefined };
}

function namedProgram(words: readonly string[], toolchain: Toolchain): string | undefined {
  const [program, second] = words;
  if (toolchain === "node") return program === "node" ? second : undefined;
  if (toolchain === "go" || toolchain === "cargo") return program;
  if (toolchain === "dotnet") return program === "dotnet" && second?.endsWith(".dll") ? second : undefined;
  const at = words.indexOf("-jar");
  return program === "java" && at > 0 ? words[at + 1] : undefined;
}

/** `npx serve -s dist -l 3000`, `http-server build`. */
function servedFolder(words: readonly string[]): string | undefined {
  const rest = words[0] === "npx" ? words.slice(1) : words;
  if (rest[0] !== "serve" && rest[0] !== "http-server") return undefined;
  return rest.find((word) => /^(?:\.\/)?(?:dist|build|out|public)\/?$/.test(word));
}

const runTime: ReadonlySet<string> = new Set([
  "CMD",
  "ENTRYPOINT",
  "EXPOSE",
  "USER",
  "HEALTHCHECK",
  "ENV",
  "LABEL",
  "STOPSIGNAL",
  "VOLUME",
]);
const buildTime: ReadonlySet<string> = new Set(["FROM", "ARG", "WORKDIR", "COPY", "ADD", "RUN"]);
const systemPackages: ReadonlySet<string> = new Set([
  "apt-get",
  "apt",
  "apk",
  "dnf",
  "yum",
  "useradd",
  "adduser",
]);

/**
 * The instructions at the end of a stage that say how its containers run, where everything before them only serves the build. Undefined where
 * the two are mixed, or the build installs what the program may need.
 */
export function runTimePart({ instructions }: Stage): readonly Instruction[] | undefined {
  const first = instructions.findLastIndex(({ keyword }) => !runTime.has(keyword)) + 1;
  const before = instructions.slice(0, first);
  const mixed = before.some((one) => {
    if (one.keyword === "ENV")
      return one.pairs.some(
        ({ key }) => !/^(?:CGO_|GO|CARGO|RUST|MAVEN|GRADLE|DOTNET_CLI_|NUGET_)/.test(key.text.text),
      );
    if (one.keyword !== "RUN") return !buildTime.has(one.keyword);
    return (
      !one.script?.understood || one.script.commands.some(({ name }) => systemPackages.has(name?.value ?? ""))
    );
  });
  return mixed || first === instructions.length ? undefined : instructions.slice(first);
}
