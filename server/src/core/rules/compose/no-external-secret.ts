import { renameKey } from "../../compose/edits/keys.ts";
import { removeEntry, replaceScalar } from "../../compose/edits/splices.ts";
import type { ComposeFile, Declaration } from "../../compose/model.ts";
import type { MapEntry } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-external-secret",
    summary: "Hand docker compose only secrets and configs that it holds itself.",
    why: "Secrets and configs that exist already are kept by Swarm. The rest of this file is for `docker compose`, which reads them from files or variables and refuses to start a service that wants others.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q121", "Q99"],
    references: [
      { title: "Secrets", url: "https://docs.docker.com/reference/compose-file/secrets/" },
      {
        title: "Manage sensitive data with Docker secrets",
        url: "https://docs.docker.com/engine/swarm/secrets/",
      },
    ],
  },
  messages: {
    external: "Only Swarm keeps an external {kind}, so docker compose can't mount {name}",
    driver: "Only Swarm has a {key} for a {kind}; docker compose refuses {name}",
  },
  fix: { safety: "suggestion", title: "Take it from a variable" },
  examples: [
    {
      title: "A secret of a cluster in a file that builds",
      bad: "services:\n  api:\n    build: .\n    secrets: [db-password]\nsecrets:\n  db-password:\n    «external»: true # made by hand\n",
      good: "services:\n  api:\n    build: .\n    secrets: [db-password]\nsecrets:\n  db-password:\n    environment: DB_PASSWORD # made by hand\n",
      message: "Only Swarm keeps an external secret, so docker compose can't mount db-password",
    },
    {
      title: "A template that only Swarm fills in",
      bad: "services:\n  web:\n    image: nginx:1.30\n    profiles: [web]\n    configs: [site]\nconfigs: {site: {file: ./site.conf, «template_driver»: golang}}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    profiles: [web]\n    configs: [site]\nconfigs: {site: {file: ./site.conf}}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    secrets: [db-password]\nsecrets:\n  db-password:\n    external: true\n",
      because: "`docker stack deploy` may read the file",
    },
    {
      code: "services:\n  api:\n    build: .\n    deploy: {update_config: {order: start-first}}\n    image: shop/api:1.4\n    secrets: [db-password]\nsecrets: {db-password: {external: true}}\n",
      because: "the file is for Swarm",
    },
    {
      code: "services:\n  api:\n    build: .\nsecrets: {db-password: {external: true}}\nnetworks: {proxy: {external: true}}\n",
      because: "no service wants the secret, and networks are another matter",
    },
  ],
  create: (context) => {
    const { file, path } = context;
    const first = firstVisits();
    return {
      document(document) {
        const { services, secrets, configs } = document;
        for (const [kind, declared] of [
          ["secret", secrets],
          ["config", configs],
        ] as const) {
          const wanted = new Set(services.flatMap((service) => service[`${kind}s`].map(({ name }) => name)));
          for (const each of declared) {
            const entry = wanted.has(each.name) ? foreignKey(each) : undefined;
            if (!entry || targetOf(document, path) !== "compose" || !first(entry.keySpan)) continue;
            const isExternal = entry.key === "external";
            const data = { kind, name: shortened(each.name), key: entry.key };
            const fixes = [isExternal ? fromVariable(file, each, entry) : without(file, entry)];
            context.report(entry.keySpan, isExternal ? "external" : "driver", { data, fixes });
          }
        }
      },
    };
  },
});

/** What makes it one that somebody else holds. */
function foreignKey({ external, entry: { value } }: Declaration): MapEntry | undefined {
  if (value.kind !== "map") return undefined;
  return external ? value.get("external") : (value.get("driver") ?? value.get("template_driver"));
}

function fromVariable(file: ComposeFile, { name }: Declaration, entry: MapEntry): FixOffer | undefined {
  const variable = name.toUpperCase().replace(/[.-]/g, "_");
  const { merged, value } = entry;
  if (merged || value.via || value.parent?.via || value.kind !== "scalar" || !/^[A-Z_]\w*$/.test(variable))
    return undefined;
  const edits = [renameKey(file, entry, "environment"), replaceScalar(file, value, variable)];
  return { title: `Take it from ${variable}`, edits };
}

function without(file: ComposeFile, entry: MapEntry): FixOffer | undefined {
  if (entry.merged || entry.value.parent?.via) return undefined;
  return { title: `Remove ${entry.key}`, edits: [removeEntry(file, entry)] };
}
