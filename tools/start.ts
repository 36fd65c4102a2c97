/** See start.mjs, which installs the dependencies and then runs this in the repository's folder. */
import { spawn, spawnSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { exists } from "./editor/exists.ts";
import { stageExtension } from "./editor/extension.ts";
import { installEditor } from "./editor/install.ts";
import { startEditor } from "./editor/server.ts";

const root = process.cwd();
const stopping = stopOnSignal();
const log = (line: string) => console.log(line);

/** A calm first sight: the files, and nothing that wants to be closed first. */
const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "security.workspace.trust.enabled": false,
  "git.openRepositoryInParentFolders": "never",
  "extensions.ignoreRecommendations": true,
};

async function main(): Promise<void> {
  if (!build()) throw new Error("The build failed: see above.");
  const workspace = await sampleWorkspace();
  if (process.argv.includes("--desktop")) return openDesktop(workspace);

  const editor = await installEditor(root, log, stopping);
  const extensions = join(root, ".cache/editor/extensions");
  await stageExtension(root, extensions);
  const running = await startEditor(editor, {
    data: join(root, ".cache/editor/data"),
    extensions,
    settings: SETTINGS,
    signal: stopping,
  });

  const address = running.address(workspace);
  log(`\nDockwise is open in VS Code at\n\n  ${address}\n\nCtrl+C stops it.`);
  openBrowser(address);
  await running.ended;
}

function build(): boolean {
  return spawnSync(process.execPath, [join(root, "esbuild.mjs")], { stdio: "inherit" }).status === 0;
}

/** The sample is opened as a copy, so that trying things out leaves the repository clean. */
async function sampleWorkspace(): Promise<string> {
  const copy = join(root, ".cache/workspace/orders");
  if (!(await exists(copy))) {
    await cp(join(root, "test/workspace"), copy, { recursive: true });
    log("Copied test/workspace to .cache/workspace/orders: edit as you like, delete it to begin again.");
  }
  return copy;
}

function openDesktop(workspace: string): void {
  const args = [`--extensionDevelopmentPath=${root}`, workspace];
  const { error, status } = spawnSync("code", args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error || status !== 0)
    throw new Error("There is no `code` on the PATH: start without --desktop instead.");
}

/** Aborts at Ctrl+C, when something asks the process to end, and when npm or the terminal is gone. */
function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (!controller.signal.aborted) console.log("\nStopping …");
    controller.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1000).unref();
  return controller.signal;
}

/** Opens the address in the person's browser where there is one; the printed address serves everybody else. */
function openBrowser(address: string): void {
  const [command, ...args] = browserCommand(address);
  if (!command) return;
  const browser = spawn(command, args, { stdio: "ignore", detached: true });
  browser.once("error", () => {}); // no such command: nothing to open
  browser.unref();
}

function browserCommand(address: string): string[] {
  if (process.platform === "darwin") return ["open", address];
  if (process.platform === "win32") return ["cmd", "/c", "start", '""', address];
  const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
  return DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME ? ["xdg-open", address] : [];
}

main().catch((error: unknown) => {
  if (stopping.aborted) return;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
