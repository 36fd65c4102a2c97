import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { exists } from "./exists.ts";
import type { Editor } from "./install.ts";

/** A running editor. */
export interface RunningEditor {
  readonly port: number;
  /** The address of a window on this folder (an absolute path). */
  address(folder: string): string;
  /** Ends the editor with everything it started. */
  stop(): Promise<void>;
  /** Settles when the editor has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
}

/** What every editor is started with. Paths are absolute. */
export interface HostOptions {
  /** Settings, state and logs; kept from one start to the next. */
  readonly data: string;
  /** Ends the editor when it is aborted, at whatever point of its start. */
  readonly signal?: AbortSignal;
}

/** What an editor for people is started with. */
export interface EditorOptions extends HostOptions {
  /** A folder with unpacked extensions (extension.ts). */
  readonly extensions: string;
  /** User settings, written when there are none yet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts VS Code as people use it, webviews included. */
export async function startEditor(editor: Editor, options: EditorOptions): Promise<RunningEditor> {
  const { data, extensions } = options;
  const settings = join(data, "User/settings.json");
  await mkdir(dirname(settings), { recursive: true });
  if (!(await exists(settings)))
    await writeFile(settings, `${JSON.stringify(options.settings ?? {}, null, 2)}\n`);
  // A list of extensions from the last start would hide what the new build's manifest says.
  await rm(join(data, "CachedProfilesData"), { recursive: true, force: true });

  const port = await freePort();
  const args = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--config", join(data, "config.yaml")];
  args.push("--user-data-dir", data, "--extensions-dir", extensions);
  args.push("--disable-telemetry", "--disable-update-check", "--disable-workspace-trust");
  return run(editor, "out/node/entry.js", args, { ...options, port, ready: "HTTP server listening" });
}

/**
 * Starts VS Code so that a page can run a test module inside the extension host (`extensionTestsPath` in the
 * address's payload). Webviews stay blank in this one.
 */
export async function startTestHost(editor: Editor, options: HostOptions): Promise<RunningEditor> {
  const port = await freePort();
  const args = ["--host", "127.0.0.1", "--port", `${port}`, "--without-connection-token"];
  args.push("--accept-server-license-terms", "--enable-smoke-test-driver", "--telemetry-level", "off");
  args.push("--server-data-dir", options.data);
  const ready = "Extension host agent listening";
  return run(editor, "lib/vscode/out/server-main.js", args, { ...options, port, ready });
}

interface RunOptions extends HostOptions {
  readonly port: number;
  /** What the server prints once it can be opened. */
  readonly ready: string;
}

async function run(
  editor: Editor,
  script: string,
  args: string[],
  options: RunOptions,
): Promise<RunningEditor> {
  const { port, data, ready, signal } = options;
  await mkdir(data, { recursive: true });
  signal?.throwIfAborted();
  // A group of its own, because the server starts hosts and watchers that have to end with it.
  const server = spawn(editor.node, [join(editor.home, script), ...args], {
    cwd: data,
    detached: process.platform !== "win32",
    env: cleanEnvironment(data),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const log = join(data, "server.log");
  const file = createWriteStream(log);
  server.stderr.pipe(file, { end: false });
  server.stdout.pipe(file, { end: false });

  const stop = () => end(server, ended);
  // However this process ends, short of being killed, the editor does not outlive it.
  const last = () => server.pid !== undefined && signalGroup(server.pid, "SIGKILL");
  process.once("exit", last);
  void ended.then(() => process.off("exit", last));
  signal?.addEventListener("abort", stop);
  await new Promise<void>((started, fail) => {
    server.once("error", fail);
    void ended.then(() =>
      fail(new Error(`The editor ended before it could be opened; it said why in ${log}.`)),
    );
    server.stdout.on("data", (text: Buffer) => {
      if (text.includes(ready)) started();
    });
  });
  const address = (folder: string) => `http://127.0.0.1:${port}/?folder=${encodeURI(forAddress(folder))}`;
  return { port, address, stop, ended };
}

const forAddress = (path: string) => (process.platform === "win32" ? `/${path.replaceAll("\\", "/")}` : path);

/** Our environment without what a surrounding VS Code or a hosting service put there; state stays in `data`. */
function cleanEnvironment(data: string): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|PORT$|PASSWORD$|HASHED_PASSWORD$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const state = join(data, "state");
  return { ...Object.fromEntries(own), XDG_CONFIG_HOME: state, XDG_DATA_HOME: state, XDG_CACHE_HOME: state };
}

async function end(server: ChildProcess, ended: Promise<void>): Promise<void> {
  const { pid } = server;
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawn("taskkill", ["/pid", `${pid}`, "/T", "/F"], { stdio: "ignore" });
    return ended;
  }
  signalGroup(pid, "SIGTERM");
  const hurry = setTimeout(() => signalGroup(pid, "SIGKILL"), 3000);
  await ended;
  clearTimeout(hurry);
  // The server is gone; what it started may have ignored the polite signal.
  signalGroup(pid, "SIGKILL");
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // Nobody is left in the group.
  }
}

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => probe.once("error", fail).listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise<void>((done) => probe.close(() => done()));
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
