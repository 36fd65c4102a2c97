import type { Service } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { contextServices, type NamedReference } from "../../compose/references.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/require-context-build",
    summary: "Take only services that are built as contexts of a build.",
    why: "With `service:NAME` Compose builds that service first and hands over the result. Where there is nothing to build it refuses the project; an image from a registry is `docker-image://…`.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q36", "Q130"],
    references: [
      {
        title: "additional_contexts",
        url: "https://docs.docker.com/reference/compose-file/build/#additional_contexts",
      },
    ],
  },
  messages: { pulled: "{name} has no build, so its image cannot be a context of {service}" },
  fix: { safety: "suggestion", title: "Take its image" },
  examples: [
    {
      title: "A base that is pulled",
      bad: 'services:\n  base:\n    image: shop/base:1.4\n  web:\n    build:\n      context: .\n      additional_contexts:\n        base: "service:«base»" # the tools\n',
      good: 'services:\n  base:\n    image: shop/base:1.4\n  web:\n    build:\n      context: .\n      additional_contexts:\n        base: "docker-image://shop/base:1.4" # the tools\n',
      message: "base has no build, so its image cannot be a context of web",
    },
    {
      title: "As a list",
      bad: "services:\n  tools:\n    image: golang:1.26\n  api:\n    build: {context: ., additional_contexts: [go=service:«tools», src=../src]}\n",
      good: "services:\n  tools:\n    image: golang:1.26\n  api:\n    build: {context: ., additional_contexts: [go=docker-image://golang:1.26, src=../src]}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  base:\n    build: ./base\n    image: shop/base:1.4\n  web:\n    build:\n      context: .\n      additional_contexts:\n        base: service:base\n",
      because: "the service is built",
    },
    {
      code: "services:\n  base:\n    extends: {file: common.yaml, service: base}\n  web:\n    build: {context: ., additional_contexts: {base: 'service:base'}}\n",
      because: "the build may come with what it extends",
    },
    {
      code: "services:\n  base:\n    image: shop/base:1.4\n  web:\n    build: {context: ., additional_contexts: {base: 'service:base'}}\n",
      files: { "compose.override.yaml": "services: {base: {build: ./base}}\n" },
      because: "the override file has the build",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        for (const reference of contextServices(service)) {
          if (!context.project.whole) return;
          const definitions = context.project.services(reference.name);
          if (definitions.length === 0 || definitions.some(mayBeBuilt) || !first(reference.span)) continue;
          context.report(reference.span, "pulled", {
            data: { name: reference.name, service: service.name },
            fixes: [takeImage(context.file.text, reference, definitions)],
          });
        }
      },
    };
  },
});

function mayBeBuilt({ map, build, extends: base }: Service): boolean {
  return !map || build !== undefined || base !== undefined;
}

/** The prefix stands right before the name. */
function takeImage(
  text: string,
  { name, span, node }: NamedReference,
  definitions: readonly Service[],
): FixOffer | undefined {
  const image = definitions.findLast((definition) => definition.image)?.image?.node;
  const start = span.start - "service:".length;
  if (!image?.literal || !/^[\w./:@-]+$/.test(image.text) || node.via) return undefined;
  if (text.slice(start, span.end) !== `service:${name}`) return undefined;
  const address = `docker-image://${image.text}`;
  return { title: `Take the image ${image.text}`, edits: [replace({ start, end: span.end }, address)] };
}
