import { appendCleanup, cleansCache, isShipped, mountsCache } from "../../dockerfile/packageCaches.ts";
import { runsAsRoot } from "../../knowledge/users.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { brings, packagesIn } from "../../shell/packages.ts";
import { insert } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-yarn-cache-clean",
    summary: "Empty yarn's cache in the step that installs.",
    why: "yarn keeps a copy of every package it downloads. In an image nothing reads that copy, so node_modules is in there twice.",
    category: "size",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q10", "Q32"],
    sameAs: ["hadolint:DL3060"],
    references: [
      { title: "yarn cache clean", url: "https://classic.yarnpkg.com/lang/en/docs/cli/cache/" },
      { title: "Cache mounts", url: "https://docs.docker.com/build/cache/optimize/#use-cache-mounts" },
    ],
  },
  messages: { left: "yarn leaves a second copy of every package in its cache" },
  fix: { safety: "safe", title: "Empty the cache in the same step" },
  examples: [
    {
      title: "One line",
      bad: "FROM node:24\nCOPY package.json yarn.lock ./\nRUN yarn «install» --frozen-lockfile\n",
      good: "FROM node:24\nCOPY package.json yarn.lock ./\nRUN yarn install --frozen-lockfile && yarn cache clean\n",
      message: "yarn leaves a second copy of every package in its cache",
    },
    {
      title: "yarn alone installs as well",
      bad: "FROM node:24\nCOPY . .\nRUN «yarn» && \\\n    yarn build\n",
      good: "FROM node:24\nCOPY . .\nRUN yarn && \\\n    yarn build && \\\n    yarn cache clean\n",
    },
    {
      title: "Nothing can be put behind exec",
      bad: "FROM node:24\nCOPY . .\nRUN yarn «install» && exec ./build.sh\n",
      good: "FROM node:24\nCOPY . .\nRUN yarn install && yarn cache clean && exec ./build.sh\n",
      notFixed: "the shell ends there",
    },
  ],
  quiet: [
    { code: "FROM node:24\nRUN yarn install && yarn cache clean --all\n", because: "the step empties it" },
    {
      code: "FROM node:24\nRUN --mount=type=cache,target=/root/.cache/yarn yarn install\n",
      because: "the cache is in a mount",
    },
    {
      code: "FROM node:24\nENV YARN_CACHE_FOLDER=/yarn/cache\nRUN --mount=type=cache,target=/yarn/cache yarn install\n",
      because: "the mount is where the cache was moved to",
    },
    {
      code: "FROM node:24\nRUN yarn install && rm -rf /usr/local/share/.cache\n",
      because: "the step deletes the files",
    },
    {
      code: 'FROM node:24\nRUN yarn install && rm -rf "$(yarn cache dir)"\n',
      because: "yarn says where the files are, and the step deletes them",
    },
    {
      code: "FROM node:24 AS build\nCOPY . .\nRUN yarn install && yarn build\nFROM nginx:1.30\nCOPY --from=build /dist /srv\n",
      because: "nothing but files is taken from that stage",
    },
    { code: "FROM node:24\nRUN yarn build && yarn --version\n", because: "nothing is installed" },
  ],
  create: (context) => ({
    instruction: {
      RUN(run) {
        const { script } = run;
        if (!script || !isShipped(context.file, run)) return;
        const install = packagesIn(script).find(
          (one) => one.manager.name === "yarn" && brings(one) && !cleansCache(script, run, one),
        );
        if (!install || mountsCache(run, install)) return;
        const edit = appendCleanup(context.file, run, install, "yarn cache clean");
        const mount = insert(run.keywordSpan.end, " --mount=type=cache,target=/usr/local/share/.cache/yarn");
        context.report(install.word, "left", {
          fixes: [
            edit && { edits: [edit] },
            runsAsRoot(run, context.images)
              ? { title: "Keep the cache in a mount", safety: "suggestion", edits: [mount] }
              : undefined,
          ],
        });
      },
    },
  }),
});
