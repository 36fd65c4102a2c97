import { workdirAt } from "../../dockerfile/scope.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-absolute-workdir",
    summary: "Give WORKDIR an absolute path.",
    why: "A relative path goes on from wherever the lines above, or the base image, happen to be. Change one of them and everything below moves.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q26"],
    sameAs: ["hadolint:DL3000", "buildkit:WorkdirRelativePath", "dockerfile-utils:WORKDIR_IS_NOT_ABSOLUTE"],
    references: [
      { title: "WORKDIR", url: "https://docs.docker.com/build/building/best-practices/#workdir" },
      {
        title: "WorkdirRelativePath",
        url: "https://docs.docker.com/reference/build-checks/workdir-relative-path/",
      },
    ],
  },
  messages: { relative: "WORKDIR {path} is relative to {base}" },
  options: {
    // hadolint and dockerfile-utils ask for an absolute path everywhere, BuildKit only where none stands above.
    allowBelowAbsolute: {
      default: false,
      doc: "Let a relative path pass that goes on from an absolute one in this file.",
    },
  },
  fix: { safety: "safe", title: "Write the whole path" },
  examples: [
    {
      title: "A path that goes on from another",
      bad: "FROM node:24\nWORKDIR /srv\nWORKDIR «app/»\n",
      good: "FROM node:24\nWORKDIR /srv\nWORKDIR /srv/app\n",
      message: "WORKDIR app/ is relative to /srv",
    },
    {
      title: "The folder of the base image is not known",
      bad: "FROM node:24\nWORKDIR «app»\n",
      good: "FROM node:24\nWORKDIR /app\n",
    },
    {
      title: "A variable further on in the path",
      bad: "FROM node:24\nARG NAME=app\nWORKDIR «srv/$NAME»\n",
      good: "FROM node:24\nARG NAME=app\nWORKDIR /srv/$NAME\n",
    },
  ],
  quiet: [
    {
      code: "FROM node:24\nWORKDIR /srv\nWORKDIR app\n",
      because: "the path above is absolute",
      options: { allowBelowAbsolute: true },
    },
    { code: "FROM node:24\nWORKDIR /app\n", because: "the path is absolute" },
    {
      code: "FROM node:24\nARG HOME_DIR=/app\nWORKDIR $HOME_DIR\n",
      because: "the variable holds an absolute path",
    },
    {
      code: "FROM node:24\nARG WHERE\nWORKDIR ${WHERE}/app\n",
      because: "the variable may hold an absolute path",
    },
    {
      code: "FROM mcr.microsoft.com/windows/servercore:ltsc2022\nWORKDIR C:\\\\app\n",
      because: "a drive letter makes a Windows path absolute",
    },
  ],
  create: (context) => ({
    instruction: {
      WORKDIR(workdir) {
        const [word] = workdir.words;
        if (!word || isAbsolute(word.text.text)) return;
        const path = word.text.text;
        const base = workdirAt(workdir);
        if (base !== undefined && context.options.allowBelowAbsolute) return;
        const place = word.text.exact();
        // Nobody means a folder that is called ~, and the builder knows no home.
        const home = path.startsWith("~/");
        const whole = home ? join("/root", path.slice(1)) : join(base ?? "/", path);
        context.report(word.span, "relative", {
          data: { path, base: base ?? "the folder of the base image" },
          fixes: [
            place && {
              title: `Use ${whole}`,
              safety: base === undefined || home ? "suggestion" : "safe",
              edits: [replace(place, whole)],
            },
          ],
        });
      },
    },
  }),
});

/** So is what begins with a variable, for all that is known. */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\$]|[A-Za-z]:)/.test(path);
}

function join(base: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${base}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}
