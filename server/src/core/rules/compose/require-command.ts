import { isAuxiliary } from "../../compose/auxiliary.ts";
import { insertEntry } from "../../compose/edits/splices.ts";
import { neverHas } from "../../compose/merged/absence.ts";
import type { ComposeFile, Service } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

/** What gives a container something to do, or keeps its prompt open. */
const keys = ["command", "entrypoint", "tty", "stdin_open", "profiles", "provider", "scale"] as const;

export default composeRule({
  meta: {
    id: "compose/require-command",
    summary: "Give a service something to run where its image brings no server.",
    why: "The shell or prompt of such an image reads the end of its input at once and exits. Nothing ever listens in {service}, and a restart policy only starts it over and over.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q51", "Q4"],
    references: [
      { title: "command", url: "https://docs.docker.com/reference/compose-file/services/#command" },
      { title: "tty", url: "https://docs.docker.com/reference/compose-file/services/#tty" },
    ],
  },
  messages: { ends: "{service} ends as soon as it starts: {image} brings no program that keeps running" },
  fix: { safety: "suggestion", title: "Keep its prompt open" },
  examples: [
    {
      title: "A language without a program",
      bad: "services:\n  api:\n    image: «python:3.14-slim» # for the API\n    ports: ['127.0.0.1:8000:8000']\n",
      good: "services:\n  api:\n    image: python:3.14-slim # for the API\n    tty: true\n    ports: ['127.0.0.1:8000:8000']\n",
      message: "api ends as soon as it starts: python brings no program that keeps running",
    },
    {
      title: "A container to work in, in flow style",
      bad: "services:\n  tools: {image: '«alpine:3.24»', volumes: ['.:/src'], restart: always}\n",
      good: "services:\n  tools: {image: 'alpine:3.24', command: [sleep, infinity], volumes: ['.:/src'], restart: always}\n",
      fix: "Let it wait for exec",
    },
  ],
  quiet: [
    {
      code: "services:\n  a:\n    image: python:3.14\n    command: python -m http.server\n  b:\n    image: node:24\n    tty: true\n  c:\n    image: nginx:1.30\n  d:\n    build: .\n    image: node:24\n",
      because: "each has something that runs",
    },
    {
      code: "services:\n  npm:\n    image: node:24\n    volumes: ['.:/src']\n    working_dir: /src\n",
      because: "`docker compose run` gives such a tool its command",
    },
    {
      code: "services:\n  app:\n    image: python:3.14\n",
      name: ".devcontainer/compose.yaml",
      because: "the editor starts it with a command of its own",
    },
    {
      code: "services:\n  shell:\n    image: alpine:3.24\n    profiles: [tools]\n",
      because: "it is there to be run with a command of its own",
    },
    {
      code: "services:\n  data:\n    image: busybox:1.37\n    volumes: [/data]\n  api:\n    image: shop/api:1.4\n    volumes_from: [data]\n",
      because: "others only take its volumes",
    },
    {
      code: "services:\n  api:\n    image: node:24\n",
      files: { "compose.override.yaml": "services:\n  api:\n    command: [node, server.js]\n" },
      because: "the override file has the command",
    },
    {
      code: "services:\n  api:\n    image: registry.example.com/python:3.14\n",
      because: "another registry may hold another image",
    },
  ],
  create: (context) => {
    const { file, images, project } = context;
    const first = firstVisits();
    return {
      service(service, document) {
        const { name, image, build, map } = service;
        if (/(?:^|\/)\.devcontainer\//.test(context.path)) return;
        const known = image?.reference && images.of(image.reference);
        if (!image || !known?.startsNothing || known.name === "scratch" || build) return;
        if (!neverHas(service, project, (each) => keys.some((key) => each.has(key)))) return;
        if (isAuxiliary(service, document)) return;
        const at = image.node.mapped.span();
        if (!first(at)) return;
        context.report(at, "ends", {
          data: { service: name, image: known.name },
          fixes:
            known.has("sh") && map && !image.node.via && !map.via
              ? [
                  add(file, service, "tty", "true"),
                  add(file, service, "command", "[sleep, infinity]", "Let it wait for exec"),
                ]
              : [],
        });
      },
    };
  },
});

function add(
  file: ComposeFile,
  { map }: Service,
  key: string,
  value: string,
  title?: string,
): FixOffer | undefined {
  const after = map?.get("image");
  if (!map || !after || after.merged) return undefined;
  return { ...(title && { title }), edits: [insertEntry(file, map, key, value, { after })] };
}
