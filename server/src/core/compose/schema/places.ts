import type { ComposeNode } from "../node.ts";

/** What one of the things that somebody names is called. */
const named: ReadonlyMap<string, string> = new Map([
  ["services", "a service"],
  ["networks", "a network"],
  ["volumes", "a volume"],
  ["secrets", "a secret"],
  ["configs", "a config"],
  ["models", "a model"],
  ["depends_on", "a dependency"],
]);

/** How a person calls a node by its place: `a service`, `healthcheck`, `an entry of ports`. */
export function placeName({ path }: ComposeNode): string {
  const last = path.at(-1);
  if (last === undefined) return "a Compose file";
  const before = path.at(-2);
  if (typeof last === "number") return `an entry of ${before ?? "the file"}`;
  const kind =
    typeof before === "string" && (path.length === 2 || path.length === 4) ? named.get(before) : undefined;
  return kind ?? last;
}

/** The key, name or list that a value stands under: `ports`, `web`, `an entry of ports`. */
export function valueName({ path }: ComposeNode): string {
  const last = path.at(-1);
  if (typeof last === "number") return `an entry of ${path.at(-2) ?? "the file"}`;
  return last === undefined ? "a Compose file" : shortened(last);
}

/** A key or value cut to what a message has room for. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 30 ? line : `${line.slice(0, 29)}…`;
}
