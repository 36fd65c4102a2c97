/** Runs the suite of host/ inside an extension host: in the registry's editor, or in a downloaded desktop VS Code. */
import { createWriteStream } from "node:fs";
import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { format } from "node:util";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import esbuild from "esbuild";
import type { Browser } from "playwright-core";
import type { Editor } from "../../tools/editor/install.ts";
import { startTestHost } from "../../tools/editor/server.ts";
import type { Counts } from "./counts.ts";

/** Where a run finds and leaves its things. All paths are absolute. */
export interface Place {
  readonly root: string;
  /** For scratch files of this run. */
  readonly scratch: string;
  /** The extension under test, unpacked. */
  readonly extension: string;
  readonly signal: AbortSignal;
}

/** Runs the suite in the registry's editor, opened in `browser`. */
export async function runInServer(place: Place, editor: Editor, browser: Browser): Promise<Counts> {
  const { tests, workspace } = await prepare(place);
  const data = join(place.scratch, "host-data");
  const running = await startTestHost(editor, { data, signal: place.signal });
  const page = await browser.newPage();
  try {
    const ended = new Promise<void>((done) => page.exposeFunction("codeAutomationExit", () => done()));
    const console = createWriteStream(join(place.scratch, "host-console.log"));
    await page.exposeFunction("codeAutomationLog", (type: string, args: unknown) => {
      console.write(`${type} ${format(args)}\n`);
    });
    const remote = (path: string) => `vscode-remote://127.0.0.1:${running.port}${path}`;
    const payload = [
      ["extensionDevelopmentPath", remote(place.extension)],
      ["extensionTestsPath", remote(join(tests, "index.js"))],
      ["enableProposedApi", ""],
    ];
    await page.goto(`${running.address(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    await Promise.race([ended, tooLong()]);
  } finally {
    await page.close();
    await running.stop();
  }
  return resultIn(tests);
}

/**
 * Runs the suite in a desktop VS Code, which is downloaded from Microsoft once.
 * @throws Error in one plain sentence when the download is out of reach
 */
export async function runOnDesktop(place: Place): Promise<Counts> {
  const { tests, workspace } = await prepare(place);
  const cachePath = join(place.root, ".cache/desktop");
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ cachePath }).catch((error: unknown) => {
    throw new Error(
      `VS Code could not be downloaded (${error}). npm run test:editor needs no download from there.`,
    );
  });
  const launchArgs = [workspace, "--disable-extensions", "--disable-workspace-trust"];
  if (process.getuid?.() === 0)
    launchArgs.push("--no-sandbox", `--user-data-dir=${join(place.scratch, "desktop-data")}`);
  const extensionDevelopmentPath = place.extension;
  const options = { vscodeExecutablePath, extensionDevelopmentPath, extensionTestsPath: tests, launchArgs };
  // It rejects when tests failed, which the counts say better; without counts there was no run.
  const problem = await runTests(options).catch((error: unknown) => error);
  return resultIn(tests).catch(() => {
    throw problem;
  });
}

async function prepare({ root, scratch }: Place): Promise<{ tests: string; workspace: string }> {
  const tests = join(scratch, "host");
  await rm(tests, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: [join(root, "test/editor/host/index.ts")],
    outfile: join(tests, "index.js"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "error",
  });
  const workspace = join(scratch, "host-workspace");
  await rm(workspace, { recursive: true, force: true });
  await mkdir(workspace, { recursive: true });
  await cp(join(root, "test/workspace"), workspace, { recursive: true });
  return { tests, workspace };
}

/** A host that dies tells nobody. */
async function tooLong(): Promise<never> {
  await pause(5 * 60_000, undefined, { ref: false });
  throw new Error(
    "The extension host has not answered for five minutes; see .cache/editor-tests/host-console.log.",
  );
}

/** Prints what mocha reported and gives what it counted. */
async function resultIn(tests: string): Promise<Counts> {
  console.log(await readFile(join(tests, "report.txt"), "utf8"));
  return JSON.parse(await readFile(join(tests, "result.json"), "utf8"));
}
