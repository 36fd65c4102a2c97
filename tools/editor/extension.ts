import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFiles, PackageManager } from "@vscode/vsce";

/** Which of the manifest's entries is kept: `web` leaves only `browser`, so the extension runs in a web worker. */
export type ExtensionFlavour = "as shipped" | "web";

/**
 * Copies what the VSIX would hold into `<folder>/dockwise.dockwise-<version>`, as an unpacked extension.
 * @returns the extension's folder
 */
export async function stageExtension(
  root: string,
  folder: string,
  flavour: ExtensionFlavour = "as shipped",
): Promise<string> {
  const manifest: { version: string; main?: string } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  const target = join(folder, `dockwise.dockwise-${manifest.version}`);
  await rm(folder, { recursive: true, force: true });
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  for (const file of files) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(root, file), join(target, file));
  }
  if (flavour === "web") {
    const { main: _, ...browserOnly } = manifest;
    await writeFile(join(target, "package.json"), JSON.stringify(browserOnly));
  }
  return target;
}
