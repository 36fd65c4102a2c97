import fc from "fast-check";
import { test } from "vitest";
import type { Ask } from "../../server/src/core/service.ts";
import { checkFixAll } from "./fixAll.ts";

const alone: Ask = async () => new Map();
const eols = fc.constantFrom("\n", "\r\n");

/** Instructions of every kind that a safe fix touches, in any order and layout. */
const instructions = [
  "RUN apt-get update",
  "RUN apt-get update && apt-get install curl",
  "RUN apt-get install -y curl \\\n    # for the probe\n    git",
  "RUN apt-get update; \\\n    apt-get install -y git \\\n",
  "run apt update && apt install -y --no-install-recommends jq && rm -rf /var/lib/apt/lists/*",
  "RUN --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y vim",
  "RUN set -e; if true; then apt-get install git; fi",
  'RUN ["apt-get", "install", "curl"]',
  'RUN sh -c "apt-get update && apt-get install git"',
  "RUN apk add git",
  "RUN apk add --update git && apk add -U curl",
  "RUN sudo apk update && sudo make",
  "RUN sudo -E -u app make",
  "RUN echo a # no comment of ours\nRUN echo b",
  "RUN <<EOF\napt-get install curl\nsudo make\nEOF",
  "RUN pip install -r requirements.txt",
  "RUN npm ci",
  "MAINTAINER Ada Lovelace",
  'maintainer "Ada" <ada@example.com>',
  "ADD src /src",
  "ADD --chown=app:app a.txt b.txt /srv/",
  "add https://example.com/a.tgz /a.tgz",
  "COPY . .",
  "COPY --from=biuld /app /app",
  "COPY --from=build /app /app # the program",
  "WORKDIR app",
  "WORKDIR /srv\nWORKDIR app",
  "ENV A=b # not a comment",
  "ENV PASSWORD=hunter2",
  "ENV KEY value",
  "ARG NPM_TOKEN\nRUN echo $NPM_TOKEN",
  "RUN echo $VERSION ${VERSION}",
  "USER root",
  "USER app",
  "EXPOSE 80",
  "CMD node server.js",
  "CMD ['node', 'server.js']",
  "CMD node server.js \\\n  --port 80",
  "ENTRYPOINT exec java $OPTS -jar app.jar",
  "ENTRYPOINT /start.sh",
  "HEALTHCHECK CMD curl -f http://localhost/ || exit 1",
  "HEALTHCHECK NONE",
  "ONBUILD RUN apt-get install git",
  "ONBUILD ADD . /src",
  'SHELL ["/bin/bash", "-c"]',
  "RUNN echo",
  "# a remark",
  "# dockwise-ignore dockerfile/use-copy -- on purpose",
  "# hadolint ignore=DL3020,DL3015",
  "",
];

const froms = [
  "FROM node:24-alpine AS build",
  "FROM debian:13-slim",
  "FROM python:3.9 as web",
  "from nginx",
  "FROM alpine:latest AS deps",
  "FROM --platform=$BUILDPLATFORM golang:1.26 AS compile",
  "FROM build",
  "FROM scratch",
  "ARG VERSION=24\nFROM node:$VERSION",
];

test("any Dockerfile", async () => {
  const stage = fc
    .tuple(fc.constantFrom(...froms), fc.array(fc.constantFrom(...instructions), { maxLength: 9 }))
    .map(([from, rest]) => [from, ...rest]);
  const file = fc.record({
    head: fc.constantFrom("", "# syntax=docker/dockerfile:1\n", "ARG VERSION=1\n", "# escape=\\\n"),
    stages: fc.array(stage, { minLength: 1, maxLength: 3 }),
    indent: fc.constantFrom("", "", "", "  ", "\t"),
    end: fc.constantFrom("\n", "", "\n\n"),
    eol: eols,
  });
  await fc.assert(
    fc.asyncProperty(file, async ({ head, stages, indent, end, eol }) => {
      const body = stages.flat().map((line) => (line.includes("<<") ? line : indent + line));
      const text = head + body.join("\n") + end;
      // In a heredoc the shell is handed the carriage returns too, so there they make another program.
      const written = text.includes("<<") ? text : text.replaceAll("\n", eol);
      await checkFixAll({ path: "Dockerfile", language: "dockerfile", text: written, ask: alone });
    }),
    { numRuns: 400 },
  );
});

/** The keys of a service: in block style, and in flow style. */
const keys: readonly (readonly [block: string, flow: string])[] = [
  ["image: nginx", "image: nginx"],
  ['image: "node:latest" # newest', 'image: "node:latest"'],
  ["image: postgres:18", "image: postgres:18"],
  ["image: *image", "image: *image"],
  ["build: .", "build: {context: .}"],
  ['ports:\n  - "8080:80"\n  - 8080:80 # again\n  - 443:443', 'ports: ["8080:80", 8080:80, 443:443]'],
  ["ports:\n- target: 80\n  published: 8080\n  mode: host", "ports: [{target: 80, published: 8080}]"],
  ["container_name: web", "container_name: web"],
  ["deploy:\n  replicas: 3", "deploy: {replicas: 3}"],
  ["scale: 2", "scale: 2"],
  ["depends_on:\n  - db\n  - cahce", "depends_on: [db, cahce]"],
  ["depends_on:\n  db:\n    condition: service_healthy", "depends_on: {db: {condition: service_healthy}}"],
  [
    "environment:\n  POSTGRES_PASSWORD: hunter2\n  MODE: ${MODE:-x",
    "environment: {POSTGRES_PASSWORD: hunter2}",
  ],
  [
    "environment:\n  - API_KEY=abc123\n  - URL=http://${HOST",
    'environment: [API_KEY=abc123, "URL=${HOST:=a}"]',
  ],
  ["environment: *env", "environment: *env"],
  ["network_mode: host", "network_mode: host"],
  ["networks:\n  - front\n  - bakc", "networks: [front, bakc]"],
  ["networks: {front: {aliases: [web]}}", "networks: {front: {aliases: [web]}}"],
  ["volumes:\n  - data:/data\n  - ./src:/src", "volumes: [data:/data, ./src:/src]"],
  ["healthcheck:\n  test: curl -f http://localhost", "healthcheck: {test: [CMD, curl, http://localhost]}"],
  ["secrets:\n  - tokn", "secrets: [tokn]"],
  ["<<: *base", "<<: *base"],
  ["command: |\n  echo ${A}\n  # no comment", 'command: [echo, "${A"]'],
  [
    "environment:\n  - MODE=\"dark\"\n  - A=1 # first\n  - MODE='light'\n  - A=2",
    'environment: [MODE="dark", A=1, A=2]',
  ],
  ["labels:\n  a.${NAME}: 80\n  'b': \"x: y\" # y\n  c:", "labels: {$NAME: a, b: }"],
  ["labels:\n  - hash=$apr1$H6us$Igxl # one", "labels: {h: $2y$05$abc}"],
  ["command: sh -c 'for i in a; do echo $i; done'", "command: [sh, -c, 'i=1; echo $i']"],
  [
    "build:\n  context: .\n  dockerfile_inline: |\n    FROM debian:13-slim\n    RUN apt-get install a",
    "build: {context: .}",
  ],
  ["# a remark", "restart: always"],
];

const tails = [
  "",
  "networks:\n  front:\n  back:\n",
  "volumes: {data: }\n",
  "networks: {front: {}, back: {}}\nvolumes:\n  data:\n\n# the end\n",
  "secrets:\n  token:\n    file: ./token.txt\n",
];

test("any Compose file", async () => {
  const service = fc.record({
    name: fc.constantFrom("web", "db", "cache", "worker"),
    flow: fc.boolean(),
    keys: fc.uniqueArray(fc.constantFrom(...keys), {
      minLength: 1,
      maxLength: 6,
      selector: ([, flow]) => flow.split(":")[0],
    }),
  });
  const file = fc.record({
    head: fc.constantFrom(
      "",
      "version: '3.8'\n",
      'version: "3"\n\n',
      "name: shop\n",
      "# Our shop\nversion: 3\n",
    ),
    services: fc.uniqueArray(service, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
    step: fc.constantFrom(2, 4, 1),
    tail: fc.constantFrom(...tails),
    end: fc.constantFrom("", "\n"),
    eol: eols,
  });
  await fc.assert(
    fc.asyncProperty(file, async ({ head, services, step, tail, end, eol }) => {
      const shared = "x-image: &image nginx:1.30\nx-env: &env {A: b}\nx-base: &base\n  restart: always\n";
      const written = services.map((one) => writeService(one, " ".repeat(step))).join("");
      const text = `${head}${shared}services:\n${written}${tail}${end}`;
      await checkFixAll({
        path: "compose.yaml",
        language: "compose",
        text: text.replaceAll("\n", eol),
        ask: alone,
      });
    }),
    { numRuns: 400 },
  );
});

interface WrittenService {
  readonly name: string;
  readonly flow: boolean;
  readonly keys: readonly (readonly [string, string])[];
}

function writeService({ name, flow, keys }: WrittenService, indent: string): string {
  if (flow) return `${indent}${name}: {${keys.map(([, text]) => text).join(", ")}}\n`;
  const lines = keys.flatMap(([text]) => text.split("\n"));
  return `${indent}${name}:\n${lines.map((line) => `${indent}${indent}${line}\n`).join("")}`;
}
