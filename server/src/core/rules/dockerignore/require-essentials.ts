import { missingEssentials } from "../../dockerignore/essentials.ts";
import type { Dockerignore } from "../../dockerignore/model.ts";
import { dockerignoreRule } from "../../lint/rule.ts";
import { type Edit, insert } from "../../text/edit.ts";
import { enumeration } from "../../text/enumeration.ts";

export default dockerignoreRule({
  meta: {
    id: "dockerignore/require-essentials",
    summary: "Keep history, secrets and installed packages out of the build context.",
    why: "`COPY .` takes along all that is not excluded. A copied `.env` stays in the image for whoever pulls it, `.git` changes with every commit and spoils the cache, and packages of your machine replace those of the image.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q39"],
    references: [
      {
        title: ".dockerignore files",
        url: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
      },
    ],
  },
  messages: { missing: "The build context still holds {names}" },
  fix: { safety: "suggestion", title: "Exclude it" },
  examples: [
    {
      title: "A Node project",
      bad: "# made again in the image\ndist\n«*.log»\n",
      good: "# made again in the image\ndist\n*.log\n.git\n**/.env\n**/node_modules\n",
      files: { ".git/HEAD": "", ".env": "", "package.json": "{}", "src/app.js": "" },
      message: "The build context still holds .git, .env and node_modules",
    },
    {
      title: "Private keys",
      bad: ".git\n**/.env\n«*.md»\n",
      good: ".git\n**/.env\n*.md\n**/*.key\n**/id_ed25519\n",
      files: { "main.go": "", "tls.key": "", id_ed25519: "" },
      message: "The build context still holds *.key and id_ed25519",
    },
    {
      title: "Nothing known of the folder, no final newline",
      bad: ".git\n«**/*.md»",
      good: ".git\n**/*.md\n**/.env",
      message: "The build context still holds .env",
    },
    {
      title: "Excluded, and let in again by a later line",
      bad: ".git\n.env\n**/__pycache__\n.venv\n«!.*»\n",
      good: ".git\n.env\n**/__pycache__\n.venv\n!.*\n.git\n**/.env\n.venv\n",
      files: { ".git/HEAD": "", ".env": "", ".venv/a": "", "__pycache__/a": "" },
    },
  ],
  quiet: [
    { code: "*\n!src\n!package.json\n", because: "nothing but what is listed gets in" },
    {
      code: "**/.git\n.env*\nnode_modules/\n",
      files: { ".git/HEAD": "", ".env": "", "package.json": "{}" },
      because: "other patterns exclude them as well",
    },
    {
      code: "*.md\n",
      files: { "main.go": "", "go.mod": "" },
      because: "none of them is in this folder",
    },
    {
      code: ".git\n*.md\n!.env\n",
      because: "the author lets it in on purpose",
    },
    {
      code: "*.md\n",
      files: {
        ".git/HEAD": "",
        "Cargo.toml": "",
        Dockerfile:
          "FROM alpine:3.23\nCOPY target/release/shop /\nRUN --mount=type=bind,source=.git,target=.git make\n",
      },
      because: "the Dockerfile asks for them",
    },
  ],
  create: (context) => ({
    file(file) {
      const own = context.path.split("/").at(-1) === ".dockerignore";
      // The file of one Dockerfile may belong to a build context elsewhere.
      const names = (own ? context.related.list(".") : undefined) ?? undefined;
      const dockerfile = (own ? context.related.text("Dockerfile") : undefined) ?? "";
      const missing = missingEssentials(file, names, dockerfile);
      if (missing.length === 0) return;
      const said = enumeration(missing.map(({ name }) => name));
      const at = file.patterns.at(-1)?.span ?? { start: 0, end: 0 };
      const edits = [
        appendLines(
          file,
          missing.map(({ pattern }) => pattern),
        ),
      ];
      context.report(at, "missing", { data: { names: said }, fixes: [{ title: `Exclude ${said}`, edits }] });
    },
  }),
});

/** At the end, where no later `!` undoes them. */
function appendLines({ text, lines }: Dockerignore, patterns: readonly string[]): Edit {
  const block = patterns.join(lines.eol);
  return insert(text.length, text === "" || text.endsWith("\n") ? block + lines.eol : lines.eol + block);
}
