import type { ComposeFile } from "./model.ts";

const defaultNames: ReadonlySet<string> = new Set([
  "compose.yaml",
  "compose.yml",
  "docker-compose.yaml",
  "docker-compose.yml",
]);

/**
 * Whether a file is read on top of another one (`-f compose.yaml -f compose.prod.yaml`), so that what is missing in it may stand there.
 * Asks for the names beside it only where the file's own name does not tell; it may be one where they are unknown.
 */
export function isOverlay(
  file: ComposeFile,
  path: string,
  namesBeside: () => readonly string[] | null | undefined,
): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (defaultNames.has(name)) return false;
  if (name.includes("override") || hasPartialService(file)) return true;
  if (!/^(?:docker-)?compose[._-]/.test(name)) return false;
  const names = namesBeside();
  return names === undefined || (names ?? []).some((other) => defaultNames.has(other.toLowerCase()));
}

/** Compose refuses a service that is neither built nor pulled, so another file has to complete it. */
function hasPartialService({ documents }: ComposeFile): boolean {
  return documents.some(({ services }) =>
    services.some(({ map }) => !["image", "build", "extends", "provider"].some((key) => map?.has(key))),
  );
}
