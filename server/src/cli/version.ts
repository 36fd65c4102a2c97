import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version in the package.json beside the folder of the bundle. */
export function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));
  return manifest.version;
}
