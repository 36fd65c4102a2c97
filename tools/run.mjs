// Runs a tool written in TypeScript: node tools/run.mjs tools/gen.ts [argument…]
// Node 20 does not read TypeScript, so the tool is bundled into .cache/tools first; packages stay where they are.
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import esbuild from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [tool, ...args] = process.argv.slice(2);
if (!tool) {
  console.error("Usage: node tools/run.mjs TOOL.ts [argument…]");
  process.exit(2);
}

const source = resolve(tool);
const bundle = join(root, ".cache/tools", `${basename(source, ".ts")}.mjs`);
try {
  await esbuild.build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "error",
  });
} catch {
  process.exit(1); // esbuild has said why
}

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], source, ...args];
await import(pathToFileURL(bundle).href);
