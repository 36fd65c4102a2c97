import type { Span } from "../text/span.ts";

/** `registry/path:tag@digest` by the grammar of distribution/reference. */
export interface ImageReference {
  /** The whole, as written (variables replaced where it came from FROM). */
  readonly text: string;
  /** `undefined` when the reference names none: Docker Hub. */
  readonly registry: string | undefined;
  /** Without the registry: `library` is not added, `node` stays `node`. */
  readonly path: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
  /** The name facts are looked up by: registry and path, `docker.io/` and `library/` dropped. */
  readonly name: string;
  /** Offsets into `text`. */
  readonly nameRange: Span;
  readonly tagRange: Span | undefined;
  readonly digestRange: Span | undefined;
}

const LONGEST = 1024;
const TAG = /^\w[\w.-]{0,127}$/;
/** The engine refuses other algorithms, lengths and capital letters. */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const DOMAIN =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]+)?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const DOCKER_HUB: readonly string[] = ["docker.io", "index.docker.io"];

/** @returns `undefined` for a text that is no image reference */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > LONGEST) return undefined;
  const at = text.indexOf("@");
  const tagged = at < 0 ? text : text.slice(0, at);
  const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
  const named = colon < 0 ? tagged : tagged.slice(0, colon);
  const tag = colon < 0 ? undefined : tagged.slice(colon + 1);
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const { registry, path } = splitDomain(named);
  if (registry !== undefined && !DOMAIN.test(registry)) return undefined;
  if (!path.split("/").every((component) => COMPONENT.test(component))) return undefined;
  if ((tag !== undefined && !TAG.test(tag)) || (digest !== undefined && !DIGEST.test(digest)))
    return undefined;
  return {
    text,
    registry,
    path,
    tag,
    digest,
    name: lookupName(registry, path),
    nameRange: { start: 0, end: named.length },
    tagRange: tag === undefined ? undefined : { start: colon + 1, end: tagged.length },
    digestRange: digest === undefined ? undefined : { start: at + 1, end: text.length },
  };
}

/** What stands before the first slash is a registry when it is `localhost` or holds a dot, a colon or an upper-case letter. */
function splitDomain(named: string): { readonly registry: string | undefined; readonly path: string } {
  const slash = named.indexOf("/");
  const first = named.slice(0, Math.max(slash, 0));
  if (slash < 0 || (first !== "localhost" && !/[.:A-Z]/.test(first)))
    return { registry: undefined, path: named };
  return { registry: first, path: named.slice(slash + 1) };
}

function lookupName(registry: string | undefined, path: string): string {
  if (registry !== undefined && !DOCKER_HUB.includes(registry)) return `${registry}/${path}`;
  return path.startsWith("library/") ? path.slice("library/".length) : path;
}

/** What a text was meant to name that is no image reference. */
export interface ImageMend {
  readonly kind: "upper" | "scheme" | "malformed";
  readonly fixed: string;
  readonly scheme?: string;
}

/**
 * The reference without an address's scheme, with its path in lower case, with one tag of two or without the colon that no tag follows; `undefined` where
 * that makes none either.
 */
export function mendImageReference(text: string): ImageMend | undefined {
  const [scheme = ""] = /^\w+:\/\//.exec(text) ?? [];
  const rest = text.slice(scheme.length);
  if (scheme !== "") return parseImageReference(rest) ? { kind: "scheme", fixed: rest, scheme } : undefined;
  const [, path = "", behind = ""] = /^([^:@]*(?::\d+\/[^:@]*)?)(.*)$/.exec(text) ?? [];
  const fixed = path.toLowerCase() + behind;
  if (parseImageReference(fixed)) return { kind: "upper", fixed };
  const joined = text.replace(/^([^:@]+:[\w.-]+):([\w.-]+)$/, "$1-$2").replace(/^([^:@]+):$/, "$1");
  return joined !== text && parseImageReference(joined) ? { kind: "malformed", fixed: joined } : undefined;
}
