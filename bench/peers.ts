import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A linter that ours is measured beside. `run` lints the text that it was made for and gives the number of findings. */
export interface Peer {
  readonly name: string;
  run(): number;
  dispose(): void;
}

interface DockerfileUtils {
  validate(text: string): readonly unknown[];
}

interface Dclint {
  readonly DCLinter: new (
    config: object,
  ) => {
    lintFiles(
      paths: readonly string[],
      recursive: boolean,
    ): readonly { readonly messages: readonly unknown[] }[];
  };
}

/** Installs the peers into bench/node_modules on first use. */
export function installPeers(folder: string): void {
  if (existsSync(join(folder, "node_modules/.package-lock.json"))) return;
  console.log("Installing dockerfile-utils and dclint into bench/node_modules …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci failed in bench/: see above.");
}

export function peerFor(language: "dockerfile" | "compose", text: string, folder: string): Peer {
  const load = createRequire(join(folder, "package.json"));
  return language === "dockerfile" ? dockerfileUtils(load, text) : dclint(load, text);
}

function dockerfileUtils(load: NodeRequire, text: string): Peer {
  const { validate }: DockerfileUtils = load("dockerfile-utils");
  return { name: "dockerfile-utils", run: () => validate(text).length, dispose() {} };
}

/** It reads files only, so the text is put into one. */
function dclint(load: NodeRequire, text: string): Peer {
  const { DCLinter }: Dclint = load("dclint");
  const folder = mkdtempSync(join(tmpdir(), "dockwise-bench-"));
  const path = join(folder, "compose.yaml");
  writeFileSync(path, text);
  const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] });
  return {
    name: "dclint",
    run: () => linter.lintFiles([path], false).reduce((sum, { messages }) => sum + messages.length, 0),
    dispose: () => rmSync(folder, { recursive: true }),
  };
}
