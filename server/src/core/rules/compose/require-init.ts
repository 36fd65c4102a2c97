import { buildFilesIn } from "../../compose/buildFile.ts";
import { insertEntry } from "../../compose/edits/splices.ts";
import { type FirstProcess, firstProcess } from "../../compose/firstProcess.ts";
import { isJob } from "../../compose/jobs.ts";
import { neverHas } from "../../compose/merged/absence.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

// A shell in front is left out: it collects orphans itself, and keeps signals from its children behind an init as well. There `exec` helps.
export default composeRule({
  meta: {
    id: "compose/require-init",
    summary: "Put an init in front of Node and Python programs.",
    why: "A signal that process 1 does not handle is dropped, so a stop takes ten seconds and then kills. Orphans are left to it too, and stay as zombies unless it waits for them.",
    category: "operability",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q141", "Q181", "Q16"],
    references: [
      { title: "init", url: "https://docs.docker.com/reference/compose-file/services/#init" },
      {
        title: "Handling kernel signals",
        url: "https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#handling-kernel-signals",
      },
      { title: "Why Tini?", url: "https://github.com/krallin/tini#why-tini" },
    ],
  },
  messages: { bare: "{program} is process 1 of {service}, with no init in front of it" },
  fix: { safety: "suggestion", title: "Add init: true" },
  examples: [
    {
      title: "A program, and a launcher that starts others",
      bad: "services:\n  api:\n    image: node:24\n    command: [«node», src/server.js] # no npm\n  web:\n    image: node:24\n    command: «npm» run dev\n",
      good: "services:\n  api:\n    image: node:24\n    command: [node, src/server.js] # no npm\n    init: true\n  web:\n    image: node:24\n    command: npm run dev\n    init: true\n",
      message: "node is process 1 of api, with no init in front of it",
    },
    {
      title: "An entrypoint of any image, and one that is taken away",
      bad: "services:\n  poll: {image: 'shop/poll:1.4', entrypoint: ['«/usr/bin/python3»', poll.py]}\n  mail: {image: 'shop/mail:1.4', entrypoint: [], command: '«node» mail.js'}\n",
      good: "services:\n  poll: {image: 'shop/poll:1.4', entrypoint: ['/usr/bin/python3', poll.py], init: true}\n  mail: {image: 'shop/mail:1.4', entrypoint: [], command: 'node mail.js', init: true}\n",
    },
    {
      title: "An image of your own, built on one without an entrypoint",
      files: { Dockerfile: "FROM python:3.14-slim\nCOPY poll.py /\n" },
      bad: "services:\n  poll:\n    build: .\n    command: «python» /poll.py\n",
      good: "services:\n  poll:\n    build: .\n    command: python /poll.py\n    init: true\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  a: {image: 'node:24', command: node a.js, init: true}\n  b: {image: 'node:24', command: node b.js, init: false}\n  c: {image: 'node:24', command: node c.js, pid: 'service:a'}\n",
      because: "each says what is wanted, and a shared process list has another process 1",
    },
    {
      code: "services:\n  a: {image: 'node:24', entrypoint: [tini, --], command: [node, a.js]}\n  b: {image: 'node:24', command: dumb-init node b.js}\n",
      because: "the command brings an init",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    command: node api.js\n",
      because: "the image may have tini as its entrypoint",
    },
    {
      code: "services:\n  api:\n    build: .\n    command: node api.js\n",
      files: { Dockerfile: 'FROM node:24\nENTRYPOINT ["tini", "--"]\n' },
      because: "the Dockerfile has one",
    },
    {
      code: "services:\n  api:\n    image: node:24\n    command: node api.js\n",
      files: { "compose.override.yaml": "services:\n  api:\n    init: true\n" },
      because: "the override file has one",
    },
    {
      code: "services:\n  web: {image: 'python:3.14', command: python -m gunicorn shop.wsgi}\n  dev: {image: 'python:3.14', command: python manage.py runserver}\n",
      because: "servers that handle the signal and wait for their workers",
    },
    {
      code: "services:\n  deps: {image: 'node:24', command: npm ci}\n  tables: {image: 'python:3.14', command: python manage.py migrate}\n",
      because: "they end by themselves",
    },
    {
      code: "services:\n  api:\n    image: node:24\n    command: sh -c 'node api.js | tee /tmp/log'\n",
      because: "the shell would keep the signal behind an init too",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const files = context.related.once(buildFilesIn);
    return {
      service(service) {
        const { name, map } = service;
        const started = isJob(service) ? undefined : firstProcess(service, files);
        if (!map || !started || !needsInit(started)) return;
        const bare = neverHas(service, context.project, (definition) => {
          const starts = definition.has("command") || definition.has("entrypoint");
          return definition.has("init") || definition.has("pid") || (starts && definition !== map);
        });
        if (!bare || !first(started.program.span)) return;
        const edit = map.via ? undefined : insertEntry(context.file, map, "init", "true");
        const data = { program: started.name, service: name };
        context.report(started.program, "bare", { data, fixes: [edit && { edits: [edit] }] });
      },
    };
  },
});

const launched = /^\S+ (?:run )?\S*(?:start|dev|serve|watch|worker)/;
const handling = /-m (?:gunicorn|uvicorn|hypercorn|daphne|celery)\b|\brunserver\b/;

function needsInit({ name, line }: FirstProcess): boolean {
  if (/^(?:npm|yarn|pnpm)$/.test(name)) return launched.test(line);
  return /^(?:node|nodejs|python[\d.]*)$/.test(name) && !handling.test(line);
}
