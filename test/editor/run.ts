/**
 * The tests in a real VS Code: inside the extension host, and as a person who looks and types.
 * `--desktop` runs the first kind in a downloaded desktop VS Code instead; any other word is part of the names of the
 * suites in person/ to be run alone: `npm run test:editor -- cards`.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stageExtension } from "../../tools/editor/extension.ts";
import { installEditor } from "../../tools/editor/install.ts";
import { runAsPerson } from "./asPerson.ts";
import { findBrowser, launchBrowser } from "./browser.ts";
import { add, type Counts, NONE } from "./counts.ts";
import { type Place, runInServer, runOnDesktop } from "./insideHost.ts";

const root = process.cwd();
const only = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "";

async function main(): Promise<Counts> {
  const scratch = join(root, ".cache/editor-tests");
  for (const old of [scratch, join(root, ".cache/screenshots")])
    await rm(old, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  const extension = await stageExtension(root, join(scratch, "extensions"));
  const place: Place = { root, scratch, extension, signal: abortOnSignal() };
  if (process.argv.includes("--desktop")) return runOnDesktop(place);

  const executable = findBrowser();
  if (!executable) return withoutBrowser();
  const editor = await installEditor(root, console.log, place.signal);
  const browser = await launchBrowser(executable);
  try {
    const inside = only === "" ? await runInServer(place, editor, browser) : NONE;
    const asPerson = await runAsPerson(place, editor, browser, "as shipped", only);
    const onTheWeb = await runAsPerson(place, editor, browser, "web", only);
    return [inside, asPerson, onTheWeb].reduce(add);
  } finally {
    await browser.close();
  }
}

/** Loud, but no failure: whoever clones the repository may have no Chromium. CI sets the variable. */
function withoutBrowser(): Counts {
  console.warn("\n!!! NOT RUN: the tests in a real VS Code need a Chromium, and there is none here.");
  console.warn("!!! Install one (Debian: apt-get install chromium) or name one in CHROMIUM.\n");
  return process.env.DOCKWISE_REQUIRE_BROWSER === "1" ? { ...NONE, failed: 1 } : { ...NONE, skipped: 1 };
}

function abortOnSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

const counts = await main().catch((error: unknown): Counts => {
  console.error(error instanceof Error ? error.message : error);
  return { ...NONE, failed: 1 };
});
await mkdir(join(root, ".cache/test"), { recursive: true });
await writeFile(join(root, ".cache/test/editor.json"), JSON.stringify(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
