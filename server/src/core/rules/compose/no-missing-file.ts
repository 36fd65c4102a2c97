import { envFileOptional } from "../../compose/edits/envFiles.ts";
import { renameScalar } from "../../compose/edits/references.ts";
import { isMadeLater, type LocalFile, localFilesIn, nearFile } from "../../compose/localFiles.ts";
import { firstVisits } from "../../compose/origin.ts";
import { folderOf } from "../../compose/relativePath.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-missing-file",
    summary: "Name only files and folders that are there.",
    why: "Compose stops before it builds or starts anything when a file that it has to read is missing. For a missing source of a mount Docker makes an empty folder, which the program cannot read.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q19", "Q20", "Q76"],
    references: [
      { title: "env_file", url: "https://docs.docker.com/reference/compose-file/services/#env_file" },
      { title: "build", url: "https://docs.docker.com/reference/compose-file/build/#dockerfile" },
      { title: "Bind mounts", url: "https://docs.docker.com/engine/storage/bind-mounts/" },
    ],
  },
  messages: {
    context: "There is no folder {path} to build from",
    dockerfile: "There is no file {path} to build from",
    envFile: "There is no env_file {path}, so Compose starts nothing",
    config: "There is no file {path} to make the config from",
    include: "There is no file {path} to include",
    mount: "There is no file {path} to mount; Docker makes a folder of that name",
  },
  fix: { safety: "suggestion", title: "Name the file that is there" },
  examples: [
    {
      title: "A Dockerfile and a folder under other names",
      bad: "services:\n  api:\n    build:\n      context: ./api\n      dockerfile: «dockerfile.prod»\n  web:\n    build: «./webb»\n",
      good: "services:\n  api:\n    build:\n      context: ./api\n      dockerfile: Dockerfile.prod\n  web:\n    build: ./web\n",
      files: { "api/Dockerfile.prod": "FROM node:24\n", "web/Dockerfile": "FROM nginx:1.30\n" },
      message: "There is no file dockerfile.prod to build from",
    },
    {
      title: "A file that is mounted",
      bad: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - «./nginx.conf»:/etc/nginx/nginx.conf:ro\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - ./conf/nginx.conf:/etc/nginx/nginx.conf:ro\n",
      files: { "conf/nginx.conf": "" },
      notFixed: "Where the file is, somebody has to know.",
      message: "There is no file ./nginx.conf to mount; Docker makes a folder of that name",
    },
    {
      title: "Variables that may be missing",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    env_file: «web.env»\n  job:\n    image: shop/web:1.4\n    env_file:\n      - job.env\n      - «local.env» # of each developer\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    env_file: [{path: web.env, required: false}]\n  job:\n    image: shop/web:1.4\n    env_file:\n      - job.env\n      - {path: local.env, required: false} # of each developer\n",
      files: { "job.env": "A=1\n" },
      message: "There is no env_file web.env, so Compose starts nothing",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    env_file: [.env, secret/db.env, web.env]\n    volumes: [./data:/data, ./log.d:/log, ./local.yml:/a.yml]\n",
      files: { "web.env.example": "A=\n", ".gitignore": "secret/\n/local.yml\n" },
      because: "each machine has files of its own, and folders are made",
    },
    {
      code: "services:\n  web:\n    build: https://github.com/shop/web.git\n    env_file: ['${ENV}.env', /etc/web.env, {path: a.env, required: false}]\n",
      files: {},
      because: "the places are elsewhere or hidden, and the last one may be missing",
    },
    {
      code: "services:\n  web:\n    build: ./web\n    env_file: web.env\n",
      because: "nobody has looked into the folder",
    },
    {
      code: "services:\n  web:\n    build: ./web\n    env_file: web.env\n    volumes: [./web.conf:/etc/web.conf]\n",
      files: {},
      because: "nothing of it is there: the file is meant for another folder",
    },
  ],
  create: (context) => {
    const { file, related } = context;
    const first = firstVisits();
    return {
      document(document) {
        const files = localFilesIn(document);
        const isMissing = ({ path }: LocalFile) => related.stat(path) === null;
        const missing = files.filter(isMissing);
        if (missing.length > 2 && missing.length === files.filter(({ path }) => path !== ".").length) return;
        for (const one of missing) {
          const { kind, path, text, span, node, envFile } = one;
          const inMissing = missing.some(
            (other) => other.kind === "context" && path.startsWith(`${other.path}/`),
          );
          if (inMissing || isMadeLater(one, related) !== false || !first(span)) continue;
          const wanted = kind === "context" ? /\/$/ : /[^/]$/;
          const beside = related.list(folderOf(path))?.filter((name) => wanted.test(name)) ?? [];
          const near = nearFile(
            path.slice(path.lastIndexOf("/") + 1),
            beside.map((name) => name.replace(/\/$/, "")),
          );
          const to = near && text.replace(/[^/]+\/?$/, near);
          const renamed = node && to !== undefined ? renameScalar(node, to) : undefined;
          const optional = envFile && !isForSwarm(document, context.path) && envFileOptional(file, envFile);
          const offers: readonly (FixOffer | undefined)[] = [
            renamed && { title: `Take ${to}`, edits: [renamed] },
            optional ? { title: "Let it be missing", edits: [optional] } : undefined,
          ];
          context.report(span, kind, { data: { path: text }, fixes: offers });
        }
      },
    };
  },
});
