import { removalOf } from "../../compose/edits/removal.ts";
import { replaceScalar } from "../../compose/edits/splices.ts";
import { isJob } from "../../compose/jobs.ts";
import type { ComposeFile, Service } from "../../compose/model.ts";
import type { ComposeNode, ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { entryOf } from "../../compose/paths.ts";
import { itemsOf, scalarAt } from "../../compose/shortForms/part.ts";
import type { ImageUser } from "../../knowledge/images.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-root-user",
    summary: "Make no service run as root.",
    why: "A flaw in the program is then a flaw with root's rights over every mounted folder, and files it writes there belong to root. Where only one folder has the wrong owner, change its owner.",
    category: "security",
    severity: "warning",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q46", "Q105", "Q186"],
    references: [
      { title: "user", url: "https://docs.docker.com/reference/compose-file/services/#user" },
      { title: "Docker security", url: "https://docs.docker.com/engine/security/" },
    ],
  },
  messages: { root: "{service} is told to run as root" },
  fix: { safety: "suggestion", title: "Run as another user" },
  examples: [
    {
      title: "The image has an account of its own",
      bad: "services:\n  web:\n    image: node:24-slim\n    user: «root» # for npm\n    command: [node, server.js]\n",
      good: "services:\n  web:\n    image: node:24-slim\n    user: node # for npm\n    command: [node, server.js]\n",
      message: "web is told to run as root",
    },
    {
      title: "The image would not be root",
      bad: 'services:\n  notebook: {image: "quay.io/jupyter/base-notebook:2026-08-17", user: "«0:0»", tty: true}\n',
      good: 'services:\n  notebook: {image: "quay.io/jupyter/base-notebook:2026-08-17", tty: true}\n',
    },
    {
      title: "An image that we do not know",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    user: «0»\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    user: 10001\n",
      notFixed: "nobody knows which accounts the image has",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    user: ${UID:-0}:0\n  web:\n    image: shop/web:1.4\n    user: '10001:0'\n",
      because: "a variable tells, and the group of root has no rights of its own",
    },
    {
      code: "services:\n  init-data:\n    image: shop/api:1.4\n    user: root\n    command: chown -R 10001 /data\n",
      because: "jobs that prepare folders have to be root",
    },
    {
      code: "services:\n  prepare:\n    image: shop/api:1.4\n    user: '0:0'\n    command: [sh, -c, 'mkdir -p /data && chown -R 10001 /data']\n  notebook:\n    build: .\n    user: root\n    environment: {NB_UID: 1000}\n  logs:\n    image: shop/logs:1.4\n    user: root\n    volumes: ['/var/lib/docker/containers:/logs:ro']\n",
      because:
        "only root changes owners, becomes the user that a variable names, or reads what the engine keeps",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    user: root\n",
      because: "the entrypoint of this image gives root up by itself",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const { name, map, image, build } = service;
        const user = scalarAt(map, "user");
        if (!user || !/^(?:root|0)(?::|$)/.test(user.text) || isJob(service) || hasToBeRoot(service)) return;
        const known = image?.reference && !build ? context.images.of(image.reference)?.user : undefined;
        if (known?.entrypointDrops && !map?.has("entrypoint")) return;
        const at = user.mapped.span();
        if (!first(at)) return;
        context.report(at, "root", {
          data: { service: name },
          fixes: [known && anotherUser(context.file, user, known)],
        });
      },
    };
  },
});

/** It changes owners, becomes another user by itself, or reads folders that are root's. */
function hasToBeRoot({ map, environment, volumes }: Service): boolean {
  const command = textsOf(map?.get("command")?.value);
  return (
    command.some((text) => /\bchown\b/.test(text)) ||
    environment.some(({ name }) => name === "NB_UID" || name === "PUID") ||
    volumes.some(({ source }) => /^\/var\/(?:lib\/docker|log)(?:\/|$)/.test(source?.text ?? ""))
  );
}

function textsOf(node: ComposeNode | undefined): readonly string[] {
  const nodes = node?.kind === "list" ? itemsOf(node) : [node];
  return nodes.flatMap((one) => (one?.kind === "scalar" ? [one.text] : []));
}

function anotherUser(file: ComposeFile, user: ScalarNode, known: ImageUser): FixOffer | undefined {
  const entry = entryOf(user);
  if (!entry || entry.merged || user.via || user.parent?.via) return undefined;
  const own = known.default;
  if (own !== undefined && own !== "root" && String(known.defaultId) !== "0") {
    const edit = removalOf(file, entry);
    return edit && { title: `Leave it to the image, which runs as ${own}`, edits: [edit] };
  }
  const { nonRoot } = known;
  return nonRoot === undefined
    ? undefined
    : { title: `Run as ${nonRoot}`, edits: [replaceScalar(file, user, nonRoot)] };
}
