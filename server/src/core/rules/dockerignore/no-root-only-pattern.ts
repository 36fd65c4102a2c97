import { deeperMatch, meantEverywhere } from "../../dockerignore/deeper.ts";
import { dockerignoreRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

export default dockerignoreRule({
  meta: {
    id: "dockerignore/no-root-only-pattern",
    summary: "Begin a pattern with **/ where it is meant for every folder.",
    why: "Unlike in .gitignore, a pattern without a slash fits at the top of the build context only. The same name further down is sent to the builder and copied.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q39"],
    references: [
      { title: "Matching in .dockerignore", url: "https://docs.docker.com/build/concepts/context/#matching" },
    ],
  },
  messages: { root: "{pattern} fits at the top only, so {path} gets in" },
  fix: { safety: "suggestion", title: "Exclude it in every folder" },
  examples: [
    {
      title: "A monorepo",
      bad: ".git\n«node_modules»\n*.md\n",
      good: ".git\n**/node_modules\n*.md\n",
      files: { "package.json": "{}", "node_modules/a.js": "", "apps/web/node_modules/b.js": "" },
      message: "node_modules fits at the top only, so apps/web/node_modules gets in",
    },
    {
      title: "Files by their ending",
      bad: "«.env*»\n«*.log»\n",
      good: "**/.env*\n**/*.log\n",
      files: { "api/.env.local": "", "api/logs/today.log": "" },
    },
  ],
  quiet: [
    {
      code: "**/node_modules\n*.log\n",
      files: { "web/node_modules/a.js": "", "src/a.ts": "" },
      because: "one pattern is for every folder, and no log lies further down",
    },
    {
      code: "/node_modules\n*.js\ndist\n",
      files: { "web/node_modules/a.js": "", "src/a.js": "", "src/dist/a": "" },
      because: "the slash says that the top is meant, and the others may mean it",
    },
    {
      code: "node_modules\nweb\n",
      files: { "web/node_modules/a.js": "" },
      because: "the folder around it is excluded",
    },
    {
      code: ".env\n!api/.env\n",
      files: { "api/.env": "" },
      because: "an exception asks for that file",
    },
    { code: "node_modules\n", because: "nobody knows what lies in the folder" },
  ],
  create: (context) => ({
    file(file) {
      // The file of one Dockerfile may belong to a build context elsewhere.
      if (context.path.split("/").at(-1) !== ".dockerignore") return;
      for (const pattern of file.patterns) {
        const written = file.text.slice(pattern.span.start, pattern.span.end);
        if (written.startsWith("/") || !meantEverywhere(pattern)) continue;
        const path = deeperMatch(file, pattern, (folder) => context.related.list(folder));
        if (path === undefined) continue;
        const edits = [insert(pattern.span.start, "**/")];
        context.report(pattern, "root", { data: { pattern: pattern.pattern, path }, fixes: [{ edits }] });
      }
    },
  }),
});
