import { renameKey } from "../../compose/edits/keys.ts";
import { removalOf } from "../../compose/edits/removal.ts";
import type { ComposeDocument, ComposeFile, Service } from "../../compose/model.ts";
import type { MapEntry } from "../../compose/node.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { itemsOf } from "../../compose/shortForms/part.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-links",
    summary: "Reach other services by name, without links.",
    why: "Services on a network find each other by name anyway; `links` only orders the start, which `depends_on` says better and with conditions. Another name for a service goes under `aliases` of its network.",
    category: "style",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q51", "Q72"],
    references: [
      { title: "Networking in Compose", url: "https://docs.docker.com/compose/how-tos/networking/" },
      { title: "Legacy container links", url: "https://docs.docker.com/engine/network/links/" },
      { title: "links", url: "https://docs.docker.com/reference/compose-file/services/#links" },
    ],
  },
  messages: {
    links: "{service} needs no links: services reach each other by name",
    external: "{service} reaches other projects by external_links, which a common network does better",
  },
  fix: { safety: "safe", title: "Keep the order only" },
  examples: [
    {
      title: "Only the order matters",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    «links»:\n      - db # the shop's\n  db:\n    image: postgres:18\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    depends_on:\n      - db # the shop's\n  db:\n    image: postgres:18\n",
      message: "web needs no links: services reach each other by name",
    },
    {
      title: "The order is there already",
      bad: "services:\n  web: {image: 'shop/web:1.4', «links»: ['db'], depends_on: [cache, db], networks: [a, back]}\n  db: {image: 'postgres:18', networks: [back]}\n  cache: {image: 'redis:8'}\nnetworks: {a: , back: }\n",
      good: "services:\n  web: {image: 'shop/web:1.4', depends_on: [cache, db], networks: [a, back]}\n  db: {image: 'postgres:18', networks: [back]}\n  cache: {image: 'redis:8'}\nnetworks: {a: , back: }\n",
    },
    {
      title: "Another name, and another project",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    «links»: ['db:postgres']\n    «external_links»: [mail]\n  db:\n    image: postgres:18\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    networks: [default, mail]\n  db:\n    image: postgres:18\n    networks: {default: {aliases: [postgres]}}\nnetworks: {mail: {external: true}}\n",
      notFixed: "The name may be needed; it belongs to the network.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    depends_on: [db]\n  db:\n    image: postgres:18\n",
      because: "nothing is linked",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    network_mode: bridge\n    links: [db]\n  db:\n    image: postgres:18\n    network_mode: bridge\n",
      because: "on the default bridge only links give names",
    },
    { code: "services:\n  web:\n    image: shop/web:1.4\n    links: []\n", because: "the list is empty" },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    external_links: [mail]\n",
      name: "docker-stack.yml",
      because: "a stack reads it over, which another rule tells",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const { name, map, networkMode } = service;
        if (networkMode || targetOf(document, context.path) === "stack") return;
        for (const key of ["links", "external_links"] as const) {
          const entry = map?.get(key);
          if (!entry || itemsOf(entry.value).length === 0 || !first(entry.keySpan)) continue;
          const fix = key === "links" ? keepOrder(context.file, document, service, entry) : undefined;
          const message = key === "links" ? "links" : "external";
          context.report(entry.keySpan, message, { data: { service: name }, fixes: [fix] });
        }
      },
    };
  },
});

/** Only for plain names of services that share a network with this one. */
function keepOrder(
  file: ComposeFile,
  document: ComposeDocument,
  service: Service,
  entry: MapEntry,
): FixOffer | undefined {
  const linked = itemsOf(entry.value).map((item) => {
    const [name = "", alias = name] = item.kind === "scalar" ? item.text.split(":") : [];
    const other = document.service(name);
    return item.kind === "scalar" &&
      !item.text.includes(":") &&
      alias === name &&
      other &&
      areTogether(service, other)
      ? name
      : undefined;
  });
  if (linked.includes(undefined) || entry.merged || entry.value.parent?.via) return undefined;
  const ordered = new Set(service.dependsOn.map(({ name }) => name));
  if (linked.every((name) => name !== undefined && ordered.has(name))) {
    const edit = removalOf(file, entry);
    return edit && { title: "Remove links", edits: [edit] };
  }
  if (service.map?.has("depends_on") || mayDefineAnchor(file, entry.span)) return undefined;
  return { edits: [renameKey(file, entry, "depends_on")] };
}

function areTogether(a: Service, b: Service): boolean {
  const names = ({ networks }: Service) =>
    networks.length > 0 ? networks.map(({ name }) => name) : ["default"];
  return !b.networkMode && !a.extends && !b.extends && names(a).some((name) => names(b).includes(name));
}
