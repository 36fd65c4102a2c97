import { writtenText } from "../../compose/interpolation.ts";
import type { ComposeNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { itemsOf, writtenScalar } from "../../compose/shortForms/part.ts";
import { mendImageReference, parseImageReference } from "../../dockerfile/imageReference.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-image",
    summary: "Name images as registry/path:tag@digest, in lower case.",
    why: "Compose cuts the name into its parts before it pulls or builds, and the engine does so again. With one that does not fit, `up` stops at this service.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q17"],
    references: [
      { title: "image", url: "https://docs.docker.com/reference/compose-file/services/#image" },
      { title: "docker image tag", url: "https://docs.docker.com/reference/cli/docker/image/tag/" },
    ],
  },
  messages: {
    upper: "An image name is in lower case: {fixed}",
    scheme: "An image name has no {scheme} in front",
    malformed: "{image} is no image reference; one looks like node:24-alpine",
  },
  fix: { safety: "safe", title: "Mend the name" },
  examples: [
    {
      title: "A capital letter",
      bad: "services:\n  web:\n    image: «Shop/Web:1.4» # the front\n",
      good: "services:\n  web:\n    image: shop/web:1.4 # the front\n",
      message: "An image name is in lower case: shop/web:1.4",
    },
    {
      title: "An address of the web, in flow style, also for one that is built, and in a default",
      bad: 'services: {web: {image: "«https://ghcr.io/shop/web:1.4»", build: {context: ., tags: ["«ghcr.io/Shop/Web:1.4»"]}}, api: {image: "${API:-«shop/Api:1.4»}"}}\n',
      good: 'services: {web: {image: "ghcr.io/shop/web:1.4", build: {context: ., tags: ["ghcr.io/shop/web:1.4"]}}, api: {image: "${API:-shop/api:1.4}"}}\n',
    },
    {
      title: "Two tags, or half of one",
      bad: "services:\n  web:\n    image: '«nginx:»'\n  api:\n    image: «shop/api:1.4:alpine»\n",
      good: "services:\n  web:\n    image: 'nginx'\n  api:\n    image: shop/api:1.4-alpine\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: localhost:5000/shop/web__x:1.0_A\n  api:\n    image: ${REGISTRY:-}/shop/api:${TAG}\n",
      because: "every part fits, and a variable may hold anything",
    },
    {
      code: `services:\n  web:\n    image: nginx:1.30@sha256:${"0".repeat(64)}\n`,
      because: "a tag and a digest may stand together",
    },
    {
      code: "services:\n  web:\n    build: .\n    image:\n",
      because: "the value is not written yet",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const check = (node: ComposeNode | undefined) => {
      const scalar = writtenScalar(node);
      const written = scalar && typeof scalar.value === "string" ? writtenText(scalar) : undefined;
      if (!scalar || !written) return;
      const { text, mapped } = written;
      const span = mapped.span();
      if (text === "" || parseImageReference(text) || !first(span)) return;
      const mend = mendImageReference(text);
      const fixed = shorten(mend?.fixed ?? "");
      const place = mapped.exact();
      const fix: FixOffer | undefined =
        mend && place && !scalar.via
          ? {
              title: `Write ${fixed}`,
              safety: mend.kind === "malformed" ? "suggestion" : "safe",
              edits: [replace(place, mend.fixed)],
            }
          : undefined;
      context.report(span, mend?.kind ?? "malformed", {
        data: { image: shorten(text), fixed, scheme: mend?.scheme ?? "" },
        fixes: [fix],
      });
    };
    return {
      service({ image, build }) {
        check(image?.node);
        const tags = build?.node.kind === "map" ? build.node.get("tags")?.value : undefined;
        for (const tag of itemsOf(tags)) check(tag);
      },
    };
  },
});
