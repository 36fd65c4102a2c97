import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { exists } from "./exists.ts";

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
  for (const file of await shippedFiles(root)) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(root, file), join(target, file));
  }
  if (flavour === "web") {
    const { main: _, ...browserOnly } = manifest;
    await writeFile(join(target, "package.json"), JSON.stringify(browserOnly));
  }
  return target;
}

/**
 * The files of the package, by the lines of .vscodeignore that let something in (the first one keeps everything out). vsce's own list
 * would look through all that lies in .cache, which takes longer than everything else at a start.
 */
async function shippedFiles(root: string): Promise<string[]> {
  const lines = (await readFile(join(root, ".vscodeignore"), "utf8")).split(/\r?\n/);
  const patterns = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  const found = await Promise.all(patterns.map((pattern) => filesLike(root, pattern)));
  return [...new Set(found.flat())];
}

async function filesLike(root: string, pattern: string): Promise<string[]> {
  const wildcard = pattern.indexOf("*");
  if (wildcard < 0) return (await exists(join(root, pattern))) ? [pattern] : [];
  const folder = pattern.slice(0, pattern.lastIndexOf("/", wildcard));
  const wanted = matcher(pattern);
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => wanted.test(path));
}

function matcher(pattern: string): RegExp {
  const wildcards: Readonly<Record<string, string>> = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*" };
  const parts = pattern.split(/(\*\*\/|\*\*|\*)/);
  return new RegExp(`^${parts.map((part) => wildcards[part] ?? part.replaceAll(".", "\\.")).join("")}$`);
}
