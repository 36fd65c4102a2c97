/** What an image without a registry comes from, by either of its names. */
const dockerHub: readonly string[] = ["docker.io", "hub.docker.com"];

/** Whether a registry, or Docker Hub where none is named, fits one of the patterns. `*` at one end of a pattern stands for anything. */
export function isRegistryAllowed(registry: string | undefined, patterns: readonly string[]): boolean {
  const isHub = registry === undefined || dockerHub.includes(registry);
  const names = isHub ? dockerHub : [registry];
  return patterns.some((pattern) => names.some((name) => matches(pattern, name)));
}

function matches(pattern: string, registry: string): boolean {
  if (pattern.startsWith("*")) return registry.endsWith(pattern.slice(1));
  return pattern.endsWith("*") ? registry.startsWith(pattern.slice(0, -1)) : registry === pattern;
}
