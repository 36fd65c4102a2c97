import { buildFilesIn, stageNamed } from "../../compose/buildFile.ts";
import { nearName, renameScalar } from "../../compose/edits/references.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-unknown-target",
    summary: "Build a stage that the Dockerfile has.",
    why: "The builder looks for the stage by this name when it has read the Dockerfile, finds none and stops. Upper and lower case do not matter; a number counts the stages from 0.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9", "Q36"],
    references: [
      { title: "target", url: "https://docs.docker.com/reference/compose-file/build/#target" },
      { title: "Multi-stage builds", url: "https://docs.docker.com/build/building/multi-stage/" },
    ],
  },
  messages: {
    near: "The Dockerfile has no stage {name}; did you mean {near}?",
    unknown: "The Dockerfile has no stage {name}, so the build fails",
  },
  fix: { safety: "suggestion", title: "Build another stage" },
  examples: [
    {
      title: "A slip of the pen",
      bad: 'services:\n  web:\n    build:\n      context: ./web\n      target: "«prodction»" # not the tests\n',
      good: 'services:\n  web:\n    build:\n      context: ./web\n      target: "production" # not the tests\n',
      files: { "web/Dockerfile": "FROM node:24 AS test\nFROM node:24-slim AS production\n" },
      message: "The Dockerfile has no stage prodction; did you mean production?",
    },
    {
      title: "A stage that was given another name",
      bad: "services:\n  web:\n    build: {context: ., dockerfile: docker/web.Dockerfile, target: «dev»}\n",
      good: "services:\n  web:\n    build: {context: ., dockerfile: docker/web.Dockerfile, target: runtime}\n",
      fix: "Build runtime",
      files: { "docker/web.Dockerfile": "FROM node:24 AS build\nFROM nginx:1.30 AS runtime\n" },
      message: "The Dockerfile has no stage dev, so the build fails",
    },
    {
      title: "A Dockerfile in place",
      bad: "services:\n  web:\n    build:\n      context: .\n      target: «2»\n      dockerfile_inline: |\n        FROM node:24 AS build\n        FROM nginx:1.30 AS serve\n",
      good: "services:\n  web:\n    build:\n      context: .\n      target: build\n      dockerfile_inline: |\n        FROM node:24 AS build\n        FROM nginx:1.30 AS serve\n",
      fix: "Build build",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    build: {context: ., target: PRODUCTION}\n  test:\n    build: {context: ., target: 0}\n",
      files: { Dockerfile: "FROM node:24\nFROM node:24-slim AS production\n" },
      because: "case does not matter, and stages have numbers",
    },
    {
      code: "services:\n  web:\n    build: {context: ., target: '${TARGET:-dev}'}\n",
      files: { Dockerfile: "FROM node:24 AS build\n" },
      because: "a variable names the stage",
    },
    {
      code: "services:\n  web:\n    build: {context: 'https://github.com/shop/web.git', target: dev}\n",
      files: { Dockerfile: "FROM node:24 AS build\n" },
      because: "the Dockerfile is elsewhere",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const files = context.related.once(buildFilesIn);
    return {
      service({ build }) {
        const target = build?.target;
        if (!build || !target?.literal || target.text === "" || !first(target.span)) return;
        const file = files.of(build);
        if (!file || file.stages.length === 0 || stageNamed(file, target.text)) return;
        const names = file.stages.flatMap(({ name }) => name ?? []);
        const near = nearName(target.text, names);
        const offer = (name: string, sure: boolean): FixOffer | undefined => {
          const edit = renameScalar(target, name);
          return edit && { title: `Build ${name}`, safety: sure ? "safe" : "suggestion", edits: [edit] };
        };
        const others = names.filter((name) => name !== near?.name).reverse();
        context.report(target.mapped.span(), near ? "near" : "unknown", {
          data: { name: target.text, near: near?.name ?? "" },
          fixes: [
            near && offer(near.name, near.sure),
            ...others.slice(0, 4).map((name) => offer(name, false)),
          ],
        });
      },
    };
  },
});
