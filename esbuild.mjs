// Writes dist/: what the extension, the language server and the command line are run from.
//   node esbuild.mjs                 with source maps
//   node esbuild.mjs --production    minified
//   node esbuild.mjs --outdir DIR    into another folder
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import esbuild from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const { production, outdir } = parseArgs({
  options: { production: { type: "boolean", default: false }, outdir: { type: "string", default: "dist" } },
}).values;

/**
 * dockerfile-ast asks Node's Buffer whether a character is a byte order mark, so in a browser every parse throws.
 * This rewrites that one function, and fails the build when the package no longer contains it.
 */
const portableBom = {
  name: "portable-bom",
  setup(build) {
    build.onLoad({ filter: /dockerfile-ast[\\/]lib[\\/]util\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const body = /(static isUTF8BOM\(char\) \{)[^}]*Buffer\.from[^}]*\}/;
      if (!body.test(source)) return { errors: [{ text: "isUTF8BOM has changed: is this still needed?" }] };
      return { contents: source.replace(body, '$1 return char === "\\uFEFF"; }'), loader: "js" };
    });
  },
};

/**
 * What a rule declares for its page and its tests is a third of it and never read at run time: the pages are files of
 * their own (content/rules). Fails the build when a rule is not laid out as this expects.
 */
const withoutExamples = {
  name: "without-examples",
  setup(build) {
    build.onLoad({ filter: /core[\\/]rules[\\/]\w+[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      let contents = source;
      for (const key of ["examples", "quiet"])
        contents = contents.replace(
          new RegExp(`^  ${key}: \\[(?:.*\\]|\\n[^]*?^  \\]),\\n`, "m"),
          `  ${key}: [],\n`,
        );
      if (contents.split(/: \[\],\n/).length < 3)
        return { errors: [{ text: "examples or quiet could not be left out", location: { file: path } }] };
      return { contents, loader: "ts" };
    });
  },
};

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  minify: production,
  sourcemap: !production,
  // The maps are for stepping through our own files; the libraries' text would make them ten times as large.
  sourcesContent: false,
  legalComments: "none",
  logLevel: "warning",
  plugins: [portableBom, withoutExamples],
};
/** yaml's build for Node asks `process.env` at every token, which takes a quarter of its time; the other one is the same without. */
const alias = { yaml: join(root, "node_modules/yaml/browser/index.js") };
/** @type {import("esbuild").BuildOptions} */
const node = { ...common, platform: "node", format: "cjs", target: "node20", alias };
/** @type {import("esbuild").BuildOptions} */
const browser = { ...common, platform: "browser", format: "cjs" };

/** Every bundle: the module it starts from, the file it becomes, and where it runs. */
const bundles = [
  { from: "client/src/entry/node.ts", to: "client.js", options: { ...node, external: ["vscode"] } },
  { from: "client/src/entry/web.ts", to: "client.web.js", options: { ...browser, external: ["vscode"] } },
  { from: "server/src/entry/node.ts", to: "server.js", options: node },
  { from: "server/src/entry/worker.ts", to: "server.worker.js", options: { ...browser, format: "iife" } },
  { from: "server/src/cli/main.ts", to: "cli.js", options: node },
  { from: "client/src/webview/main.ts", to: "webview.js", options: { ...browser, format: "iife" } },
];

/** What is shipped as it is. */
const copies = [
  ["server/src/core/knowledge/questions.gen.json", "questions.json"],
  ["node_modules/@vscode/codicons/dist/codicon.css", "codicon.css"],
  ["node_modules/@vscode/codicons/dist/codicon.ttf", "codicon.ttf"],
];

async function bundle({ from, to, options }) {
  const outfile = join(outdir, to);
  const { metafile } = await esbuild.build({ ...options, entryPoints: [from], outfile, metafile: true });
  return Object.entries(metafile.outputs)
    .filter(([path]) => !path.endsWith(".map"))
    .map(([path, { bytes }]) => ({ path, bytes }));
}

async function main() {
  await mkdir(resolve(root, outdir), { recursive: true });
  const results = await Promise.allSettled([
    ...bundles.map(bundle),
    ...copies.map(async ([from, to]) => {
      await copyFile(join(root, from), resolve(root, outdir, to));
      return [];
    }),
  ]);
  for (const { path, bytes } of results.flatMap((result) =>
    result.status === "fulfilled" ? result.value : [],
  )) {
    console.log(`${basename(path).padEnd(18)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`);
  }
  const failures = results.filter((result) => result.status === "rejected");
  // esbuild has already printed its own errors, with the place in the source.
  for (const { reason } of failures) if (!reason.errors) console.error(reason.message);
  process.exitCode = failures.length ? 1 : 0;
}

await main();
