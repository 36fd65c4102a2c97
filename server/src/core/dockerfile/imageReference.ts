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
