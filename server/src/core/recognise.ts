import { isComposeFile } from "./compose/recognise.ts";
import type { Language } from "./lint/rule.ts";

/**
 * The language of a file by its name, the editor's language id and its content; undefined for a file that is not ours. `path` may be a
 * path or a URI.
 */
export function recognise(path: string, languageId: string | undefined, text: string): Language | undefined {
  const name = path
    .slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"), path.lastIndexOf(":")) + 1)
    .toLowerCase();
  // An editor may take Dockerfile.dockerignore for a Dockerfile, so the name goes first.
  if (name.endsWith(".dockerignore") || name === ".containerignore") return "dockerignore";
  if (languageId === "dockerfile" || isDockerfileName(name)) return "dockerfile";
  return isComposeFile(path, languageId, text) ? "compose" : undefined;
}

function isDockerfileName(name: string): boolean {
  if (/\.(dockerfile|containerfile)$/.test(name)) return true;
  return (
    /^(dockerfile|containerfile)([.-][\w.-]+)?$/.test(name) &&
    !/\.(md|txt|ya?ml|json|j2|tmpl|tpl|erb)$/.test(name)
  );
}
