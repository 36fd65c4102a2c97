import { insertEntry } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import {
  halfMoves,
  hasCompanion,
  type Sourceless,
  withoutBuild,
  withoutSource,
} from "../../compose/sources.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-source",
    summary: "Say where every service, secret, config and mount comes from.",
    why: "Compose can neither run a service without an image nor hand over a secret that nothing holds. It refuses the whole project, once all its files are merged.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q19", "Q121"],
    references: [
      { title: "Services", url: "https://docs.docker.com/reference/compose-file/services/" },
      { title: "Secrets", url: "https://docs.docker.com/reference/compose-file/secrets/" },
      { title: "Configs", url: "https://docs.docker.com/reference/compose-file/configs/" },
    ],
  },
  messages: {
    service: "{name} has no image, and nothing to build one from",
    secret: "Nothing holds the secret {name}: it needs file or environment",
    config: "Nothing holds the config {name}: it needs file, environment or content",
    bind: "A bind mount needs a source on the host",
    image: "A mount of type image needs the image as its source",
    exec: "{name} needs exec, the command to run in the container",
    watch: "{name} needs a target, the path in the container",
    blank: "The path to watch is empty",
    rebuild: "{name} has no build, so it cannot be built again",
  },
  fix: { safety: "suggestion", title: "Say where it comes from" },
  examples: [
    {
      title: "A service of nothing",
      bad: "services:\n  «web»:\n    command: serve\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    command: serve\n",
      message: "web has no image, and nothing to build one from",
      notFixed: "Nobody knows which image is meant.",
      files: {},
    },
    {
      title: "A secret that nothing holds",
      bad: "services:\n  web:\n    image: nginx:1.30\n    secrets: [db-password]\nsecrets:\n  «db-password»:\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    secrets: [db-password]\nsecrets:\n  db-password:\n    environment: DB_PASSWORD\n",
      files: {},
    },
    {
      title: "Mounts and watched paths that end nowhere",
      bad: "services:\n  web:\n    build: .\n    volumes:\n      - {type: «bind», target: /data}\n    develop:\n      watch:\n        - action: «sync»\n          path: ./src\n        - {path: ./po, action: «sync+exec», target: /po}\n  api:\n    image: shop/api:1.4\n    develop: {watch: [{action: «rebuild», path: ./api}]}\n",
      good: "services:\n  web:\n    build: .\n    volumes:\n      - {type: bind, source: ./data, target: /data}\n    develop:\n      watch:\n        - action: sync\n          path: ./src\n          target: /app/src\n        - {path: ./po, action: sync+exec, target: /po, exec: {command: make po}}\n  api:\n    image: shop/api:1.4\n    build: ./api\n    develop: {watch: [{action: rebuild, path: ./api}]}\n",
      notFixed: "Nobody knows these paths.",
      files: {},
    },
    {
      title: "An image without a name",
      bad: 'services:\n  «db»:\n    image: ""\n',
      good: "services:\n  db:\n    image: postgres:18\n",
      notFixed: "Nobody knows which image is meant.",
      files: {},
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    develop: {watch: [{action: rebuild, path: ./src}]}\n---\nservices:\n  web:\n    build: .\n",
      files: {},
      because: "the build comes with the next document",
    },
    {
      code: "services:\n  web:\n    command: serve\n",
      files: { "compose.prod.yaml": "services: {web: {image: nginx:1.30}}\n" },
      because: "the file beside it may have the image",
    },
    {
      code: "services:\n  web:\n    command: serve\n",
      name: "compose.override.yaml",
      because: "the file below has the image",
    },
    {
      code: "include: [base.yaml]\nservices:\n  web:\n    command: serve\n",
      files: { "base.yaml": "services: {web: {image: nginx:1.30}}\n" },
      because: "the included file has the image",
    },
    {
      code: "services:\n  web:\n    command: serve\n  llm: {provider: {type: model}}\n  api: {extends: llm}\nsecrets: {a: {external: true}}\nconfigs: {b: {content: text}}\n---\nservices:\n  web:\n    image: nginx:1.30\n",
      files: {},
      because: "each of them has a source, one in the next document",
    },
  ],
  create: (context) => {
    const { file, project } = context;
    const first = firstVisits();
    return {
      document(document) {
        if (document !== file.documents[0] || file.syntaxErrors.length > 0) return;
        const open = [withoutSource, withoutBuild].flatMap((of) =>
          of(file.documents, project.documents, context.path),
        );
        const found = [...open, ...halfMoves(file.documents)];
        const names = found.length > 0 ? context.related.list(".") : undefined;
        if (names === undefined || !project.whole) return;
        const own = context.path.slice(context.path.lastIndexOf("/") + 1);
        const mayBeCompleted = hasCompanion(names ?? [], own);
        for (const each of found) {
          if (!first(each.at) || (mayBeCompleted && open.includes(each))) continue;
          const data = { name: shortened(each.name) };
          context.report(each.at, each.kind, { data, fixes: [held(file, each)] });
        }
      },
    };
  },
});

/** A secret in the variable of its name: where its file would be nobody knows. */
function held(file: ComposeFile, { kind, name, value }: Sourceless): FixOffer | undefined {
  const variable = name.toUpperCase().replace(/[.-]/g, "_");
  if (kind !== "secret" || value.via || value.kind === "list" || !/^[A-Z_][A-Z0-9_]*$/.test(variable))
    return undefined;
  return { title: `Take it from ${variable}`, edits: [insertEntry(file, value, "environment", variable)] };
}
