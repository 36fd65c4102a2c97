import type { ComposeDocument } from "../model.ts";
import { ignoredByStack, longFormsIn, refusedByStack } from "./stackKeys.ts";

/**
 * Which program a document is written for: `docker compose` or `docker stack deploy`. Many files serve both, or nobody can tell:
 * `undefined`.
 */
export function targetOf(document: ComposeDocument, path: string): "compose" | "stack" | undefined {
  if (isStack(document, path)) return "stack";
  return !speaksOfStack(path) && isForComposeOnly(document) ? "compose" : undefined;
}

/** Whether Swarm may well read it, so that advice for `docker compose` alone would be out of place. */
export function isForSwarm(document: ComposeDocument, path: string): boolean {
  if (isStack(document, path)) return true;
  return (document.hasSwarmKeys || mayBeStack(document, path)) && !isForComposeOnly(document);
}

/** `docker-stack` means one thing. `stack` may mean any set of services, so that the content has to say it as well. */
function isStack(document: ComposeDocument, path: string): boolean {
  return /swarm|docker[._-]stack/.test(nameOf(path)) || (speaksOfStack(path) && document.hasSwarmKeys);
}

function speaksOfStack(path: string): boolean {
  return /(?:^|[._-])stack(?:[._-]|$)/.test(nameOf(path));
}

/** `stack.yml` or `shop.stack.yml`, and not `lamp-stack.yml`, with little that a stack would read over. */
function mayBeStack(document: ComposeDocument, path: string): boolean {
  return (
    /(?:^|\.)stack[.-]/.test(nameOf(path)) && ignoredByStack(document).every(({ key }) => key === "restart")
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

/** It would not load as a stack, or would have nothing to run. */
function isForComposeOnly(document: ComposeDocument): boolean {
  return (
    document.services.some(({ map }) => map?.has("build") && !map.has("image")) ||
    refusedByStack(document).length > 0 ||
    longFormsIn(document).length > 0
  );
}
