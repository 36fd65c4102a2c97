// The whole gate:                    npm test
// Only the tests in a real editor:   npm run test:editor [-- part of a suite's name]
// The same suite in a downloaded desktop VS Code: npm run test:desktop
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installDependencies, root } from "./install.mjs";

const results = join(root, ".cache/test");
const vitestResult = join(results, "vitest.json");
const editorResult = join(results, "editor.json");

/** Runs a JavaScript file with this Node and gives whether it ended well. */
function node(file, ...args) {
  return (
    spawnSync(process.execPath, [join(root, file), ...args], { cwd: root, stdio: "inherit" }).status === 0
  );
}

/** A step that is one check: it holds or it does not. */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, ok });

/** A step that counts its own tests in a file; when it ends badly without a failed test, that is a failure too. */
function counted(ok, file, read) {
  const counts = existsSync(file)
    ? { skipped: 0, ...read(JSON.parse(readFileSync(file, "utf8"))) }
    : { passed: 0, failed: 0, skipped: 0 };
  if (!ok && counts.failed === 0) counts.failed = 1;
  return { ...counts, ok };
}

const format = {
  name: "format and lint",
  run: () => one(node("node_modules/@biomejs/biome/bin/biome", "check", ".")),
};
const types = { name: "types", run: () => one(node("node_modules/typescript/bin/tsc", "-b")) };
const build = { name: "build", run: () => one(node("esbuild.mjs")) };
const unit = {
  name: "unit",
  run() {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${vitestResult}`];
    return counted(node("node_modules/vitest/vitest.mjs", "run", ...reporters), vitestResult, (json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests + json.testResults.filter(failedToLoad).length,
      skipped: json.numPendingTests,
    }));
  },
};
const editor = (...args) => ({
  name: args.includes("--desktop") ? "desktop editor" : "editor",
  needs: build,
  run: () => counted(node("tools/run.mjs", "test/editor/run.ts", ...args), editorResult, (json) => json),
});

/** A test file that vitest could not even load has no tests to count. */
const failedToLoad = (file) => file.status === "failed" && file.assertionResults.length === 0;

function stages() {
  if (process.argv.includes("--editor")) return [build, editor(...process.argv.slice(3))];
  if (process.argv.includes("--desktop")) return [build, editor("--desktop")];
  // The editor goes before the unit tests: it brings the grammars that the scope tests colour with.
  return [format, types, build, editor(), unit];
}

function main() {
  installDependencies();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  const done = new Map();
  for (const stage of stages()) {
    console.log(`\n── ${stage.name}`);
    const started = performance.now();
    const outcome = stage.needs && !done.get(stage.needs).ok ? notRun(stage) : stage.run();
    done.set(stage, { ...outcome, seconds: (performance.now() - started) / 1000 });
  }
  report(done);
}

function notRun(stage) {
  console.log(`Not run: ${stage.needs.name} failed.`);
  return one(false);
}

function report(done) {
  console.log("");
  const total = { passed: 0, failed: 0 };
  for (const [{ name }, { passed, failed, skipped, ok, seconds }] of done) {
    total.passed += passed;
    total.failed += failed;
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`;
    console.log(`${ok ? "✓" : "✗"} ${name.padEnd(16)} ${counts} ${seconds.toFixed(0).padStart(5)} s`);
  }
  const last = `${total.passed} passed, ${total.failed} failed`;
  writeFileSync(join(results, "total.txt"), `${last}\n`);
  console.log(`\n${last}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main();
