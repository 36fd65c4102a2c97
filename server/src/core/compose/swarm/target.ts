import type { ComposeDocument } from "../model.ts";
import { longFormsIn, refusedByStack } from "./stackKeys.ts";

/**
 * Which program a document is written for: `docker compose` or `docker stack deploy`. Many files serve both, or nobody can tell:
 * `undefined`.
 */
export function targetOf(document: ComposeDocument, path: string): "compose" | "stack" | undefined {
  const name = stackName(path);
  if (name === "sure" || (name && document.hasSwarmKeys)) return "stack";
  return !name && isForComposeOnly(document) ? "compose" : undefined;
}

/** Whether Swarm may well read it, so that advice for `docker compose` alone would be out of place. */
export function isForSwarm(document: ComposeDocument, path: string): boolean {
  if (!document.hasSwarmKeys && !stackName(path)) return false;
  return targetOf(document, path) === "stack" || !isForComposeOnly(document);
}

/** `stack` in a name may mean any set of services; `docker-stack` means one thing. */
function stackName(path: string): "sure" | "likely" | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (/swarm|docker[._-]stack/.test(name)) return "sure";
  return /(?:^|[._-])stack(?:[._-]|$)/.test(name) ? "likely" : undefined;
}

/** It would not load as a stack, or would have nothing to run. */
function isForComposeOnly(document: ComposeDocument): boolean {
  return (
    document.services.some(({ map }) => map?.has("build") && !map.has("image")) ||
    refusedByStack(document).length > 0 ||
    longFormsIn(document).length > 0
  );
}
