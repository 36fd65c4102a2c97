import { lastUsers } from "../../dockerfile/results.ts";
import { isRoot } from "../../dockerfile/scope.ts";
import { userIdOf } from "../../dockerfile/userIds.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

// Only the user that containers start as: what a build step before it is called matters to nobody.
export default dockerfileRule({
  meta: {
    id: "dockerfile/require-numeric-user",
    summary: "Name the last USER by its number.",
    why: "With `runAsNonRoot` Kubernetes refuses an image whose user is a name, because it cannot tell whether that name is root. A number it can compare.",
    category: "operability",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q46", "Q120"],
    sameAs: ["hadolint:DL3066"],
    references: [
      { title: "USER", url: "https://docs.docker.com/reference/dockerfile/#user" },
      {
        title: "Kubernetes: verify that a user is not root",
        url: "https://github.com/kubernetes/kubernetes/pull/56503",
      },
    ],
  },
  messages: { named: "Kubernetes cannot tell whether the user {user} is root" },
  fix: { safety: "safe", title: "Write the user's number" },
  examples: [
    {
      title: "The file creates the user",
      bad: "FROM debian:13-slim\nRUN useradd --uid 10001 --no-create-home app\nUSER «app»\n",
      good: "FROM debian:13-slim\nRUN useradd --uid 10001 --no-create-home app\nUSER 10001\n",
      message: "Kubernetes cannot tell whether the user app is root",
    },
    {
      title: "The image brings it; the group stays",
      bad: "FROM node:24-alpine\nUSER «node»:node\n",
      good: "FROM node:24-alpine\nUSER 1000:node\n",
    },
    {
      title: "Nobody knows the number",
      bad: "FROM debian:13-slim\nRUN useradd --system app\nUSER «app»\n",
      good: "FROM debian:13-slim\nRUN useradd --system --uid 10001 app\nUSER 10001\n",
      notFixed: "useradd chooses one",
    },
  ],
  quiet: [
    { code: "FROM node:24\nUSER 1000:node\n", because: "the user is a number" },
    { code: "FROM node:24\nUSER node\nRUN npm ci\nUSER 1000\n", because: "a number follows" },
    { code: "FROM node:24\nUSER root\n", because: "root is no better as 0" },
    { code: "FROM node:24\nARG APP_UID\nUSER $APP_UID\n", because: "the variable may hold a number" },
    {
      code: "FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\n",
      because: "Windows has no numbers for users",
    },
  ],
  create: (context) => ({
    file(file) {
      for (const { word, stage } of lastUsers(file)) {
        const [name = ""] = word.text.text.split(":");
        if (!word.literal || /^\d*$/.test(name) || isRoot(name) || /^Container\w+$/.test(name)) continue;
        const id = userIdOf(stage, name, stage?.base && context.images.of(stage.base)?.user);
        const at = word.text.exact(0, name.length);
        context.report(word.text.span(0, name.length), "named", {
          data: { user: name },
          fixes: [id !== undefined && at ? { edits: [replace(at, id)] } : undefined],
        });
      }
    },
  }),
});
