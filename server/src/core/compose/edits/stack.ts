import type { Edit } from "../../text/edit.ts";
import type { ComposeFile } from "../model.ts";
import type { MapEntry } from "../node.ts";
import { moveToDeploy } from "./deploy.ts";
import { quoted } from "./quoting.ts";
import { removalOf } from "./removal.ts";

/** A key of a service as `docker stack deploy` reads it. */
export interface StackRewrite {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Without these a stack is what it was to be. */
const removable: readonly string[] =
  "attach container_name develop external_links links name profiles pull_policy pull_refresh_after".split(
    " ",
  );

/** Where the same is said below `deploy`. */
const moves: { readonly [key: string]: readonly [path: readonly string[], key: string] } = {
  cpus: [["resources", "limits"], "cpus"],
  mem_limit: [["resources", "limits"], "memory"],
  mem_reservation: [["resources", "reservations"], "memory"],
  pids_limit: [["resources", "limits"], "pids"],
  scale: [[], "replicas"],
};

/** Says a top-level key, or one of a service, as a stack says it, or leaves out what a stack does without. */
export function rewriteForStack(file: ComposeFile, entry: MapEntry): StackRewrite | undefined {
  const { key, value } = entry;
  const { parent: map, path } = value;
  if (path.length > 1 && (path.length !== 3 || path[0] !== "services")) return undefined;
  if (removable.includes(key)) return leaveOut(file, entry);
  const isPlain = value.kind === "scalar" && !/[\r\n]/.test(value.source);
  if (map?.kind !== "map" || value.kind !== "scalar" || !isPlain || path.length === 1) return undefined;
  if (key === "restart") return rewriteRestart(file, entry, value.text);
  const [below, name] = (Object.hasOwn(moves, key) && moves[key]) || [];
  if (!below || !name) return undefined;
  const text = key === "cpus" && value.style === "plain" ? quoted(value.text) : value.source;
  const edits = moveToDeploy(file, map, entry, below, [[name, text]]);
  return edits && { title: `Move it to deploy as ${name}`, edits };
}

/** Swarm starts every task again unless it is told otherwise. */
function rewriteRestart(file: ComposeFile, entry: MapEntry, policy: string): StackRewrite | undefined {
  const { parent: map } = entry.value;
  const deploy = map?.kind === "map" ? map.get("deploy")?.value : undefined;
  const hasPolicy = deploy?.kind === "map" && deploy.has("restart_policy");
  if (hasPolicy || /^(?:always|unless-stopped)$/.test(policy)) return leaveOut(file, entry);
  const [, condition, attempts] = /^(no|on-failure)(?::(\d+))?$/.exec(policy) ?? [];
  if (!condition || map?.kind !== "map") return undefined;
  const edits = moveToDeploy(
    file,
    map,
    entry,
    ["restart_policy"],
    [
      ["condition", condition === "no" ? "none" : condition],
      ...(attempts ? [["max_attempts", attempts] as const] : []),
    ],
  );
  return edits && { title: "Move it to deploy.restart_policy", edits };
}

function leaveOut(file: ComposeFile, entry: MapEntry): StackRewrite | undefined {
  const edit = removalOf(file, entry);
  return edit && { title: `Remove ${entry.key}`, edits: [edit] };
}
