import { insertBelow } from "../../dockerfile/edits.ts";
import type { CopyInstruction, Dockerfile, Stage } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-manifest",
    summary: "Ship package.json with a Node program that was built in another stage.",
    why: "Node reads `type` and `imports` from package.json, npm its scripts, and many programs their version. Without it, ES modules are taken for CommonJS.",
    category: "correctness",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q9"],
    references: [
      { title: "Node.js: type in package.json", url: "https://nodejs.org/api/packages.html#type" },
    ],
  },
  messages: { missing: "The program and its packages are copied, but not package.json" },
  fix: { safety: "suggestion", title: "Copy package.json too" },
  examples: [
    {
      title: "The build and its packages",
      bad: 'FROM node:24 AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\nFROM node:24-slim\nWORKDIR /app\nCOPY --from=build /app/dist ./dist\nCOPY --from=build «/app/node_modules» ./node_modules\nCMD ["node", "dist/main.js"]\n',
      good: 'FROM node:24 AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\nFROM node:24-slim\nWORKDIR /app\nCOPY --from=build /app/dist ./dist\nCOPY --from=build /app/node_modules ./node_modules\nCOPY --from=build /app/package.json ./\nCMD ["node", "dist/main.js"]\n',
      message: "The program and its packages are copied, but not package.json",
    },
    {
      title: "Absolute, and owned by another user",
      bad: "FROM node:24 AS build\nFROM node:24-slim\nCOPY --from=build --chown=node /srv/build/ /srv/build/\nCOPY --from=build --chown=node «/srv/node_modules/» /srv/node_modules/\n",
      good: "FROM node:24 AS build\nFROM node:24-slim\nCOPY --from=build --chown=node /srv/build/ /srv/build/\nCOPY --from=build --chown=node /srv/node_modules/ /srv/node_modules/\nCOPY --from=build --chown=node /srv/package.json /srv/\n",
    },
  ],
  quiet: [
    {
      code: "FROM node:24 AS build\nFROM node:24-slim\nCOPY package*.json ./\nCOPY --from=build /app/dist ./dist\nCOPY --from=build /app/node_modules ./node_modules\n",
      because: "a pattern copies it",
    },
    {
      code: "FROM node:24 AS build\nFROM node:24-slim\nCOPY --from=build /app ./\nCOPY --from=build /app/node_modules ./node_modules\n",
      because: "the whole folder is copied",
    },
    {
      code: "FROM node:24 AS build\nFROM nginx:1.30\nCOPY --from=build /app/dist /usr/share/nginx/html\nCOPY --from=build /app/node_modules /usr/share/nginx/html/node_modules\n",
      because: "Node does not run here",
    },
    {
      code: "FROM node:24 AS build\nFROM node:24-slim\nCOPY --from=build /app/dist ./dist\n",
      because: "a bundle may need no packages and no manifest",
    },
  ],
  create: (context) => ({
    file(file) {
      const { finalStage: stage } = file;
      if (!stage?.base || !/^(?:node|gcr\.io\/distroless\/nodejs.*)$/.test(stage.base.name)) return;
      const copies = stage.lineage.flatMap((one) => [...one.all("COPY"), ...one.all("ADD")]);
      const names = copies.flatMap(sourceNames);
      if (
        !names.some((name) => built.has(name)) ||
        !names.every((name) => built.has(name) || harmless.test(name))
      )
        return;
      const packages = copies.find((copy) => copy.fromStage && sourceNames(copy).includes("node_modules"));
      const source = packages?.sources.find(({ text }) => lastName(text.text) === "node_modules");
      if (packages && source)
        context.report(source, "missing", { fixes: [manifestBelow(file, packages, stage)] });
    },
  }),
});

const built: ReadonlySet<string> = new Set(["dist", "build", "out"]);
/** What neither is nor holds a package.json. */
const harmless =
  /^(?:node_modules|public|static|assets|views|locales|prisma|config|\.env[\w.-]*|[\w.-]+\.(?:js|mjs|cjs|sh|ya?ml))$/;

function sourceNames({ sources }: CopyInstruction): readonly string[] {
  return sources.map(({ text }) => lastName(text.text));
}

function lastName(path: string): string {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? "";
}

function manifestBelow(file: Dockerfile, copy: CopyInstruction, stage: Stage): FixOffer | undefined {
  const from = /^(.*?)node_modules\/?$/.exec(copy.sources[0]?.text.text ?? "")?.[1];
  const into = /^(.*?)(?:node_modules\/?)?$/.exec(copy.destination?.text.text ?? "")?.[1];
  if (
    copy.sources.length > 1 ||
    copy.exec ||
    from === undefined ||
    into === undefined ||
    copy.stage !== stage
  )
    return undefined;
  const flags = copy.flags.map(({ span }) => `${file.text.slice(span.start, span.end)} `).join("");
  const folder = into === "" || into === "." ? "./" : into.endsWith("/") ? into : `${into}/`;
  return { edits: [insertBelow(file, copy, `${copy.keywordText} ${flags}${from}package.json ${folder}`)] };
}
