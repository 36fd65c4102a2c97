import type { Service } from "../compose/model.ts";
import { looseData } from "../compose/volumes/dataFolder.ts";
import { type ImageReference, parseImageReference } from "../dockerfile/imageReference.ts";
import type { ImageFacts } from "./images.ts";

/** A tag to take instead of the one that is written. */
export interface TagOffer {
  readonly tag: string;
  readonly title: string;
}

const maxOffers = 3;

/** Those that keep their data where the service mounts it come first; of the others the title says where it is. */
export function tagOffers(
  images: ImageFacts,
  reference: ImageReference,
  service: Service,
): readonly TagOffer[] {
  const known = images.of(reference);
  const written = reference.text.slice(reference.nameRange.start, reference.nameRange.end);
  const held = known?.dataPaths !== undefined && looseData([service], known) === undefined;
  const offers = (known?.suggestions ?? []).slice(0, maxOffers).map((tag) => {
    const target = held ? parseImageReference(`${reference.name}:${tag}`) : undefined;
    const next = target && images.of(target);
    const elsewhere = next && looseData([service], next);
    return { tag, title: `Use ${written}:${tag}`, elsewhere };
  });
  const kept = offers.filter(({ elsewhere }) => !elsewhere);
  const moved = offers.flatMap(({ tag, title, elsewhere }) =>
    elsewhere ? [{ tag, title: `${title}, which keeps its data in ${elsewhere.path}` }] : [],
  );
  return [...kept, ...moved];
}
