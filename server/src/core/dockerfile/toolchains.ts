import type { ShellCommand, ShellWord } from "../shell/model.ts";
import type { Instruction, RunInstruction, Stage } from "./model.ts";
import { outputsOf } from "./outputs.ts";
import { cleanPath, lastOf, workdirOf } from "./scope.ts";

/** A step that turns sources into a program, in an image that is there to build. */
export interface Building {
  readonly toolchain: Toolchain;
  readonly run: RunInstruction;
  readonly command: ShellCommand;
  readonly word: ShellWord;
}

export type Toolchain = "go" | "cargo" | "maven" | "gradle" | "node";

/** What a container of the stage needs of the build, all in absolute paths. */
export interface Started {
  /** What its command names: a program, an archive, a script. */
  readonly path: string;
  /** The command names it by a path that depends on the working directory. */
  readonly relative: boolean;
}

interface Form {
  readonly toolchain: Toolchain;
  readonly base: RegExp;
  readonly names: readonly string[];
  readonly verb: RegExp;
}

const forms: readonly Form[] = [
  { toolchain: "go", base: /^golang$/, names: ["go"], verb: /^(?:build|install)$/ },
  { toolchain: "cargo", base: /^rust$/, names: ["cargo"], verb: /^(?:build|install)$/ },
  {
    toolchain: "maven",
    base: /^(?:maven|eclipse-temurin)$/,
    names: ["mvn", "./mvnw"],
    verb: /^(?:package|install|verify)$/,
  },
  {
    toolchain: "gradle",
    base: /^(?:gradle|eclipse-temurin)$/,
    names: ["gradle", "./gradlew"],
    verb: /^(?:build|bootJar|assemble|jar|shadowJar)$/,
  },
  { toolchain: "node", base: /^node$/, names: ["npm"], verb: /^build$/ },
];

/** The first step of a stage that builds with a toolchain which nothing needs at run time. */
export function buildingIn(stage: Stage): Building | undefined {
  const base = stage.base?.name ?? "";
  for (const { toolchain, names, verb } of forms.filter((form) => form.base.test(base))) {
    for (const run of stage.all("RUN")) {
      for (const command of run.script?.understood ? run.script.commands : []) {
        const word = command.args.find(({ value }) => verb.test(value ?? ""));
        if (word && names.includes(command.name?.value ?? "") && !installsTool(command))
          return { toolchain, run, command, word };
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

/** What ENTRYPOINT or CMD starts, in JSON form; undefined where that cannot be told. */
export function startedOf(stage: Stage, toolchain: Toolchain): Started | undefined {
  const { exec } = lastOf(stage, "ENTRYPOINT") ?? lastOf(stage, "CMD") ?? {};
  const words = exec?.items.map(({ text }) => text) ?? [];
  const named =
    toolchain === "maven" || toolchain === "gradle"
      ? words[words.indexOf("-jar") + 1]
      : words[toolchain === "node" ? 1 : 0];
  const [program] = words;
  if (!named || /[$*]/.test(named)) return undefined;
  if (
    toolchain === "node" ? program !== "node" : named === program && (program === "java" || program === "sh")
  )
    return undefined;
  if ((toolchain === "maven" || toolchain === "gradle") && (program !== "java" || !words.includes("-jar")))
    return undefined;
  const folder = workdirOf(stage);
  if (named.includes("/") || named.endsWith(".jar")) {
    if (!named.startsWith("/") && folder === undefined) return undefined;
    return {
      path: cleanPath(named.startsWith("/") ? named : `${folder}/${named}`),
      relative: !named.startsWith("/"),
    };
  }
  const path = outputsOf(stage).find(
    (output) => searched.has(output.slice(0, -named.length - 1)) && output.endsWith(`/${named}`),
  );
  return path === undefined ? undefined : { path, relative: false };
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
      return one.pairs.some(({ key }) => !/^(?:CGO_|GO|CARGO|RUST|MAVEN|GRADLE)/.test(key.text.text));
    if (one.keyword !== "RUN") return !buildTime.has(one.keyword);
    return (
      !one.script?.understood || one.script.commands.some(({ name }) => systemPackages.has(name?.value ?? ""))
    );
  });
  return mixed || first === instructions.length ? undefined : instructions.slice(first);
}
