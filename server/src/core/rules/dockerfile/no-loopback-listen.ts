import type { EnvInstruction, Stage } from "../../dockerfile/model.ts";
import { startedBy } from "../../dockerfile/started.ts";
import { insertWord } from "../../dockerfile/wordEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { loopbackIn, silentServer } from "../../shell/listening.ts";
import { replace } from "../../text/edit.ts";

/** Variables by which servers are told where to listen. */
const variables =
  /^(?:HOST|HOSTNAME|(?:FLASK_RUN|UVICORN|NITRO|NUXT|VITE)_HOST|(?:BIND|LISTEN)(?:_(?:ADDR|ADDRESS|HOST|IP))?|GRADIO_SERVER_NAME|STREAMLIT_SERVER_ADDRESS|HUGO_BIND)$/;

// Suggestions: who runs the container in the network of the host may want the loopback address.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-loopback-listen",
    summary: "Listen on all addresses of the container.",
    why: "The loopback address of a container is reached from inside it alone. A published port leads to its other addresses, and there nobody answers: connections are reset.",
    category: "operability",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q190", "Q75", "Q52"],
    references: [
      { title: "Published ports", url: "https://docs.docker.com/engine/network/port-publishing/" },
    ],
  },
  messages: {
    told: "On {address} only the container itself reaches the server",
    silent: "{server} listens on 127.0.0.1 unless told otherwise: only the container itself reaches it",
  },
  fix: { safety: "suggestion", title: "Listen on 0.0.0.0" },
  examples: [
    {
      title: "An option",
      bad: 'FROM python:3.14\nCMD ["uvicorn", "app:app", "--host", "«127.0.0.1»", "--port", "8000"]\n',
      good: 'FROM python:3.14\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8000"]\n',
      message: "On 127.0.0.1 only the container itself reaches the server",
    },
    {
      title: "A default",
      bad: 'FROM python:3.14\nCMD ["python", "-m", "«flask»", "run"]\n',
      good: 'FROM python:3.14\nCMD ["python", "-m", "flask", "run", "--host=0.0.0.0"]\n',
      message: "flask listens on 127.0.0.1 unless told otherwise: only the container itself reaches it",
    },
    {
      title: "A variable, and an address with a port",
      bad: "FROM node:24\nENV PORT=3000 HOST=«localhost»\nCMD exec gunicorn -b «localhost»:8000 app:app\n",
      good: "FROM node:24\nENV PORT=3000 HOST=0.0.0.0\nCMD exec gunicorn -b 0.0.0.0:8000 app:app\n",
    },
  ],
  quiet: [
    { code: 'FROM python:3.14\nCMD ["flask", "run", "--host=0.0.0.0"]\n', because: "it listens everywhere" },
    { code: "FROM python:3.14\nENV FLASK_RUN_HOST=0.0.0.0\nCMD flask run\n", because: "a variable says so" },
    {
      code: 'FROM python:3.14\nENTRYPOINT ["uvicorn"]\nCMD ["app:app", "--host", "::"]\n',
      because: "CMD has the rest of the words",
    },
    { code: "FROM postgres:18\nCMD psql --host localhost\n", because: "a client says whom it calls" },
    { code: "FROM node:24\nENV DB_HOST=localhost\n", because: "it is the address of another server" },
    {
      code: "FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://127.0.0.1/\n",
      because: "a check runs inside the container",
    },
    {
      code: 'FROM python:3.14\nCMD ["uvicorn", "app:app", "--uds", "/run/app.sock"]\n',
      because: "it listens on a socket",
    },
  ],
  create: (context) => {
    const isSet = (stage: Stage, names: readonly string[]): boolean =>
      stage.lineage.some((one) => names.some((name) => setsVariable(one, name)));
    return {
      instruction: {
        ENV(env) {
          if (env.stage && !context.file.finalStage?.lineage.includes(env.stage)) return;
          for (const { key, value } of env.pairs) {
            const address = /^(?:localhost|127\.0\.0\.1)(?=:\d+$|$)/.exec(value?.text.text ?? "")?.[0];
            if (!value || address === undefined || !variables.test(key.text.text)) continue;
            const exact = value.text.exact(0, address.length);
            const fixes = [{ edits: exact ? [replace(exact, "0.0.0.0")] : [] }];
            context.report(value.text.span(0, address.length), "told", { data: { address }, fixes });
          }
        },
      },
      stage(stage) {
        for (const { words, owner } of startedBy(stage)) {
          const told = loopbackIn(words);
          const server = told ? undefined : silentServer(words);
          if (told) {
            const { word, start, end } = told;
            const exact = word.text.exact(start, end);
            const data = { address: word.text.text.slice(start, end) };
            const fixes = [{ edits: exact ? [replace(exact, "0.0.0.0")] : [] }];
            context.report(word.text.span(start, end), "told", { data, fixes });
          } else if (server && !isSet(stage, server.variables)) {
            const last = words[words.length - 1];
            const edit = last && insertWord(owner, last, ...server.add);
            const data = { server: server.word.text.text };
            context.report(server.word, "silent", { data, fixes: [edit && { edits: [edit] }] });
          }
        }
      },
    };
  },
});

function setsVariable(stage: Stage, name: string): boolean {
  return stage
    .all("ENV")
    .some(({ pairs }: EnvInstruction) => pairs.some(({ key }) => key.text.text === name));
}
