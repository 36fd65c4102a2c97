import { insertItem } from "../../compose/edits/lists.ts";
import { insertEntry } from "../../compose/edits/splices.ts";
import type { ComposeFile, Service } from "../../compose/model.ts";
import { isEntrance, networksOf, shareFiles } from "../../compose/networks/sharedNetworks.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-shared-network",
    summary: "Connect a service to a network of the one that it depends on.",
    why: "Services find and reach each other only on a network that both are connected to. {dependent} would wait for {name} and then not even resolve its name.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q51", "Q189"],
    references: [
      { title: "Networking in Compose", url: "https://docs.docker.com/compose/how-tos/networking/" },
      { title: "networks", url: "https://docs.docker.com/reference/compose-file/services/#networks" },
    ],
  },
  messages: { apart: "{dependent} and {name} have no network in common, so it cannot reach it" },
  fix: { safety: "suggestion", title: "Connect them" },
  examples: [
    {
      title: "Two networks",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    networks: [front]\n    depends_on: [«db»]\n  db:\n    image: postgres:18\n    networks:\n      back:\n        aliases: [sql]\nnetworks: {front: , back: }\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    networks: [front, back]\n    depends_on: [db]\n  db:\n    image: postgres:18\n    networks:\n      back:\n        aliases: [sql]\nnetworks: {front: , back: }\n",
      message: "api and db have no network in common, so it cannot reach it",
    },
    {
      title: "One of them on the default network",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      «db»: {condition: service_started}\n  db:\n    image: postgres:18\n    networks:\n      back: # for the backup\n        aliases: [sql]\nnetworks: {back: }\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      db: {condition: service_started}\n  db:\n    image: postgres:18\n    networks:\n      back: # for the backup\n        aliases: [sql]\n      default:\nnetworks: {back: }\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    networks: [front, back]\n    depends_on: [db, job]\n  db:\n    image: postgres:18\n    networks: {back: {aliases: [sql]}}\n  job:\n    image: shop/api:1.4\n    network_mode: none\nnetworks: {front: , back: }\n",
      because: "they share one, and the job has none at all",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {migrate: {condition: service_completed_successfully}}\n  migrate:\n    image: shop/api:1.4\n    networks: [back]\nnetworks: {back: }\n",
      because: "of a job only its end is awaited",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    volumes: [run:/run/app]\n    depends_on: [agent]\n  agent:\n    image: shop/agent:1.4\n    volumes: [run:/run/app]\n    networks: [back]\nnetworks: {back: }\nvolumes: {run: }\n",
      because: "they may talk through a file that both have",
    },
    {
      code: 'services:\n  app:\n    image: shop/fpm:1.4\n    depends_on: [proxy]\n  web:\n    image: nginx:1.30\n    networks: [edge, default]\n  proxy:\n    build: proxy\n    ports: ["80:80"]\n    networks: [edge]\nnetworks: {edge: }\n',
      because: "requests come from the proxy through web, and the app need not reach it",
    },
    {
      code: "services:\n  api:\n    depends_on: [db]\n  db:\n    image: postgres:18\n    networks: [back]\n",
      name: "compose.override.yaml",
      because: "the file below may connect them",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      service(dependent, document) {
        const own = networksOf(dependent);
        for (const { name, span, condition } of own ? dependent.dependsOn : []) {
          const target = document.service(name);
          const its = target && networksOf(target);
          if (!own || !its || its.some((network) => own.includes(network))) continue;
          if (condition?.text === "service_completed_successfully" || shareFiles(dependent, target)) continue;
          if (isEntrance(target, its, own, document)) continue;
          const definitions = [name, dependent.name].flatMap((each) => context.project.services(each));
          if (!context.project.whole || definitions.length > 2 || !first(span)) continue;
          const offers = [
            ...(own.includes("default") ? [] : its.map((network) => connect(file, dependent, network))),
            ...(its.includes("default") ? [] : own.map((network) => connect(file, target, network))),
          ];
          context.report(span, "apart", {
            data: { dependent: dependent.name, name },
            fixes: offers.slice(0, 4),
            related: [{ span: target.nameSpan, message: `${name} is on ${its.join(", ")}` }],
          });
        }
      },
    };
  },
});

/** A service without `networks` would leave the default one, so it is connected nowhere else. */
function connect(file: ComposeFile, { name, map }: Service, network: string): FixOffer | undefined {
  const entry = map?.get("networks");
  if (!map || !entry || map.via || entry.merged || entry.value.via) return undefined;
  const edit =
    entry.value.kind === "map"
      ? insertEntry(file, entry.value, network, "")
      : insertItem(file, map, "networks", network);
  return edit && { title: `Connect ${name} to ${network}`, edits: [edit] };
}
