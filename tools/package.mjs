// Writes dist/dockwise.vsix (npm run package).
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installDependencies, root } from "./install.mjs";

/**
 * The README as the extension's page in VS Code can show it: pictures and links need a web address there, so the
 * picture is left out and a link into the repository becomes its text.
 */
function pageOf(readme) {
  return readme
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n\n/gm, "")
    .replace(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, "$1");
}

installDependencies();
const { createVSIX } = await import("@vscode/vsce");
const built = spawnSync(process.execPath, [join(root, "esbuild.mjs"), "--production"], { stdio: "inherit" });
if (built.status !== 0) process.exit(1);

const page = "dist/readme.md";
await writeFile(join(root, page), pageOf(await readFile(join(root, "README.md"), "utf8")));
await createVSIX({
  cwd: root,
  packagePath: join(root, "dist/dockwise.vsix"),
  readmePath: page,
  dependencies: false,
  allowMissingRepository: true,
});
