import { dockerfileRule } from "../../lint/rule.ts";
import { textOf } from "../../shell/arguments.ts";
import { forManagers } from "../../shell/packages.ts";
import { languageManagers, shortName, unpinned } from "../../shell/packageVersions.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-pinned-dependencies",
    summary: "Say which version of a tool or library is wanted.",
    why: "The newest release on the day of the build gets in, tested or not. A breaking change or a hijacked release reaches the image without any change in this file.",
    category: "reproducibility",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q44", "Q26"],
    sameAs: ["hadolint:DL3013", "hadolint:DL3016", "hadolint:DL3028", "hadolint:DL3062"],
    references: [
      { title: "pip: repeatable installs", url: "https://pip.pypa.io/en/stable/topics/repeatable-installs/" },
      { title: "npm install", url: "https://docs.npmjs.com/cli/v11/commands/npm-install" },
      { title: "go install", url: "https://go.dev/ref/mod#go-install" },
    ],
  },
  messages: {
    one: "{package} has no version, so another build may take another one",
    several: "{package} and {count} more have no version, so builds may differ",
    moves: "{package} names no version but whatever is newest on the day",
  },
  options: {
    acceptTags: {
      default: false,
      doc: "Accept names that move, such as @latest and @main, as versions.",
    },
    ignore: {
      default: [] as readonly string[],
      doc: "Packages that may be the newest, such as pip and npm.",
    },
  },
  examples: [
    {
      title: "pip",
      bad: "FROM python:3.14-slim\nRUN pip install --no-cache-dir «uvicorn[standard]» gunicorn==23.0.0 httpx\n",
      good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir uvicorn[standard]==0.38.0 gunicorn==23.0.0 httpx~=0.28\n",
      message: "uvicorn[standard] and 1 more have no version, so builds may differ",
    },
    {
      title: "npm, where a tag moves with every release",
      bad: "FROM node:24\nRUN npm install -g «pnpm@latest»\n",
      good: "FROM node:24\nRUN npm install -g pnpm@10.22.0\n",
      message: "pnpm@latest names no version but whatever is newest on the day",
    },
    {
      title: "go",
      bad: "FROM golang:1.27\nRUN go install «golang.org/x/tools/gopls@latest»\n",
      good: "FROM golang:1.27\nRUN go install golang.org/x/tools/gopls@v0.20.0\n",
    },
    {
      title: "gem and cargo",
      bad: "FROM ruby:3.4\nRUN gem install «bundler» && cargo install «just»\n",
      good: "FROM ruby:3.4\nRUN gem install bundler:2.7.2 && cargo install just@1.43.0\n",
    },
    {
      title: "A repository without a revision",
      bad: "FROM python:3.14\nRUN pip install -e «git+https://example.com/team/tool.git#egg=tool»\n",
      good: "FROM python:3.14\nRUN pip install -e git+https://example.com/team/tool.git@v1.4.0#egg=tool\n",
    },
  ],
  quiet: [
    {
      code: "FROM python:3.14\nRUN pip install -r requirements.txt -e . ./dist/*.whl && pip install --no-index -f /wheels app\n",
      because: "files say what is installed",
    },
    {
      code: "FROM python:3.14\nRUN pip install -c constraints.txt flask\n",
      because: "the constraints hold the version",
    },
    {
      code: "FROM node:24\nRUN npm install && npm i -g @scope/tool@1.2.0 ./local\n",
      because: "the manifest, a version and a folder say it",
    },
    {
      code: "FROM ruby:3.4\nRUN gem install nokogiri -v 1.18.10 -- --use-system-libraries\n",
      because: "-v gives it, and the rest is for the compiler",
    },
    {
      code: "FROM golang:1.27\nRUN go install ./cmd/... && go run main.go\n",
      because: "these are the sources of this module",
    },
    {
      code: "FROM rust:1.91\nRUN cargo install --path . && cargo install just --version 1.43.0\n",
      because: "the sources are here, and the version is an option",
    },
    {
      code: "FROM node:24\nARG TOOL\nRUN npm install -g $TOOL\n",
      because: "the variable may hold a version",
    },
    {
      code: "FROM node:24\nRUN npm install -g npm@latest\n",
      because: "the option takes a tag for a version",
      options: { acceptTags: true },
    },
  ],
  create: (context) => ({
    packages: forManagers(languageManagers, (packages, { instruction }) => {
      if (instruction.keyword !== "RUN") return;
      const { acceptTags, ignore } = context.options;
      const loose = unpinned(packages, { tagsCount: acceptTags }).filter(
        (word) => !ignore.includes(textOf(word)),
      );
      const [first, ...others] = loose;
      if (!first) return;
      const name = shortName(first);
      if (others.length > 0)
        context.report(first, "several", { data: { package: name, count: String(others.length) } });
      else
        context.report(first, /.@[^/@]*$/.test(textOf(first)) ? "moves" : "one", {
          data: { package: name },
        });
    }),
  }),
});
