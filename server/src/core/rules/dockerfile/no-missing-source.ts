import { builtNames, contextPath, readsContext } from "../../dockerfile/contextFiles.ts";
import type { CopyInstruction, Word } from "../../dockerfile/model.ts";
import { excludesWhole, ignoreFileOf } from "../../dockerignore/ofDockerfile.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";

// A source that is missing here may be made before the build, or lie in another build context. Only a name that is nearly that of a file here is
// surely a slip.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-missing-source",
    summary: "Spell the name of a copied file as it is on disk.",
    why: "The step fails with “not found”. On macOS and Windows another case of letters is found all the same, so it may fail for your colleagues and in CI only.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q185", "Q14"],
    references: [{ title: "COPY", url: "https://docs.docker.com/reference/dockerfile/#copy" }],
  },
  messages: { missing: "{path} is not here, but {near} is" },
  fix: { safety: "suggestion", title: "Copy the file that is here" },
  examples: [
    {
      title: "A slip",
      bad: "FROM python:3.14\nCOPY «requirement.txt» app.py /app/\n",
      good: "FROM python:3.14\nCOPY requirements.txt app.py /app/\n",
      files: { "requirements.txt": "", "app.py": "" },
      message: "requirement.txt is not here, but requirements.txt is",
    },
    {
      title: "Another case, in a folder",
      bad: 'FROM nginx:1.30\nCOPY ["«./conf/Nginx.conf»", "/etc/nginx/nginx.conf"]\n',
      good: 'FROM nginx:1.30\nCOPY ["./conf/nginx.conf", "/etc/nginx/nginx.conf"]\n',
      files: { "conf/nginx.conf": "" },
    },
  ],
  quiet: [
    {
      code: "FROM nginx:1.30\nCOPY dist main.js /usr/share/nginx/html/\n",
      files: { "list/index.html": "", "main.ts": "" },
      because: "both are made of other files before the build",
    },
    {
      code: "FROM alpine:3.23\nCOPY conf.yaml conf.yml *.txt /etc/app/\n",
      files: { "conf.yaml": "", "conf.yml": "" },
      because: "both names are there, and a pattern names no file",
    },
    {
      code: "FROM node:24 AS build\nFROM node:24\nCOPY --from=build app.js /\n",
      files: { "apps.js": "" },
      because: "the file comes from another stage",
    },
    {
      code: "FROM alpine:3.23\nCOPY app1.conf /etc/\n",
      files: { "app2.conf": "" },
      because: "another number is another file",
    },
    { code: "FROM alpine:3.23\nCOPY confg.yaml /etc/\n", because: "nobody knows what lies beside the file" },
  ],
  create: (context) => {
    const checkWord = (copy: CopyInstruction, source: Word): void => {
      const path = contextPath(copy, source);
      if (path === undefined || path === "." || !source.literal || /[*?[\\]/.test(path)) return;
      const slash = path.lastIndexOf("/") + 1;
      const [folder, name] = [path.slice(0, slash), path.slice(slash)];
      if (context.related.stat(path) !== null) return;
      const names = context.related.list(folder.replace(/\/$/, "") || ".");
      const near = nearest(
        name,
        (names ?? []).map((each) => each.replace(/\/$/, "")),
      );
      if (!names || !near || !isSlip(name, near) || copy.sources.some(({ text }) => text.text.endsWith(near)))
        return;
      const ignore = ignoreFileOf(context.path, (each) => context.related.text(each));
      if (ignore === undefined || (ignore && excludesWhole(ignore.file, path))) return;
      const at = source.text.text.lastIndexOf(name);
      const span = at < 0 ? undefined : source.text.exact(at, at + name.length);
      context.report(source.text.span(), "missing", {
        data: { path, near: folder + near },
        fixes: span ? [{ title: `Copy ${folder}${near}`, edits: [replace(span, near)] }] : [],
      });
    };
    const check = (copy: CopyInstruction): void => {
      if (readsContext(copy)) for (const source of copy.sources) checkWord(copy, source);
    };
    return { instruction: { COPY: check, ADD: check } };
  },
});

/** Numbers tell files apart, and what is built here has another ending than what it is built from, or none. */
function isSlip(name: string, near: string): boolean {
  if (name.toLowerCase() === near.toLowerCase()) return true;
  const digits = (text: string) => text.replace(/\D/g, "");
  const ending = (text: string) => /\.\w+$/.exec(text)?.[0].toLowerCase().replace("yaml", "yml");
  return (
    !builtNames.test(name) &&
    digits(name) === digits(near) &&
    name.length > 5 &&
    ending(name) !== undefined &&
    ending(name) === ending(near)
  );
}
