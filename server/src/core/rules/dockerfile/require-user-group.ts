import type { RunInstruction, Stage } from "../../dockerfile/model.ts";
import type { ImageFacts } from "../../knowledge/images.ts";
import { type CommandSite, dockerfileRule } from "../../lint/rule.ts";
import { type Account, createsGroup, createsUser, joinsGroup } from "../../shell/accounts.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { insert } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-user-group",
    summary: "Put the user into the group that was made for it.",
    why: "The group is there and nobody is in it. adduser picks `nogroup` instead, so files that the group may use are closed to the program; useradd fails where the group has the name of the user.",
    category: "correctness",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q46", "Q26"],
    references: [{ title: "USER", url: "https://docs.docker.com/build/building/best-practices/#user" }],
  },
  messages: { outside: "{user} is not put into the group {group}, which is made for nobody then" },
  fix: { safety: "safe", title: "Put the user into the group" },
  examples: [
    {
      title: "On Alpine",
      bad: "FROM alpine:3.23\nRUN addgroup -S app && adduser -S «app»\n",
      good: "FROM alpine:3.23\nRUN addgroup -S app && adduser -G app -S app\n",
      message: "app is not put into the group app, which is made for nobody then",
    },
    {
      title: "On Debian, in two steps",
      bad: "FROM debian:13-slim\nRUN groupadd --gid 10001 web\nRUN useradd --uid 10001 \\\n      --no-create-home «app»\n",
      good: "FROM debian:13-slim\nRUN groupadd --gid 10001 web\nRUN useradd -g web --uid 10001 \\\n      --no-create-home app\n",
    },
    {
      title: "With Debian's adduser",
      bad: "FROM node:24\nRUN addgroup --system app && adduser --system --uid 10001 «app»\n",
      good: "FROM node:24\nRUN addgroup --system app && adduser --ingroup app --system --uid 10001 app\n",
    },
  ],
  quiet: [
    {
      code: "FROM alpine:3.23\nRUN addgroup -S app && adduser -S -G app app\n",
      because: "-G names the group",
    },
    { code: "FROM debian:13\nRUN groupadd app && useradd --gid=app app\n", because: "--gid names it" },
    {
      code: "FROM debian:13\nRUN groupadd docker && useradd app && usermod -aG docker app\n",
      because: "usermod adds the user later",
    },
    {
      code: "FROM alpine:3.23\nRUN addgroup -S app && adduser -S web && addgroup web app\n",
      because: "addgroup with two names adds the user",
    },
    { code: "FROM debian:13\nRUN useradd app\n", because: "useradd makes a group of the same name" },
    {
      code: "FROM debian:13\nRUN groupadd a && groupadd b && useradd app\n",
      because: "nobody knows which one is meant",
    },
  ],
  create: (context) => {
    const groups = new Map<Stage, Account[]>();
    const users: { readonly user: Account; readonly run: RunInstruction }[] = [];
    const members = new Set<Stage>();
    const note = (command: ShellCommand, { instruction }: CommandSite): void => {
      const { stage, keyword } = instruction;
      if (keyword !== "RUN" || !stage) return;
      const group = createsGroup(command);
      const user = createsUser(command);
      if (group) groups.set(stage, [...(groups.get(stage) ?? []), group]);
      else if (user) users.push({ user, run: instruction });
      else if (joinsGroup(command)) members.add(stage);
    };
    const names = ["addgroup", "adduser", "gpasswd", "groupadd", "useradd", "usermod"];
    return {
      command: Object.fromEntries(names.map((name) => [name, note])),
      stage(stage) {
        const [group, ...others] = groups.get(stage) ?? [];
        if (!group || others.length > 0 || members.has(stage)) return;
        const [only, ...more] = users.filter(({ run }) => run.stage === stage);
        if (!only || more.length > 0) return;
        const { user, run } = only;
        if (user.inGroup || user.word.span.start < group.word.span.start) return;
        const option = groupOption(user.command, stage, context.images);
        const { name } = user.command;
        const edits =
          option && name?.editable && run.form !== "exec"
            ? [insert(name.span.end, ` ${option} ${group.name}`)]
            : [];
        const data = { user: user.name, group: group.name };
        context.report(user.word, "outside", { data, fixes: [{ edits }] });
      },
    };
  },
});

/** How this program is told the group: there are two kinds of adduser. */
function groupOption({ name }: ShellCommand, { base }: Stage, images: ImageFacts): string | undefined {
  if (name?.value === "useradd") return "-g";
  const family = base && images.of(base)?.family;
  if (family === "alpine" || family === "busybox") return "-G";
  if (family === "debian" || family === "ubuntu") return "--ingroup";
  return family === "rhel" ? "-g" : undefined;
}
