import type { Keyword } from "../model.ts";

/** What the value of a flag may be. `text` is anything; `list` is read by a grammar of its own. */
export type FlagValue =
  | "boolean"
  | "checksum"
  | "count"
  | "duration"
  | "image"
  | "list"
  | "mode"
  | "platform"
  | "text"
  | readonly string[];

export interface FlagGrammar {
  readonly value: FlagValue;
  /** May stand more than once. */
  readonly repeats?: true;
}

type FlagsByName = ReadonlyMap<string, FlagGrammar>;

const COPIED: { readonly [name: string]: FlagGrammar } = {
  chown: { value: "text" },
  chmod: { value: "mode" },
  link: { value: "boolean" },
  exclude: { value: "text", repeats: true },
};

const FLAGS: { readonly [K in Keyword]?: FlagsByName } = {
  FROM: byName({ platform: { value: "platform" } }),
  RUN: byName({
    mount: { value: "list", repeats: true },
    network: { value: ["default", "none", "host"] },
    security: { value: ["sandbox", "insecure"] },
    // Only builders of the `labs` channel obey it; the others read it too.
    device: { value: "list", repeats: true },
  }),
  COPY: byName({ ...COPIED, from: { value: "image" }, parents: { value: "boolean" } }),
  ADD: byName({
    ...COPIED,
    "keep-git-dir": { value: "boolean" },
    checksum: { value: "checksum" },
    unpack: { value: "boolean" },
  }),
  HEALTHCHECK: byName({
    interval: { value: "duration" },
    timeout: { value: "duration" },
    "start-period": { value: "duration" },
    "start-interval": { value: "duration" },
    retries: { value: "count" },
  }),
};

/** Instructions whose flags the builder drops unread. */
const UNREAD: readonly Keyword[] = ["ARG", "STOPSIGNAL", "UNKNOWN"];
const NONE: FlagsByName = new Map();

/** The flags of an instruction by name; `undefined` where the builder does not look at them. */
export function flagsOf(keyword: Keyword): FlagsByName | undefined {
  return UNREAD.includes(keyword) ? undefined : (FLAGS[keyword] ?? NONE);
}

/** The instructions that have a flag of this name. */
export function instructionsWith(flag: string): readonly string[] {
  return Object.entries(FLAGS).flatMap(([keyword, flags]) => (flags.has(flag) ? [keyword] : []));
}

function byName(flags: { readonly [name: string]: FlagGrammar }): FlagsByName {
  return new Map(Object.entries(flags));
}
