import type { ImageReference } from "../dockerfile/imageReference.ts";
import type { ImageFacts } from "./images.ts";

/** Images of other publishers whose Dockerfile has no HEALTHCHECK either. */
const others: ReadonlySet<string> = new Set([
  "grafana/grafana",
  "grafana/grafana-oss",
  "prom/prometheus",
  "scratch",
  "valkey/valkey",
]);

/** Whether an image surely brings no health check. Docker Official Images define none: https://github.com/docker-library/faq#healthcheck */
export function bringsNoHealthcheck({ name }: ImageReference, images: ImageFacts): boolean {
  return others.has(name) || (!name.includes("/") && images.knows(name));
}
