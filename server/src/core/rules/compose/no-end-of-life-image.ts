import { tagIn } from "../../compose/imageParts.ts";
import { firstVisits } from "../../compose/origin.ts";
import { hasEnded } from "../../knowledge/endOfLife.ts";
import { tagOffers } from "../../knowledge/imageOffers.ts";
import { composeRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-end-of-life-image",
    summary: "Run a release that still gets security fixes.",
    why: "After its end of life a release gets no fixes, so every hole found since stays open. A database's next major release cannot read the old files as they are: dump and restore, or use its upgrade tool.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q40", "Q42"],
    references: [
      { title: "endoflife.date", url: "https://endoflife.date/" },
      { title: "image", url: "https://docs.docker.com/reference/compose-file/services/#image" },
    ],
  },
  messages: { ended: "{image} has had no security fixes since {date}" },
  fix: { safety: "suggestion", title: "Use a supported release" },
  examples: [
    {
      title: "A database",
      bad: 'services:\n  db:\n    image: "postgres:«12-alpine»" # for the shop\n',
      good: 'services:\n  db:\n    image: "postgres:18-alpine" # for the shop\n',
      message: "postgres:12-alpine has had no security fixes since 2024-11-21",
    },
    {
      title: "A default",
      bad: "services:\n  db: {image: 'mysql:${MYSQL_VERSION:-«5.7»}'}\n",
      good: "services:\n  db: {image: 'mysql:${MYSQL_VERSION:-8.4}'}\n",
    },
  ],
  quiet: [
    { code: "services:\n  db:\n    image: postgres:18\n", because: "the release is supported" },
    {
      code: "services:\n  db:\n    image: postgres:12\n",
      today: "2023-01-31",
      because: "on that day it was still supported",
    },
    { code: "services:\n  db:\n    image: postgres:${PG}\n", because: "only the variable tells the version" },
    {
      code: "services:\n  db:\n    build: .\n    image: postgres:12\n",
      because: "the name is given to what is built here",
    },
    {
      code: "services:\n  db:\n    image: registry.example.com/postgres:12\n",
      because: "another registry may hold another image",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const { image, build } = service;
        const reference = image?.reference;
        const tag = image && tagIn(image);
        if (!reference || !tag || build) return;
        const known = context.images.of(reference);
        const end = known?.release?.endOfLife;
        // What is retired or has moved is another rule's, whatever its release.
        if (!known || !end || known.retired || known.moved || !hasEnded(end, context.today) || !first(tag))
          return;
        const written = reference.text.slice(reference.nameRange.start, reference.nameRange.end);
        context.report(tag, "ended", {
          data: { image: `${written}:${reference.tag ?? ""}`, date: end },
          fixes: tagOffers(context.images, reference, service).map((offer) => ({
            title: offer.title,
            edits: reference.digest ? [] : [replace(tag, offer.tag)],
          })),
        });
      },
    };
  },
});
