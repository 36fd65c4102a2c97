import { contextPath, readsContext } from "../../dockerfile/contextFiles.ts";
import type { CopyInstruction } from "../../dockerfile/model.ts";
import {
  excludesWhole,
  type HoldingIgnore,
  ignoreFileOf,
  mistakenFor,
} from "../../dockerignore/ofDockerfile.ts";
import { dockerfileRule } from "../../lint/rule.ts";

// BuildKit gives up on a file with any `!` line. We follow those lines, and report what is left out in spite of them.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-ignored-source",
    summary: "Copy nothing that .dockerignore keeps out of the build context.",
    why: "The builder never gets what an ignore file excludes, so the step fails with “not found” although the file lies right there in the folder.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q39", "Q185"],
    sameAs: ["buildkit:CopyIgnoredFile"],
    references: [
      {
        title: "CopyIgnoredFile",
        url: "https://docs.docker.com/reference/build-checks/copy-ignored-file/",
      },
      {
        title: ".dockerignore files",
        url: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
      },
    ],
  },
  messages: {
    excluded: "{file} keeps {path} out of the build context",
    mistaken: "docker build warns that {pattern} in {file} excludes this",
    empty: "{file} keeps everything out of the build context, so there is nothing to copy",
  },
  fix: { safety: "suggestion", title: "Let it in" },
  examples: [
    {
      title: "One file of several",
      bad: "FROM alpine:3.23\nCOPY run.sh «./conf/local.yaml» /etc/app/\n",
      good: "FROM alpine:3.23\nCOPY run.sh ./conf/local.yaml /etc/app/\n",
      files: { ".dockerignore": "# not for the image\n**/local.yaml" },
      goodFiles: { ".dockerignore": "# not for the image\n**/local.yaml\n!conf/local.yaml" },
      message: ".dockerignore keeps conf/local.yaml out of the build context",
    },
    {
      title: "A folder, in JSON form, with the Dockerfile's own ignore file",
      bad: 'FROM nginx:1.30\nARG OUT=dist\nADD ["«$OUT/»", "/usr/share/nginx/html/"]\n',
      good: 'FROM nginx:1.30\nARG OUT=dist\nADD ["$OUT/", "/usr/share/nginx/html/"]\n',
      name: "docker/web.Dockerfile",
      files: { "web.Dockerfile.dockerignore": "dist\n*.md\n", ".dockerignore": ".git\n" },
      goodFiles: { "web.Dockerfile.dockerignore": "dist\n*.md\n!dist\n" },
    },
    {
      title: "Nothing is let in at all",
      bad: "FROM alpine:3.23\nCOPY «.» /srv\n",
      good: "FROM alpine:3.23\n",
      files: { ".dockerignore": "**/*\n" },
      notFixed: "What belongs into the image is for you to say.",
    },
    {
      title: "A file that gets in, though the build check thinks otherwise",
      bad: "FROM alpine:3.23\nCOPY «tmp/seed.sql» /srv/\n",
      good: "FROM alpine:3.23\nCOPY data/seed.sql /srv/\n",
      files: { ".dockerignore": "*/tmp/*\n" },
      message: "docker build warns that */tmp/* in .dockerignore excludes this",
      notFixed: "The pattern is for a folder further down. Which of the two is wrong is for you to say.",
    },
  ],
  quiet: [
    {
      code: "FROM alpine:3.23\nCOPY src config.json /srv/\n",
      files: { ".dockerignore": "*\n!src/**\n!config.json\n" },
      because: "exceptions let both in",
    },
    {
      code: "FROM alpine:3.23 AS build\nFROM alpine:3.23\nCOPY --from=build /dist /srv\nADD https://example.com/dist /srv/\n",
      files: { ".dockerignore": "dist\nhttps*\n" },
      because: "neither a stage nor a URL is in the build context",
    },
    {
      code: "FROM alpine:3.23\nCOPY . /srv\nCOPY *.md /srv/\n",
      files: { ".dockerignore": "dist\nREADME.md\n" },
      because: "only a part of what is copied is left out",
    },
    {
      code: "FROM alpine:3.23\nCOPY <<EOF /dist\nhello\nEOF\nONBUILD COPY dist /srv\n",
      files: { ".dockerignore": "dist\n" },
      because: "a heredoc is written here, and a trigger runs in another build context",
    },
    {
      code: "FROM alpine:3.23\nARG OUT\nCOPY $OUT /srv\n",
      files: { ".dockerignore": "*\n" },
      because: "the build says what is copied",
    },
  ],
  create: (context) => {
    /** `null`: none, or not known; asked for by the first instruction that it matters to. */
    let ignore: HoldingIgnore | null | undefined;
    const check = (copy: CopyInstruction): void => {
      if (ignore === null || !readsContext(copy)) return;
      const paths = copy.sources.map((source) => ({ source, path: contextPath(copy, source) }));
      if (!paths.some(({ path }) => path !== undefined)) return;
      ignore ??= ignoreFileOf(context.path, (path) => context.related.text(path)) ?? null;
      if (!ignore) return;
      const { path: file, file: model } = ignore;
      const { eol } = model.lines;
      for (const { source, path } of paths) {
        if (path === undefined) continue;
        if (!excludesWhole(model, path)) {
          const pattern = mistakenFor(model, path);
          if (pattern) context.report(source.text.span(), "mistaken", { data: { file, pattern } });
        } else if (path === ".") context.report(source.text.span(), "empty", { data: { file } });
        else {
          const at = model.text.length;
          const text = model.text.endsWith("\n") ? `!${path}${eol}` : `${eol}!${path}`;
          context.report(source.text.span(), "excluded", {
            data: { file, path: path.length > 40 ? `…${path.slice(-39)}` : path },
            fixes: [{ title: `Add !${path} to ${file}`, edits: [{ path: file, start: at, end: at, text }] }],
          });
        }
      }
    };
    return { instruction: { COPY: check, ADD: check } };
  },
});
