import { parseCompose } from "./parse.ts";

/**
 * Whether a YAML file is for Compose: by its name or the editor's language, else by a top-level `services:` whose entries are images
 * or builds. Never a file that only looks like one: a Kubernetes manifest, a pipeline, a template, a playbook. `path` may be a
 * path or a URI; `languageId` is undefined where no editor has one.
 */
export function isComposeFile(path: string, languageId: string | undefined, text: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
  if (languageId === undefined ? !/\.ya?ml$/.test(name) : !languages.has(languageId)) return false;
  if (isForeignPlace(path.toLowerCase(), name)) return false;

  const keys = topLevelKeys(text);
  if (isForeignContent(text, keys)) return false;
  if (languageId === "dockercompose" || /(?:^|[._-])(?:docker[_-]?)?compose(?:[._-]|$)/.test(name))
    return true;
  if (!keys.every(isComposeKey)) return false;
  return /stack/.test(name) || (keys.includes("services") && runsContainers(text));
}

const languages: ReadonlySet<string> = new Set(["yaml", "dockercompose"]);

function isForeignPlace(path: string, name: string): boolean {
  if (/[/\\]\.(?:github|gitea|forgejo|circleci|woodpecker)[/\\]/.test(`/${path}`)) return true;
  return /^(?:values|chart)[._-]|gitlab-ci|^\.(?:travis|drone|woodpecker)\.|^kustomization\./.test(name);
}

function isForeignContent(text: string, keys: readonly string[]): boolean {
  const has = (key: string) => keys.includes(key);
  if (has("apiversion") && has("kind")) return true;
  if (has("jobs") && (has("on") || has("true"))) return true;
  if (has("stages") || has("steps") || has("pipeline") || has("pipelines") || has("hosts") || has("tasks"))
    return true;
  // Swarm's own templates are values; one that shapes the file begins a line or asks for a chart's values.
  if (/^\{[{%]/m.test(text) || /\{\{-?\s*(?:\.Values|\.Release|\.Chart|include\s)/.test(text)) return true;
  return isList(text);
}

/** A playbook is a list at the top level. */
function isList(text: string): boolean {
  const first = /^(?!#|%|---|\s*$)(.*)/m.exec(text.replace(/^\ufeff/, ""));
  return /^-(?:\s|$)/.test(first?.[1] ?? "");
}

/** In lower case, as written at the beginning of a line. */
function topLevelKeys(text: string): readonly string[] {
  return Array.from(text.matchAll(/^\ufeff?["']?([A-Za-z][\w.-]*)["']?[ \t]*:(?=\s|$)/gm), ([, key]) =>
    (key ?? "").toLowerCase(),
  );
}

const composeKeys: ReadonlySet<string> = new Set([
  "version",
  "name",
  "include",
  "services",
  "networks",
  "volumes",
  "secrets",
  "configs",
  "models",
]);

function isComposeKey(key: string): boolean {
  return composeKeys.has(key) || key.startsWith("x-");
}

/** Symfony and others have a `services:` too. */
function runsContainers(text: string): boolean {
  const services = parseCompose(text).documents.flatMap((document) => document.services);
  return services.some(({ map }) => ["image", "build", "extends", "provider"].some((key) => map?.has(key)));
}
