import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-image-digest",
    summary: "Pin images by their digest.",
    why: "A tag can be pointed at another image any day; a digest names one for ever. It gets no fixes by itself, so let a bot raise it.",
    category: "reproducibility",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q30", "Q17"],
    references: [
      { title: "image", url: "https://docs.docker.com/reference/compose-file/services/#image" },
      { title: "Image digests", url: "https://docs.docker.com/dhi/core-concepts/digests/" },
    ],
  },
  messages: { tag: "{image} has a tag but no digest, and a tag can be moved" },
  examples: [
    {
      title: "A tag alone",
      bad: "services:\n  db:\n    image: «postgres:18»\n",
      good: "services:\n  db:\n    image: postgres:18@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
      message: "postgres:18 has a tag but no digest, and a tag can be moved",
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres\n",
      because: "a version comes first; another rule asks for it",
    },
    { code: "services:\n  db:\n    image: postgres:${PG:-18}\n", because: "the variable may hold a digest" },
    {
      code: "services:\n  db:\n    build: .\n    image: shop/db:1.4\n",
      because: "what is built here has no digest yet",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ image, build }) {
        const { tag, digest, path } = image?.reference ?? {};
        if (!image?.node.literal || build || tag === undefined || tag === "latest" || digest) return;
        const at = image.node.mapped.span();
        if (!first(at)) return;
        context.report(at, "tag", {
          data: { image: `${path?.slice(path.lastIndexOf("/") + 1) ?? ""}:${tag}` },
        });
      },
    };
  },
});
