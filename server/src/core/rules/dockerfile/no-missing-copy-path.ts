import { originsOf } from "../../dockerfile/contextFiles.ts";
import type { CopyInstruction, Stage, Word } from "../../dockerfile/model.ts";
import { outputsOf } from "../../dockerfile/outputs.ts";
import { cleanPath } from "../../dockerfile/scope.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-missing-copy-path",
    summary: "Copy a program from where the other stage puts it.",
    why: "A source of `COPY --from` begins at the root of that stage, whatever its WORKDIR was. What is not there stops the build with “not found”.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9", "Q185"],
    references: [
      { title: "COPY --from", url: "https://docs.docker.com/reference/dockerfile/#copy---from" },
      { title: "Multi-stage builds", url: "https://docs.docker.com/build/building/multi-stage/" },
    ],
  },
  messages: { elsewhere: "That stage writes {name} to {made}, not to {path}" },
  fix: { safety: "suggestion", title: "Copy it from where it is" },
  examples: [
    {
      title: "The WORKDIR of the stage is forgotten",
      bad: 'FROM golang:1.26 AS build\nWORKDIR /src\nCOPY . .\nRUN CGO_ENABLED=0 go build -o shop ./cmd/shop\nFROM alpine:3.23\nCOPY --from=build «/shop» /usr/local/bin/\nCMD ["shop"]\n',
      good: 'FROM golang:1.26 AS build\nWORKDIR /src\nCOPY . .\nRUN CGO_ENABLED=0 go build -o shop ./cmd/shop\nFROM alpine:3.23\nCOPY --from=build /src/shop /usr/local/bin/\nCMD ["shop"]\n',
      message: "That stage writes shop to /src/shop, not to /shop",
    },
    {
      title: "Another folder, by number",
      bad: "FROM golang:1.26\nWORKDIR /build\nCOPY . .\nRUN CGO_ENABLED=0 go build -o=bin/serve .\nFROM scratch\nCOPY --from=0 «app/bin/serve» /serve\n",
      good: "FROM golang:1.26\nWORKDIR /build\nCOPY . .\nRUN CGO_ENABLED=0 go build -o=bin/serve .\nFROM scratch\nCOPY --from=0 /build/bin/serve /serve\n",
    },
  ],
  quiet: [
    {
      code: "FROM golang:1.26 AS build\nWORKDIR /src\nRUN go build -o /out/shop .\nFROM debian:13-slim\nCOPY --from=build /out/shop /out /bin/\n",
      because: "the path is right, or may be a folder that holds it",
    },
    {
      code: "FROM golang:1.26 AS build\nWORKDIR /src\nRUN go build -o shop . && mv shop /usr/bin/\nFROM debian:13-slim\nCOPY --from=build /usr/bin/shop /bin/\n",
      because: "a step names that folder",
    },
    {
      code: "FROM golang:1.26 AS build\nWORKDIR /src\nCOPY tools/ /opt/\nRUN go build -o shop .\nFROM debian:13-slim\nCOPY --from=build /opt/shop /bin/\n",
      because: "it may be among the files that were copied there",
    },
    {
      code: "FROM golang:1.26 AS build\nRUN cd /src && go build -o shop .\nFROM debian:13-slim\nCOPY --from=build /shop /bin/\n",
      because: "the folder is not known",
    },
    {
      code: "FROM example.com/team/build:3 AS build\nWORKDIR /src\nRUN go build -o shop .\nFROM debian:13-slim\nCOPY --from=build /opt/shop /bin/\n",
      because: "that image may hold it",
    },
  ],
  create: (context) => ({
    instruction: {
      COPY(copy) {
        const stage = copy.fromStage;
        if (!stage?.base || !context.images.knows(stage.base.name)) return;
        for (const source of copy.sources) {
          const path = pathIn(copy, source);
          const made = path === undefined ? undefined : madeInstead(path, stage);
          if (path === undefined || made === undefined) continue;
          const span = source.text.exact();
          context.report(source.text.span(), "elsewhere", {
            data: { name: path.slice(path.lastIndexOf("/") + 1), made, path },
            fixes: span ? [{ title: `Copy ${made}`, edits: [replace(span, made)] }] : [],
          });
        }
      },
    },
  }),
});

function pathIn({ fromStage }: CopyInstruction, source: Word): string | undefined {
  const { text } = source.text;
  return fromStage && source.literal && !/[*?[\\]/.test(text) ? cleanPath(`/${text}`) : undefined;
}

/** The one program of this name that the stage makes, where nothing else can have put one at `path`. */
function madeInstead(path: string, stage: Stage): string | undefined {
  const slash = path.lastIndexOf("/");
  const outputs = outputsOf(stage).filter((output) => output.endsWith(path.slice(slash)));
  const [made, ...others] = outputs;
  if (made === undefined || others.length > 0 || made === path || made.startsWith(`${path}/`))
    return undefined;
  if (originsOf(path, stage).length > 0) return undefined;
  const folder = (slash === 0 ? path : path.slice(0, slash)).replace(/[.+^$(){}|]/g, "\\$&");
  const named = new RegExp(`(?:^|[\\s"'=:,;])${folder}(?![\\w.-])`);
  const mayMake = (one: Stage) =>
    one.instructions.some(({ keyword, args }) => makes.has(keyword) && named.test(args.text));
  return stage.lineage.some(mayMake) ? undefined : made;
}

const makes: ReadonlySet<string> = new Set(["RUN", "COPY", "ADD"]);
