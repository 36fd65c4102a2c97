import { removeDependency } from "../../compose/edits/dependencies.ts";
import { drawnRing, ringsIn } from "../../compose/merged/rings.ts";
import { type Wait, waitsIn } from "../../compose/merged/startOrder.ts";
import type { ComposeFile } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { startsAfter } from "../../compose/references.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-dependency-cycle",
    summary: "Let no service wait for itself, also not through others.",
    why: "Compose starts what a service depends on first, and in a ring nobody is first, so it refuses the file. `links`, `volumes_from` and `network_mode: service:…` count as dependencies too.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q162", "Q191"],
    references: [
      { title: "depends_on", url: "https://docs.docker.com/reference/compose-file/services/#depends_on" },
      { title: "Startup order", url: "https://docs.docker.com/compose/how-tos/startup-order/" },
    ],
  },
  messages: {
    ring: "{service} waits for itself: {ring}",
    itself: "{service} depends on itself, so it can never start",
  },
  fix: { safety: "suggestion", title: "Open the ring" },
  examples: [
    {
      title: "Two services that wait for each other",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      - db\n      - worker # for its queue\n  worker:\n    image: shop/worker:1.4\n    depends_on: [db, «api»]\n  db:\n    image: postgres:18\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      - db\n      - worker # for its queue\n  worker:\n    image: shop/worker:1.4\n    depends_on: [db]\n  db:\n    image: postgres:18\n",
      message: "api waits for itself: api → worker → api",
    },
    {
      title: "A ring of three, with a network of another service in it",
      bad: "services:\n  web:\n    image: nginx:1.30\n    depends_on:\n      api: {condition: service_started}\n  api:\n    image: shop/api:1.4\n    network_mode: service:vpn\n  vpn:\n    image: shop/vpn:1.4\n    depends_on:\n      «web»:\n        condition: service_started\n    restart: always\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    depends_on:\n      api: {condition: service_started}\n  api:\n    image: shop/api:1.4\n    network_mode: service:vpn\n  vpn:\n    image: shop/vpn:1.4\n    restart: always\n",
    },
    {
      title: "A service that depends on itself",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: [«api»]\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n",
      message: "api depends on itself, so it can never start",
    },
    {
      title: "A ring that an included file closes",
      bad: "include: [infra.yaml]\nservices:\n  api:\n    image: shop/api:1.4\n    depends_on: [«queue»]\n",
      good: "include: [infra.yaml]\nservices:\n  api:\n    image: shop/api:1.4\n",
      files: { "infra.yaml": "services: {queue: {image: nats:2.12, depends_on: [api]}}\n" },
    },
  ],
  quiet: [
    {
      code: "services:\n  a:\n    image: shop/a:1\n    depends_on: [b, c]\n  b:\n    image: shop/b:1\n    depends_on: [d]\n  c:\n    image: shop/c:1\n    links: [d]\n  d:\n    image: shop/d:1\n",
      because: "two ways to one service are no ring",
    },
    {
      code: "services:\n  a:\n    image: shop/a:1\n    external_links: [b]\n    environment: {PEER: b}\n  b:\n    image: shop/b:1\n    depends_on: [a]\n",
      because: "a link to a container outside of the project orders nothing",
    },
    {
      code: "services:\n  a:\n    build: {context: ., additional_contexts: {b: service:b}}\n  b:\n    image: shop/b:1\n    depends_on: [a]\n",
      because: "an image is needed to build, not a container that runs",
    },
  ],
  create: (context) => ({
    document(document) {
      const { file } = context;
      const first = firstVisits();
      if (document !== file.documents[0] || file.documents.every(startsNothing)) return;
      const isHere = (wait: Wait) => file.documents.includes(wait.document);
      for (const ring of ringsIn(waitsIn(context.project))) {
        const closing = ring.findLast(isHere);
        if (!closing || !first(closing.span)) continue;
        const service = ring.at(-1)?.name ?? closing.name;
        const others = ring.filter((wait) => isHere(wait) && wait !== closing);
        context.report(closing, ring.length === 1 ? "itself" : "ring", {
          data: { service, ring: drawnRing(ring) },
          fixes: [closing, ...others].map((wait) => open(file, wait)),
          related: others.map((wait) => ({
            span: wait.span,
            message: `${wait.service.name} waits for ${wait.name} here`,
          })),
        });
      }
    },
  }),
});

/** Without a wait that is written here there is nothing to find. */
function startsNothing({ services }: ComposeFile["documents"][number]): boolean {
  return services.every((service) => startsAfter(service).length === 0);
}

function open(file: ComposeFile, { service, name, node }: Wait): FixOffer | undefined {
  const dependency = service.dependsOn.find((each) => each.node === node);
  const edit = dependency && removeDependency(file, service, dependency);
  return edit && { title: `Start ${service.name} without ${name}`, edits: [edit] };
}
