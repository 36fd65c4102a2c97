import { insertEntry } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { MapNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import type { Span } from "../../text/span.ts";

export default composeRule({
  meta: {
    id: "compose/require-update-settings",
    summary: "Say what Swarm does when an update fails.",
    why: "Swarm replaces one task after the other and pauses at the first that fails: old and new run side by side until somebody looks. `rollback` brings the old ones back by itself.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q176", "Q156"],
    references: [
      { title: "update_config", url: "https://docs.docker.com/reference/compose-file/deploy/#update_config" },
      {
        title: "Apply rolling updates to a service",
        url: "https://docs.docker.com/engine/swarm/swarm-tutorial/rolling-update/",
      },
    ],
  },
  messages: { pauses: "An update of {service} that fails is left half done" },
  fix: { safety: "suggestion", title: "Go back when an update fails" },
  examples: [
    {
      title: "An update without a way back",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    deploy:\n      replicas: 3\n      «update_config»:\n        order: start-first\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    deploy:\n      replicas: 3\n      update_config:\n        order: start-first\n        failure_action: rollback\n",
      message: "An update of web that fails is left half done",
    },
    {
      title: "Nothing said at all",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    deploy: {«replicas»: 3, endpoint_mode: dnsrr}\n  log:\n    image: shop/log:1.4\n    deploy:\n      «replicas»: 2\n      placement: {constraints: [node.role == worker]}\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    deploy: {replicas: 3, endpoint_mode: dnsrr, update_config: {failure_action: rollback}}\n  log:\n    image: shop/log:1.4\n    deploy:\n      replicas: 2\n      placement: {constraints: [node.role == worker]}\n      update_config:\n        failure_action: rollback\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    deploy:\n      replicas: 3\n      update_config: {failure_action: continue}\n",
      because: "it says what is wanted",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    deploy: {replicas: 3}\n",
      because: "nothing says that it is for Swarm",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    deploy: {replicas: 1, endpoint_mode: dnsrr}\n  agent:\n    image: shop/agent:1.4\n    deploy: {mode: global}\n  job:\n    image: shop/job:1.4\n    deploy: {mode: replicated-job, replicas: 3}\n",
      because: "there is one task on a node, or a job that nobody updates",
    },
    {
      code: "name: shop\nservices:\n  web:\n    image: shop/web:1.4\n    deploy: {replicas: 3, update_config: {order: start-first}}\n",
      because: "Compose updates nothing step by step",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      document(document) {
        if (!isForSwarm(document, context.path)) return;
        for (const { name: service, map } of document.services) {
          const deploy = map?.get("deploy")?.value;
          const at = deploy?.kind === "map" ? openUpdate(deploy) : undefined;
          if (deploy?.kind !== "map" || !at || !first(at)) continue;
          context.report(at, "pauses", { data: { service }, fixes: [goBack(context.file, deploy)] });
        }
      },
    };
  },
});

/** The key that a way back is missing at, where several tasks are replaced one by one. Agents on every node have to ask for it. */
function openUpdate(deploy: MapNode): Span | undefined {
  const mode = scalarAt(deploy, "mode")?.text ?? "replicated";
  const isMany = mode === "replicated" && Number(scalarAt(deploy, "replicas")?.text) > 1;
  const config = deploy.get("update_config");
  if (!isMany && !(config && mode === "global")) return undefined;
  if (config && (config.value.kind !== "map" || config.value.has("failure_action"))) return undefined;
  return (config ?? deploy.get("replicas"))?.keySpan;
}

function goBack(file: ComposeFile, deploy: MapNode): FixOffer | undefined {
  const config = deploy.get("update_config");
  const action = "failure_action: rollback";
  if (deploy.via || config?.merged || config?.value.via) return undefined;
  if (config?.value.kind === "map")
    return { edits: [insertEntry(file, config.value, "failure_action", "rollback")] };
  const text = deploy.style === "flow" ? `{${action}}` : `\n  ${action}`;
  return { edits: [insertEntry(file, deploy, "update_config", text)] };
}
