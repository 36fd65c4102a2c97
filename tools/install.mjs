// Brings node_modules up to date, so that `npm start` and `npm test` work on a fresh clone.
// Nothing but Node's own modules may be imported here.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const changedAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs `npm ci` when node_modules is missing or older than package-lock.json. Ends the process when that fails. */
export function installDependencies() {
  // npm writes this file at the end of an install, so a broken one does not count.
  if (changedAt("node_modules/.package-lock.json") >= changedAt("package-lock.json")) return;
  console.log("Installing dependencies (npm ci) …");
  const { status } = npm(["ci", "--no-audit", "--no-fund"], root);
  if (status !== 0) {
    console.error("npm ci failed: see above.");
    process.exit(1);
  }
}

/** Runs npm in a folder and waits for it; its output goes to ours. */
function npm(args, cwd) {
  return spawnSync("npm", args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
}
