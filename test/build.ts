import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const bundles = ["dist/server.js", "dist/server.worker.js", "dist/cli.js"];

/** Before the tests that run the bundles: builds them again when a source is newer. */
export default function setup(): void {
  const built = Math.min(...bundles.map(changedAt));
  const sources = readdirSync("server/src", { recursive: true, encoding: "utf8" });
  if (sources.every((path) => changedAt(join("server/src", path)) <= built)) return;
  const { status } = spawnSync(process.execPath, ["esbuild.mjs"], {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 120_000,
  });
  if (status === null) throw new Error("node esbuild.mjs does not come to an end");
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
