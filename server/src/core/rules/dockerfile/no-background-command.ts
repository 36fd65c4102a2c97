import type { CmdInstruction, EntrypointInstruction, Stage } from "../../dockerfile/model.ts";
import { type Started, startedBy } from "../../dockerfile/started.ts";
import { insertWord, removeWord } from "../../dockerfile/wordEdits.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { type Daemonised, daemonised } from "../../shell/daemons.ts";
import { remove, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-background-command",
    summary: "Start the program of a container in the foreground.",
    why: "A container lives as long as process 1. A program that goes into the background ends that process: the container stops with exit code 0 and takes the server with it.",
    category: "operability",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q16", "Q181"],
    references: [
      {
        title: "Run multiple processes in a container",
        url: "https://docs.docker.com/engine/containers/multi-service_container/",
      },
      { title: "CMD", url: "https://docs.docker.com/build/building/best-practices/#cmd" },
    ],
  },
  messages: {
    daemon: "{program} goes into the background here, and the container stops right away",
    ampersand: "This goes into the background, and the container stops right away",
  },
  fix: { safety: "suggestion", title: "Keep it in the foreground" },
  examples: [
    {
      title: "A server that goes into the background by itself",
      bad: 'FROM debian:13-slim\nRUN apt-get update && apt-get install -y nginx\nCMD ["«nginx»"]\n',
      good: 'FROM debian:13-slim\nRUN apt-get update && apt-get install -y nginx\nCMD ["nginx", "-g", "daemon off;"]\n',
      message: "nginx goes into the background here, and the container stops right away",
    },
    {
      title: "A command for a machine with services",
      bad: "FROM debian:13-slim\nCMD service nginx «start»\n",
      good: 'FROM debian:13-slim\nCMD ["nginx", "-g", "daemon off;"]\n',
      notFixed: "nobody knows what the service runs",
    },
    {
      title: "An option, or a word that means it",
      bad: 'FROM python:3.14\nENTRYPOINT exec gunicorn app:app «--daemon»\nFROM httpd:2.4\nCMD ["apachectl", "«start»"]\n',
      good: 'FROM python:3.14\nENTRYPOINT exec gunicorn app:app\nFROM httpd:2.4\nCMD ["apachectl", "-DFOREGROUND"]\n',
    },
    {
      title: "An ampersand at the end",
      bad: "FROM node:24\nCMD node server.js «&»\n",
      good: "FROM node:24\nCMD node server.js\n",
    },
  ],
  quiet: [
    {
      code: 'FROM nginx:1.29\nENTRYPOINT ["nginx"]\nCMD ["-g", "daemon off;"]\n',
      because: "CMD adds what keeps it",
    },
    {
      code: 'FROM nginx:1.29\nCOPY nginx.conf /etc/nginx/nginx.conf\nCMD ["nginx"]\n',
      because: "the configuration may say so",
    },
    {
      code: "FROM debian:13\nCMD service cron start && exec node server.js\n",
      because: "another program keeps the container",
    },
    { code: "FROM debian:13\nCMD node a.js & exec node b.js\n", because: "the last one stays" },
    { code: 'FROM debian:13\nCMD ["/usr/sbin/sshd", "-D", "-e"]\n', because: "-D keeps it" },
    {
      code: "FROM postgres:18\nRUN service ssh start && ssh-keyscan localhost > /keys\n",
      because: "a build step may start what it needs",
    },
  ],
  create: (context) => {
    /** A file of its own may hold `daemon off;`. */
    const configured = /daemon\s+off|nginx\.conf|\/etc\/nginx\/?["\s]/.test(context.file.text);
    const offer = ({ words, owner }: Started, { word, add, instead }: Daemonised): FixOffer | undefined => {
      const last = words[words.length - 1];
      const before = words[words.indexOf(word) - 1];
      if (instead) return word.editable ? { edits: [replace(word.span, instead)] } : undefined;
      const out = instead === "" && before && removeWord(context.file, owner, before, word);
      const edit = out || (add && last && insertWord(owner, last, ...add));
      return edit && { edits: [edit] };
    };
    return {
      stage(stage) {
        for (const at of ampersands(stage)) {
          const start = context.file.text.slice(0, at.start).trimEnd().length;
          const fixes = [{ edits: [remove({ start, end: at.end })] }];
          context.report(at, "ampersand", { fixes });
        }
        for (const started of startedBy(stage)) {
          const found = daemonised(started.words);
          if (!found || (found.program === "nginx" && configured)) continue;
          const { word, program } = found;
          context.report(word, "daemon", { data: { program }, fixes: [offer(started, found)] });
        }
      },
    };
  },
});

/** The `&` behind the last command. */
function ampersands(stage: Stage): readonly Span[] {
  const last = [stage.all("ENTRYPOINT").at(-1), stage.all("CMD").at(-1)];
  return last.flatMap((instruction: CmdInstruction | EntrypointInstruction | undefined) => {
    const source = instruction?.script?.understood ? instruction.script.source : undefined;
    const at = source?.text.search(/(?<!&)&\s*$/) ?? -1;
    return source && at >= 0 ? [source.span(at, at + 1)] : [];
  });
}
