import { imagePart } from "../../compose/imageParts.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isRegistryAllowed } from "../../dockerfile/registries.ts";
import { registriesOption } from "../../lint/registriesOption.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-untrusted-registry",
    summary: "Run services only from registries that are allowed.",
    why: "Whoever runs a registry decides what starts beside your data under that name. Your team has listed those that it trusts, and this image is pulled from elsewhere.",
    category: "security",
    severity: "warning",
    preset: "all",
    since: "0.2.0",
    questions: ["Q118", "Q40"],
    references: [{ title: "image", url: "https://docs.docker.com/reference/compose-file/services/#image" }],
  },
  messages: {
    registry: "{service} takes its image from {registry}, which is not on the list",
    hub: "{service} takes its image from Docker Hub, which is not on the list",
  },
  options: { registries: registriesOption },
  examples: [
    {
      title: "Another registry",
      bad: 'services:\n  app:\n    image: "«quay.io»/example/app:1.2"\n',
      good: 'services:\n  app:\n    image: "registry.example.com/app:1.2"\n',
      options: { registries: ["*.example.com"] },
      message: "app takes its image from quay.io, which is not on the list",
    },
    {
      title: "Docker Hub, by leaving the registry out",
      bad: "services:\n  db: {image: «postgres:18»}\n",
      good: "services:\n  db: {image: registry.example.com/postgres:18}\n",
      options: { registries: ["registry.example.com"] },
      message: "db takes its image from Docker Hub, which is not on the list",
    },
  ],
  quiet: [
    { code: "services:\n  app:\n    image: quay.io/example/app:1.2\n", because: "no list is set" },
    {
      code: "services:\n  app:\n    build: .\n    image: quay.io/example/app:1.2\n",
      because: "it is built here, and the name is where it goes",
      options: { registries: ["docker.io"] },
    },
    {
      code: "services:\n  app:\n    image: ${REGISTRY:-quay.io}/example/app:1.2\n",
      because: "the variable may hold another registry",
      options: { registries: ["docker.io"] },
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n  web:\n    image: docker.io/library/nginx:1.30\n",
      because: "Docker Hub is allowed, by any of its names",
      options: { registries: ["hub.docker.com"] },
    },
  ],
  create: (context) => {
    const patterns = context.options.registries;
    const first = firstVisits();
    if (patterns.length === 0) return {};
    return {
      service({ name: service, image, build }) {
        if (!image?.reference || !image.node.literal || build) return;
        const { registry } = image.reference;
        if (isRegistryAllowed(registry, patterns)) return;
        const whole = image.node.mapped.span();
        const at = (registry && imagePart(image, { start: 0, end: registry.length })) || whole;
        if (!first(at)) return;
        if (registry === undefined) context.report(at, "hub", { data: { service } });
        else context.report(at, "registry", { data: { service, registry } });
      },
    };
  },
});
