import type { ShellWord } from "./model.ts";
import { baseName } from "./path.ts";

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?=:\d*$|$)/;
const options =
  /^--?(?:host|hostname|bind|bind[-_](?:addr|address|host|ip)|listen|listen[-_](?:addr|address|host)|address|addr|ip|http[.-](?:addr|address|host)|server\.(?:address|host)|server[-_]host)$/;
/** Their options name the server that they call. */
const clients = /^(?:psql|mysql|mariadb|redis-cli|mongo|mongosh|pg_\w+|mysql\w+|curl|wget|nc|celery|ping)$/;
/** What may stand before the name of the server. */
export const launchers =
  /^(?:python[\d.]*|-[mu]|poetry|uv|uvx|pipenv|pdm|hatch|run|bundle|exec|npx|bin\/rails|\S*manage\.py)$/;

/** Servers that listen on the loopback address where nothing else is said. */
interface Server {
  readonly verbs?: readonly string[];
  /** With one of these, or an address as a word of its own, something is said. */
  readonly said: RegExp;
  readonly variables: readonly string[];
  readonly add: readonly string[];
}

const servers: ReadonlyMap<string, Server> = new Map<string, Server>([
  ["fastapi", { verbs: ["dev"], said: /^--host/, variables: [], add: ["--host", "0.0.0.0"] }],
  [
    "flask",
    { verbs: ["run"], said: /^(?:-h|--host)/, variables: ["FLASK_RUN_HOST"], add: ["--host=0.0.0.0"] },
  ],
  [
    "hugo",
    { verbs: ["server", "serve"], said: /^--bind/, variables: ["HUGO_BIND"], add: ["--bind=0.0.0.0"] },
  ],
  [
    "jekyll",
    { verbs: ["serve", "server", "s"], said: /^(?:-H|--host)/, variables: [], add: ["--host", "0.0.0.0"] },
  ],
  ["hypercorn", { said: /^(?:-[bc]|--bind|--config)/, variables: [], add: ["--bind", "0.0.0.0:8000"] }],
  // Behind manage.py; an address, or at least a port, is a word of its own.
  ["runserver", { said: /^[^-]/, variables: [], add: ["0.0.0.0:8000"] }],
  ["uvicorn", { said: /^--(?:host|uds|fd)/, variables: ["UVICORN_HOST"], add: ["--host", "0.0.0.0"] }],
]);

/** The loopback address that the words of a server tell it to listen on: the part of a word that is to be replaced, as offsets in its text. */
export interface LoopbackWord {
  readonly word: ShellWord;
  readonly start: number;
  readonly end: number;
}

export function loopbackIn([name, ...args]: readonly [ShellWord, ...ShellWord[]]): LoopbackWord | undefined {
  const program = baseName(name.text.text);
  if (clients.test(program)) return undefined;
  for (const [at, word] of args.entries()) {
    const text = word.text.text;
    const before = args[at - 1]?.text.text ?? "";
    const equals = text.indexOf("=");
    const start = options.test(text.slice(0, Math.max(equals, 0))) ? equals + 1 : 0;
    const address = loopback.exec(text.slice(start))?.[0];
    if (address === undefined) continue;
    const told =
      start > 0 ||
      options.test(before) ||
      before === "runserver" ||
      (before === "-b" && /^(?:gunicorn|hypercorn|rails|puma|thin|python[\d.]*|bundle|bin)/.test(program)) ||
      (before === "-S" && program === "php");
    if (told) return { word, start, end: start + address.length };
  }
  return undefined;
}

/** A server that listens on the loopback address because nobody told it where. */
export interface SilentServer {
  readonly word: ShellWord;
  readonly variables: readonly string[];
  readonly add: readonly string[];
}

export function silentServer(words: readonly [ShellWord, ...ShellWord[]]): SilentServer | undefined {
  const at = words.findIndex(({ text }) => !launchers.test(text.text));
  const word = words[at < 0 ? words.length - 1 : at];
  const rest = words.slice(at + 1);
  const server = word && servers.get(baseName(word.text.text));
  if (!word || !server || rest.some(({ value, text }) => value === undefined || server.said.test(text.text)))
    return undefined;
  const verb = server.verbs && rest.find(({ text }) => !text.text.startsWith("-"))?.text.text;
  if (server.verbs && !server.verbs.includes(verb ?? "")) return undefined;
  return { word, variables: server.variables, add: server.add };
}
