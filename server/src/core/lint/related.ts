import { Readable } from "../text/once.ts";

/** What a check needs to know of another file. Core asks; whoever has a file system answers. */
export interface RelatedRequest {
  /** Relative to the folder of the linted file, with `/`. */
  readonly path: string;
  readonly as: "text" | "stat" | "list";
}

export type RelatedAnswer =
  | { readonly as: "text"; readonly text: string | null }
  /** `null` where nothing is there. `mode` is undefined where the host has no modes. */
  | {
      readonly as: "stat";
      readonly stat: { readonly type: "file" | "folder"; readonly mode: number | undefined } | null;
    }
  /** The names in a folder; folders end in `/`. `null` where it is no folder. */
  | { readonly as: "list"; readonly names: readonly string[] | null };

export function relatedKey(request: RelatedRequest): string {
  return `${request.as}:${request.path}`;
}

/**
 * The answers so far. A request without an answer is unknown: the check that asked stays silent, and the request is noted so that the
 * host can answer it before the next round.
 */
export class RelatedFiles extends Readable {
  private readonly wanted = new Map<string, RelatedRequest>();

  constructor(private readonly answers: ReadonlyMap<string, RelatedAnswer> = new Map()) {
    super();
  }

  /** Requests that were made and have no answer. */
  get open(): readonly RelatedRequest[] {
    return [...this.wanted.values()];
  }

  /** The text of a file; `null` where there is none; `undefined` while unknown. */
  text(path: string): string | null | undefined {
    const answer = this.ask({ path, as: "text" });
    return answer?.as === "text" ? answer.text : undefined;
  }

  /** Whether and as what a path exists; `null` where nothing is there; `undefined` while unknown. */
  stat(
    path: string,
  ): { readonly type: "file" | "folder"; readonly mode: number | undefined } | null | undefined {
    const answer = this.ask({ path, as: "stat" });
    return answer?.as === "stat" ? answer.stat : undefined;
  }

  /** The names in a folder; `null` where it is none; `undefined` while unknown. */
  list(path: string): readonly string[] | null | undefined {
    const answer = this.ask({ path, as: "list" });
    return answer?.as === "list" ? answer.names : undefined;
  }

  private ask(request: RelatedRequest): RelatedAnswer | undefined {
    const key = relatedKey(request);
    const answer = this.answers.get(key);
    if (!answer) this.wanted.set(key, request);
    return answer;
  }
}
