import { type ImageReference, parseImageReference } from "../dockerfile/imageReference.ts";
import type { ImageFacts } from "./images.ts";

/** An image whose name nothing new is published under. */
export interface MovedImage {
  readonly kind: "moved" | "retired";
  /** As it is written. */
  readonly image: string;
  /** "" where there is no plain replacement. */
  readonly to: string;
  /** What to write instead, best first: in place of the name alone, whose tag stays right, or of the whole reference. */
  readonly offers: readonly { readonly instead: "name" | "all"; readonly text: string }[];
}

const maxOffers = 2;

export function movedImage(
  images: ImageFacts,
  reference: ImageReference,
  today: string,
): MovedImage | undefined {
  const known = images.of(reference);
  const change = known?.moved ?? known?.retired;
  if (!known || !change || (change.since !== undefined && change.since > today)) return undefined;
  const image = reference.text.slice(reference.nameRange.start, reference.nameRange.end);
  const kind = known.moved ? "moved" : "retired";
  const { to } = change;
  if (to === undefined) return { kind, image, to: "", offers: [] };
  const keepsTag = !change.newTags || reference.tag === undefined || !/\d/.test(reference.tag);
  if (keepsTag && (known.moved || isNeighbour(image, to))) {
    return { kind, image, to, offers: reference.digest ? [] : [{ instead: "name", text: to }] };
  }
  if (reference.digest && known.moved) return { kind, image, to, offers: [] };
  const offers = tagsOf(images, to, today, reference.tag).map((tag) => ({
    instead: "all" as const,
    text: `${to}:${tag}`,
  }));
  return { kind, image, to, offers };
}

/** Tags of the replacement, those of the written version first. */
function tagsOf(images: ImageFacts, name: string, today: string, tag = "latest"): readonly string[] {
  const target = parseImageReference(`${name}:${tag}`);
  const all = (target && images.of(target)?.suggestions) ?? [];
  const [version] = /^\d+/.exec(tag) ?? [];
  const same = all.filter((one) => /^\d+/.exec(one)?.[0] === version);
  const own = version === undefined ? undefined : sameVersion(images, name, version, all, today);
  return [...new Set([...(own ? [own] : []), ...same, ...all])].slice(0, maxOffers);
}

/** The written version in the flavour of those to offer, where it is a release as they are: `8-jdk` beside `21-jdk`. */
function sameVersion(
  images: ImageFacts,
  name: string,
  version: string,
  offers: readonly string[],
  today: string,
): string | undefined {
  const flavour = /^\d+(-[a-z-]+)$/.exec(offers[0] ?? "")?.[1];
  if (flavour === undefined || !offers.every((offer) => offer.endsWith(flavour))) return undefined;
  const tag = `${version}${flavour}`;
  const target = parseImageReference(`${name}:${tag}`);
  const release = target && images.of(target)?.release;
  const end = release?.endOfLife;
  const lives = end === null || (end !== undefined && end >= today.slice(0, end.length));
  return release?.tag === version && lives ? tag : undefined;
}

/** Whether both are of one account: its images carry the same tags. */
function isNeighbour(image: string, other: string): boolean {
  const account = image.slice(0, image.lastIndexOf("/") + 1);
  return account !== "" && account === other.slice(0, other.lastIndexOf("/") + 1);
}
