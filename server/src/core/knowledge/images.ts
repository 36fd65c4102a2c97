import type { ImageReference } from "../dockerfile/imageReference.ts";
import { type ImageConfined, isSince } from "./confined.ts";

/** The shape of content/images.yaml, whose head explains every key. */
export interface ImageData {
  readonly families: { readonly [family: string]: { readonly packageManager?: string } };
  readonly images: { readonly [name: string]: ImageEntry };
}

export interface ImageEntry {
  readonly like?: string;
  readonly variants?: readonly ImageVariant[];
  readonly releases?: readonly ImageRelease[];
  readonly suggest?: { readonly [flavour: string]: readonly string[] };
  readonly moved?: ImageMove;
  readonly retired?: ImageMove;
  readonly user?: ImageUser;
  readonly workdir?: string;
  readonly ports?: readonly (number | string)[];
  readonly dataPaths?: readonly string[];
  readonly env?: readonly string[];
  readonly fileVariables?: readonly string[];
  readonly requires?: readonly (readonly string[])[];
  readonly probes?: readonly (readonly string[])[];
  readonly packageManager?: string;
  readonly startsNothing?: boolean;
  readonly healthcheck?: boolean;
  readonly confined?: ImageConfined;
  readonly source?: readonly string[];
  readonly checked?: string;
}

export interface ImageVariant {
  readonly tag: string;
  readonly family?: string;
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  readonly packageManager?: string;
  readonly user?: ImageUser;
  readonly workdir?: string;
  readonly ports?: readonly (number | string)[];
}

export interface ImageRelease {
  readonly tag: string;
  readonly names?: readonly string[];
  /** ISO date or year-month; `null`: supported, no end announced. */
  readonly endOfLife?: string | null;
  readonly extended?: string;
  readonly dataPaths?: readonly string[];
}

export interface ImageMove {
  readonly to?: string;
  readonly since?: string;
  readonly newTags?: boolean;
}

export interface ImageUser {
  readonly default?: string;
  readonly defaultId?: number | string;
  readonly nonRoot?: string;
  readonly nonRootId?: number | string;
  readonly entrypointDrops?: boolean;
}

/** What is known of one image reference. Whatever is unknown is undefined. */
export interface KnownImage {
  readonly name: string;
  readonly family: string | undefined;
  readonly packageManager: string | undefined;
  readonly user: ImageUser | undefined;
  /** The folder it works in, where that is not `/`. */
  readonly workdir: string | undefined;
  /** The variables that it sets beside PATH. */
  readonly env: readonly string[] | undefined;
  readonly ports: readonly (number | string)[] | undefined;
  readonly dataPaths: readonly string[] | undefined;
  readonly fileVariables: readonly string[];
  /** Of each group one variable has to be set. */
  readonly requires: readonly (readonly string[])[] | undefined;
  readonly probes: readonly (readonly string[])[];
  /** Its own command is a shell, a prompt or nothing at all. */
  readonly startsNothing: boolean;
  /** Whether it brings a HEALTHCHECK. */
  readonly healthcheck: boolean | undefined;
  /** What it needs with a read-only root, or without capabilities. */
  readonly confined: ImageConfined | undefined;
  /** The line of versions that the tag belongs to. */
  readonly release: ImageRelease | undefined;
  /** It has versions, and the tag names none of them: `alpine`, `stable-slim`. */
  readonly floats: boolean;
  readonly moved: ImageMove | undefined;
  readonly retired: ImageMove | undefined;
  /** Tags to offer instead, in the flavour of the one that is written, best first. */
  readonly suggestions: readonly string[];
  /** What is left of the tag without version numbers and code names; `plain` when nothing is. Undefined for a digest alone. */
  readonly flavour: string | undefined;
  /** The flavours that there are tags to offer of. */
  readonly flavours: readonly string[];
  /** Whether a program is on the PATH; undefined where nobody has looked. */
  has(program: string): boolean | undefined;
}

const mostFound = 1000;

/** Words in a tag that stand for whatever version is current. */
const channels: ReadonlySet<string> = new Set([
  "current",
  "edge",
  "latest",
  "lts",
  "mainline",
  "nightly",
  "stable",
]);

/** Looks up facts about base images. */
export class ImageFacts {
  private readonly prefixes: readonly string[];
  private readonly codeNames: ReadonlySet<string>;
  private readonly found = new Map<string, KnownImage | undefined>();
  /** The same by the very reference, as many rules ask about one FROM. */
  private readonly answered = new WeakMap<ImageReference, { readonly known: KnownImage | undefined }>();
  /** The patterns of `data` that were asked for, ready to be tested. */
  private readonly patterns = new Map<string, RegExp>();

  constructor(private readonly data: ImageData) {
    const releases = Object.values(data.images).flatMap((entry) => entry.releases ?? []);
    this.codeNames = new Set(releases.flatMap((release) => release.names ?? []));
    this.prefixes = Object.keys(data.images)
      .filter((name) => name.endsWith("*"))
      .sort((a, b) => b.length - a.length);
  }

  /** Whether there are facts about a repository. */
  knows(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  /** What is known of a reference. Files name few images many times, so each is worked out once. */
  of(reference: ImageReference): KnownImage | undefined {
    let answer = this.answered.get(reference);
    if (!answer) {
      answer = { known: this.ofText(reference) };
      this.answered.set(reference, answer);
    }
    return answer.known;
  }

  private ofText(reference: ImageReference): KnownImage | undefined {
    const key = `${reference.name}:${reference.tag ?? ""}@${reference.digest ?? ""}`;
    if (this.found.has(key)) return this.found.get(key);
    if (this.found.size >= mostFound) this.found.clear();
    const known = this.lookUp(reference);
    this.found.set(key, known);
    return known;
  }

  private lookUp(reference: ImageReference): KnownImage | undefined {
    const entry = this.entry(reference.name);
    if (!entry) return undefined;
    // A digest without a tag may be any version.
    const tag = reference.tag ?? (reference.digest ? undefined : "latest");
    const variant = tag === undefined ? undefined : entry.variants?.find((one) => this.matches(one.tag, tag));
    const release = tag === undefined ? undefined : releaseOf(entry, tag);
    const family = variant?.family;
    let suggested: readonly string[] | undefined;
    const suggestions = () => {
      suggested ??= this.suggestions(entry, tag ?? "latest");
      return suggested;
    };
    return {
      name: reference.name,
      family,
      packageManager:
        variant?.packageManager ?? entry.packageManager ?? this.data.families[family ?? ""]?.packageManager,
      user: variant?.user ?? entry.user,
      workdir: variant?.workdir ?? entry.workdir,
      env: entry.env,
      ports: variant?.ports ?? entry.ports,
      dataPaths: release?.dataPaths ?? entry.dataPaths,
      fileVariables: entry.fileVariables ?? [],
      requires: entry.requires,
      probes: entry.probes ?? [],
      startsNothing: entry.startsNothing === true,
      confined: entry.confined && isSince(entry.confined.since, tag) ? entry.confined : undefined,
      healthcheck: entry.healthcheck ?? (reference.name.includes("/") ? undefined : false),
      release,
      floats: !!entry.releases?.length && !release && tag !== undefined && !/\d/.test(tag),
      moved: entry.moved,
      retired: entry.retired,
      flavour: tag === undefined ? undefined : this.flavourOf(tag),
      flavours: Object.keys(entry.suggest ?? {}),
      get suggestions() {
        return suggestions();
      },
      has: (program) => {
        if (variant?.has?.includes(program)) return true;
        // A path may lead to anything that was copied.
        const nothingElse = variant?.lacks?.includes("*") && !program.includes("/");
        return nothingElse || variant?.lacks?.includes(program) ? false : undefined;
      },
    };
  }

  private suggestions(entry: ImageEntry, tag: string): readonly string[] {
    const suggest = entry.suggest ?? {};
    // jdk-slim has no entry of its own, but jdk has.
    for (let flavour = this.flavourOf(tag); ; flavour = flavour.slice(0, flavour.lastIndexOf("-"))) {
      const tags = suggest[flavour];
      if (tags) return likeFirst(tags, tag);
      if (!flavour.includes("-")) return Object.values(suggest)[0] ?? [];
    }
  }

  /** What is left of a tag without version numbers, code names and channels: `3.9-slim-bullseye` is `slim`, and nothing is `plain`. */
  private flavourOf(tag: string): string {
    const parts = tag
      .split("-")
      .filter((part) => !/^v?\d/.test(part) && !this.codeNames.has(part) && !channels.has(part));
    return parts.map((part) => part.replace(/\d[\d.]*$/, "")).join("-") || "plain";
  }

  /** `*` in a pattern stands for any characters. */
  private matches(pattern: string, tag: string): boolean {
    if (pattern === "*") return true;
    let expression = this.patterns.get(pattern);
    if (!expression) {
      const source = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
      expression = new RegExp(`^${source.join(".*")}$`);
      this.patterns.set(pattern, expression);
    }
    return expression.test(tag);
  }

  private entry(name: string): ImageEntry | undefined {
    const key = Object.hasOwn(this.data.images, name)
      ? name
      : this.prefixes.find((prefix) => name.startsWith(prefix.slice(0, -1)));
    if (key === undefined) return undefined;
    const own = this.data.images[key];
    if (!own?.like) return own;
    return { ...this.entry(own.like), ...own };
  }
}

/** Those with the second version number of the tag, as the 17 in `3.8-eclipse-temurin-17`, before the others. */
function likeFirst(tags: readonly string[], tag: string): readonly string[] {
  const second = /-(\d+)(?=-|$)/.exec(tag)?.[0];
  if (second === undefined) return tags;
  const alike = tags.filter((one) => `${one}-`.includes(`${second}-`));
  return [...alike, ...tags.filter((one) => !alike.includes(one))];
}

/** The release whose version is the longest prefix of the tag's leading version, or whose code name stands in the tag. */
function releaseOf(entry: ImageEntry, tag: string): ImageRelease | undefined {
  const version = /^v?(\d+(?:\.\d+)*)(?![\w])/.exec(tag)?.[1];
  let best: ImageRelease | undefined;
  for (const release of entry.releases ?? []) {
    if (version === undefined) {
      const parts = tag.split("-");
      if (release.names?.some((name) => parts.includes(name))) return release;
    } else if (version === release.tag || version.startsWith(`${release.tag}.`)) {
      if (!best || release.tag.length > best.tag.length) best = release;
    }
  }
  return best;
}
