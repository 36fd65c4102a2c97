import { tagIn } from "../../compose/imageParts.ts";
import { firstVisits } from "../../compose/origin.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { tagOffers } from "../../knowledge/imageOffers.ts";
import { composeRule } from "../../lint/rule.ts";
import { insert, replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/require-image-version",
    summary: "Name the version of every image.",
    why: "Without a version the next `docker compose pull` may bring another major release, which for a database often means that it cannot read its own files. With one, an update is a reviewed change.",
    category: "reproducibility",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q17", "Q42"],
    sameAs: ["dclint:service-image-require-explicit-tag"],
    references: [
      { title: "image", url: "https://docs.docker.com/reference/compose-file/services/#image" },
      {
        title: "Pin base image versions",
        url: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      },
    ],
  },
  messages: {
    missing: "{image} has no tag, so each machine runs what was latest when it pulled",
    latest: "{image}:latest is another image after every release",
    moving: "{image}:{tag} names no version, so the next pull may bring any",
  },
  options: {
    moving: {
      default: ["alpine", "beta", "canary", "dev", "edge", "lts", "nightly", "slim", "stable", "test"],
      doc: "Tags beside `latest` that go on from version to version; of images known here all without a version do.",
    },
  },
  fix: { safety: "suggestion", title: "Use a version" },
  examples: [
    {
      title: "No tag",
      bad: "services:\n  cache:\n    image: «redis» # for sessions\n",
      good: "services:\n  cache:\n    image: redis:8 # for sessions\n",
      message: "redis has no tag, so each machine runs what was latest when it pulled",
    },
    {
      title: "latest, in quotes and as a default",
      bad: "services:\n  db:\n    image: \"postgres:«latest»\"\n  web: {image: 'nginx:${NGINX_TAG:-«latest»}'}\n",
      good: "services:\n  db:\n    image: \"postgres:18\"\n  web: {image: 'nginx:${NGINX_TAG:-1.30}'}\n",
    },
    {
      title: "A tag that moves on",
      bad: "services:\n  web:\n    image: nginx:«stable»\n  db:\n    image: postgres:«alpine»\n",
      good: "services:\n  web:\n    image: nginx:1.30\n  db:\n    image: postgres:18-alpine\n",
      message: "nginx:stable names no version, so the next pull may bring any",
    },
    {
      title: "An image whose versions are not known here",
      bad: "x-app: &app\n  image: «shop/api»\nservices:\n  api: *app\n  jobs:\n    <<: *app\n    command: jobs\n",
      good: "x-app: &app\n  image: shop/api:1.4\nservices:\n  api: *app\n  jobs:\n    <<: *app\n    command: jobs\n",
      notFixed: "Which version it is only you know.",
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
      because: "a digest names one image for ever",
    },
    { code: "services:\n  api:\n    image: shop/api:${TAG}\n", because: "the variable may hold a version" },
    { code: "services:\n  api:\n    image: ${IMAGE:?}\n", because: "the variable may hold a version" },
    {
      code: "services:\n  api:\n    build: .\n    image: shop/api\n",
      because: "the name is given to what is built here",
    },
    {
      code: "services:\n  api:\n    image: shop/api\n    pull_policy: never\n",
      because: "the image was built on this machine",
    },
    { code: "services:\n  api:\n    image:\n", because: "the value is not written yet" },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const { image, build, map } = service;
        const reference = image?.reference;
        if (!image || !reference || reference.digest || build) return;
        if (/^(?:never|build)$/.test(scalarAt(map, "pull_policy")?.text ?? "")) return;
        const known = context.images.of(reference);
        const kind = kindOf(reference.tag, context.options.moving) ?? (known?.floats ? "moving" : undefined);
        if (!kind) return;
        const tag = reference.tag === undefined ? undefined : tagIn(image);
        const span = tag ?? image.node.mapped.span();
        if (!first(span)) return;
        const written = reference.text.slice(reference.nameRange.start, reference.nameRange.end);
        const end = image.offset === undefined ? undefined : image.offset + reference.nameRange.end;
        context.report(span, kind, {
          data: { image: written.slice(written.lastIndexOf("/") + 1), tag: reference.tag ?? "" },
          fixes: tagOffers(context.images, reference, service).map((offer) => ({
            title: offer.title,
            edits: tag
              ? [replace(tag, offer.tag)]
              : end !== undefined && reference.tag === undefined
                ? [insert(end, `:${offer.tag}`)]
                : [],
          })),
        });
      },
    };
  },
});

function kindOf(tag: string | undefined, moving: readonly string[]) {
  if (tag === undefined) return "missing";
  if (tag === "latest") return "latest";
  return moving.includes(tag) ? "moving" : undefined;
}
