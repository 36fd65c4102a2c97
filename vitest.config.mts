import { defineConfig } from "vitest/config";

/** Those that run what `node esbuild.mjs` writes: it is built before them when a source is newer. */
const ofBundles = ["test/cli/**/*.test.ts", "test/lsp/{process,worker}.test.ts", "test/repo/readme.test.ts"];
const testTimeout = 60_000;

export default defineConfig({
  test: {
    hideSkippedTests: true,
    projects: [
      {
        test: {
          name: "source",
          setupFiles: ["test/setup.ts"],
          include: ["test/**/*.test.ts"],
          exclude: ["test/editor/**", "node_modules/**", ...ofBundles],
          testTimeout,
        },
      },
      { test: { name: "bundles", include: ofBundles, globalSetup: ["test/build.ts"], testTimeout } },
    ],
  },
});
