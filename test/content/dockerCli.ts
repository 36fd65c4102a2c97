import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { ShellCommand, ShellWord } from "../../server/src/core/shell/model.ts";

interface Listed {
  readonly also?: readonly string[];
  readonly options?: string;
  readonly operands?: boolean;
}

/** A command by its path, `docker compose up`. */
interface Known {
  /** Whether an option takes a value, by `--name` and `-n`. */
  readonly options: ReadonlyMap<string, boolean>;
}

/** What content/docker-cli.yaml tells of docker's commands. */
export class DockerCli {
  private readonly commands = new Map<string, Known>();
  /** The commands that are nothing without one of their own. */
  private readonly groups: ReadonlySet<string>;
  private readonly plugins: ReadonlySet<string>;

  constructor() {
    const {
      commands,
      plugins,
    }: { readonly commands: { readonly [path: string]: Listed }; readonly plugins: readonly string[] } =
      parse(readFileSync("content/docker-cli.yaml", "utf8"));
    this.plugins = new Set(plugins);
    for (const [path, { also = [], options = "" }] of Object.entries(commands)) {
      const known = { options: readOptions(options) };
      for (const name of [path, ...also]) this.commands.set(name, known);
    }
    const parents = [...this.commands.keys()].map((path) =>
      path.slice(0, Math.max(0, path.lastIndexOf(" "))),
    );
    this.groups = new Set(parents.filter((path) => !commands[path]?.operands));
  }

  get size(): number {
    return this.commands.size;
  }

  /** What a command line names that docker does not have. */
  problems({ args }: ShellCommand): readonly string[] {
    let path = "docker";
    const problems: string[] = [];
    let operands = 0;
    for (let at = 0; at < args.length; at++) {
      const word = args[at];
      if (!word) break;
      const text = word.text.text;
      if (text.startsWith("-") && text !== "-" && text !== "--") {
        const takesValue = this.takesValue(path, text);
        if (takesValue === undefined) problems.push(`${path} has no ${text.replace(/=.*/s, "")}`);
        else if (takesValue) at++;
      } else if (operands === 0 && this.commands.has(`${path} ${text}`)) path += ` ${text}`;
      else if (path === "docker")
        return this.plugins.has(text) || isHidden(word) ? [] : [`docker has no ${text}`];
      else if (this.groups.has(path)) return [...problems, `${path} has no ${text}`];
      else {
        operands++;
        // What follows the image, the container or the service is for another program.
        if (/ (?:run|exec|create|top)$/.test(path)) break;
      }
    }
    return problems;
  }

  /** Whether the next word is the value of an option; undefined for an option that the command has not. */
  private takesValue(path: string, word: string): boolean | undefined {
    const [name = "", ...value] = word.split("=");
    const known = this.option(path, name);
    if (known !== undefined) return known && value.length === 0;
    if (!/^-[A-Za-z]./.test(name)) return undefined;
    // Letters in one word: `-it`, `-p80:80`, `-fsSL`.
    for (const [at, letter] of [...name.slice(1)].entries()) {
      const takes = this.option(path, `-${letter}`);
      if (takes === undefined) return undefined;
      if (takes) return at === name.length - 2 && value.length === 0;
    }
    return false;
  }

  private option(path: string, name: string): boolean | undefined {
    if (name === "--help" || name === "-h") return false;
    for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(" ")))) {
      const known = this.commands.get(at)?.options.get(name);
      if (known !== undefined) return known;
    }
    return undefined;
  }
}

function isHidden(word: ShellWord): boolean {
  return word.value === undefined;
}

/** `detach,d name=` */
function readOptions(text: string): ReadonlyMap<string, boolean> {
  const options = new Map<string, boolean>();
  for (const option of text.split(/\s+/).filter(Boolean)) {
    const takesValue = option.endsWith("=");
    for (const name of option.replace("=", "").split(",")) {
      options.set(name.length === 1 ? `-${name}` : `--${name}`, takesValue);
    }
  }
  return options;
}
