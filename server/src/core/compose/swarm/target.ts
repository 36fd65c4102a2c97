import type { ComposeDocument } from "../model.ts";
import { longFormsIn, refusedByStack } from "./stackKeys.ts";

/**
 * Which program a document is written for: `docker compose` or `docker stack deploy`. Many files serve both, or nobody can tell:
 * `undefined`. `stack` in a name may mean any set of services, so that the content has to say it as well.
 */
export function targetOf(document: ComposeDocument, path: string): "compose" | "stack" | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (/swarm|docker[._-]stack/.test(name)) return "stack";
  if (/(?:^|[._-])stack(?:[._-]|$)/.test(name)) return document.forSwarm ? "stack" : undefined;
  return isForComposeOnly(document) ? "compose" : undefined;
}

/** It would not load as a stack, or would have nothing to run. */
function isForComposeOnly(document: ComposeDocument): boolean {
  return (
    document.services.some(({ map }) => map?.has("build") && !map.has("image")) ||
    refusedByStack(document).length > 0 ||
    longFormsIn(document).length > 0
  );
}
