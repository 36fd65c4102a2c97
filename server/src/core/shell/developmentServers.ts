import { launchers } from "./listening.ts";
import type { ShellWord } from "./model.ts";
import { baseName } from "./path.ts";

/** What makes a command one for development. */
export interface DevelopmentServer {
  readonly kind: "server" | "reload";
  readonly word: ShellWord;
  /** As people call it: `flask run`, `npm run dev`. */
  readonly command: string;
}

/** What serves while somebody develops, and the first words that make it do so; the empty one stands for none. */
const servers: ReadonlyMap<string, readonly string[]> = new Map([
  ["artisan", ["serve"]],
  ["astro", ["dev"]],
  ["dotnet", ["watch"]],
  ["fastapi", ["dev"]],
  ["flask", ["run"]],
  ["gatsby", ["develop"]],
  ["next", ["", "dev"]],
  ["ng", ["serve"]],
  ["nuxt", ["dev"]],
  ["php", ["-S"]],
  ["react-scripts", ["start"]],
  ["vite", ["", "dev", "serve"]],
  ["vue-cli-service", ["serve"]],
  ["webpack", ["serve"]],
]);
/** These do nothing else. */
const always: ReadonlySet<string> = new Set(["nodemon", "runserver", "webpack-dev-server"]);
const runners: ReadonlySet<string> = new Set(["bun", "npm", "pnpm", "yarn"]);
/** They serve in earnest, unless they are told to watch the sources. */
const reloading: ReadonlySet<string> = new Set(["daphne", "gunicorn", "hypercorn", "uvicorn"]);

/** What of a command line is there for development only. */
export function developmentServer(words: readonly ShellWord[]): DevelopmentServer | undefined {
  const at = words.findIndex((word, index) => !launches(word, words[index + 1]));
  const [program, ...rest] = words.slice(at);
  const [first, second] = rest;
  if (at < 0 || !program) return undefined;
  const name = baseName(program.text.text);
  const verb = first?.text.text ?? "";
  if (runners.has(name)) {
    const script = verb === "run" ? second : first;
    return script && isForDevelopers(script.text.text)
      ? {
          kind: "server",
          word: script,
          command: `${name} ${verb === "run" ? "run " : ""}${script.text.text}`,
        }
      : undefined;
  }
  if (reloading.has(name)) {
    const word = words.find(({ text }) => text.text === "--reload");
    return word && { kind: "reload", word, command: name };
  }
  const verbs = servers.get(name);
  const bare = verb === "" || (verb.startsWith("-") && !/^-(?:v|h|-version|-help)$/.test(verb));
  // Options may stand before it: `flask --app shop run`.
  const own = (verb.startsWith("-") ? rest : rest.slice(0, 1)).find(({ text }) => verbs?.includes(text.text));
  if (own) return { kind: "server", word: program, command: `${name} ${own.text.text}` };
  return always.has(name) || (bare && verbs?.includes(""))
    ? { kind: "server", word: program, command: name }
    : undefined;
}

/** Whether the name of a stage, a script or a file says that it is there for those who develop. */
export function isForDevelopers(name: string): boolean {
  return /(?:^|[-_.:/])(?:dev|develop|development|devcontainer|local|watch)(?:$|[-_.:/])/i.test(name);
}

function launches(word: ShellWord, next: ShellWord | undefined): boolean {
  const name = baseName(word.text.text);
  return launchers.test(name) || (name === "php" && next?.text.text === "artisan");
}
