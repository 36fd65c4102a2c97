import type { RelatedAnswer, RelatedRequest } from "../core/lint/related.ts";

/** What the server needs of the machine that it runs on. */
export interface Host {
  readonly version?: string;
  /** The date where the user is, `YYYY-MM-DD`. */
  today(): string;
  /**
   * Answers for a `file:` URI; undefined where the answer is not known (a file too large, no permission). Left out where there is no file
   * system: then the client is asked, if it reads files.
   */
  read?(uri: string, as: RelatedRequest["as"]): Promise<RelatedAnswer | undefined>;
}
