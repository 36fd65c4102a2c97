import { insertWord } from "../../dockerfile/wordEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { hasOption } from "../../shell/arguments.ts";
import { optionValue } from "../../shell/optionValue.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-useradd-no-log-init",
    summary: "Create users with a high number by useradd --no-log-init.",
    why: "useradd makes room in `/var/log/lastlog` and `/var/log/faillog` for every number up to this one. On disk that is a hole, in a layer it can become gigabytes of zeros.",
    category: "size",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q46", "Q10"],
    sameAs: ["hadolint:DL3046"],
    references: [{ title: "USER", url: "https://docs.docker.com/build/building/best-practices/#user" }],
  },
  messages: { high: "User number {uid} makes the login logs huge without --no-log-init" },
  fix: { safety: "safe", title: "Add --no-log-init" },
  examples: [
    {
      title: "A number from a company directory",
      bad: "FROM debian:13-slim\nRUN useradd --create-home -u «1000060000» app\n",
      good: "FROM debian:13-slim\nRUN useradd --no-log-init --create-home -u 1000060000 app\n",
      message: "User number 1000060000 makes the login logs huge without --no-log-init",
    },
    {
      title: "Over several lines, the number joined to its option",
      bad: "FROM debian:13-slim\nRUN groupadd -g 234567 app && \\\n    useradd \\\n      --gid app \\\n      --uid=«234567» app\n",
      good: "FROM debian:13-slim\nRUN groupadd -g 234567 app && \\\n    useradd --no-log-init \\\n      --gid app \\\n      --uid=234567 app\n",
    },
    {
      title: "In JSON form",
      bad: 'FROM debian:13-slim\nRUN ["useradd", "-mu", "«234567»", "app"]\n',
      good: 'FROM debian:13-slim\nRUN ["useradd", "--no-log-init", "-mu", "234567", "app"]\n',
    },
  ],
  quiet: [
    { code: "FROM debian:13-slim\nRUN useradd -l -u 1000060000 app\n", because: "-l is the short name" },
    { code: "FROM debian:13-slim\nRUN useradd -lmu 234567 app\n", because: "-l is one of the letters" },
    {
      code: "FROM debian:13-slim\nRUN useradd -u 10001 app\n",
      because: "the logs of a low number are small",
    },
    {
      code: "FROM debian:13-slim\nRUN useradd -g 1000060000 app\n",
      because: "the logs have no entries for groups",
    },
    { code: "FROM debian:13-slim\nARG UID\nRUN useradd -u $UID app\n", because: "nobody knows the number" },
    {
      code: "FROM alpine:3.23\nRUN adduser -D -u 1000060000 app\n",
      because: "adduser of busybox has no such logs",
    },
  ],
  create: (context) => ({
    command: {
      useradd(command, { instruction }) {
        if (instruction.keyword !== "RUN" || !command.name) return;
        const uid = optionValue(command, "-u", "--uid");
        if (!uid || !/^\d{6,}$/.test(uid.text) || hasOption(command.args, "-l", "--no-log-init")) return;
        const edit = insertWord(instruction, command.name, "--no-log-init");
        context.report(uid.span(), "high", { data: { uid: uid.text }, fixes: [edit && { edits: [edit] }] });
      },
    },
  }),
});
