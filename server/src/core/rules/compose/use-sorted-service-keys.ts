import { compareKeys, firstMisplaced } from "../../compose/edits/memberOrder.ts";
import { reordered } from "../../compose/edits/members.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/use-sorted-service-keys",
    summary: "Give the keys of every service the same order.",
    why: "Where every service begins with its image and ends with its limits, the eye finds each setting at once and sees which service lacks one. Compose does not care, readers do.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q18"],
    sameAs: ["dclint:service-keys-order"],
    references: [
      { title: "Services", url: "https://docs.docker.com/reference/compose-file/services/" },
      { title: "Mapping key order", url: "https://yaml.org/spec/1.2.2/#3221-mapping-key-order" },
    ],
  },
  messages: { late: "{key} belongs above {below} in a service" },
  options: {
    order: {
      // biome-ignore format: in lines by what they are about
      default: [
        "image", "build", "container_name",
        "depends_on",
        "volumes", "volumes_from", "configs", "secrets",
        "environment", "env_file",
        "ports", "networks", "network_mode", "extra_hosts",
        "command", "entrypoint", "working_dir", "restart", "healthcheck",
        "logging", "labels",
        "user", "isolation",
      ],
      doc: "The keys in their order; others come behind them, by the alphabet. An empty list sorts all by the alphabet, as the reference does.",
    },
  },
  fix: { safety: "safe", title: "Put the keys in order" },
  examples: [
    {
      title: "With comments",
      bad: "services:\n  web:\n    # Only here\n    ports:\n      - '8080:80'\n      # - '8443:443'\n    «image»: nginx:1.30 # pinned\n              # for a reason\n\n    environment: {MODE: a}\n  db:\n    image: postgres:18\n",
      good: "services:\n  web:\n    image: nginx:1.30 # pinned\n              # for a reason\n    environment: {MODE: a}\n\n    # Only here\n    ports:\n      - '8080:80'\n      # - '8443:443'\n  db:\n    image: postgres:18\n",
      message: "image belongs above ports in a service",
    },
    {
      title: "A merge stays where it is",
      bad: "x-base: &base {restart: always}\nservices:\n  web:\n    <<: *base\n    labels: {a: b}\n    «command»: |\n      nginx -g 'daemon off;'\n    image: nginx:1.30\n",
      good: "x-base: &base {restart: always}\nservices:\n  web:\n    <<: *base\n    image: nginx:1.30\n    command: |\n      nginx -g 'daemon off;'\n    labels: {a: b}\n",
    },
    {
      title: "All by the alphabet",
      bad: 'services: {web: {image: "nginx:1.30", «command»: [nginx]}}\n',
      good: 'services: {web: {command: [nginx], image: "nginx:1.30"}}\n',
      options: { order: [] },
    },
    {
      title: "A text that the end of the file cuts short",
      bad: "services:\n  web:\n    command: nginx\n    «image»: nginx:1.30\n    environment:\n      NOTE: |\n        no line break",
      good: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      NOTE: |\n        no line break\n    command: nginx\n",
      notFixed: "Further up the text would end with a line break.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    ports: ['8080:80']\n    cap_drop: [ALL]\n    deploy: {replicas: 2}\n    x-note: a\n",
      because: "keys that are not listed come last, by the alphabet",
    },
    {
      code: "x-web: &web\n  ports: ['8080:80']\n  image: nginx:1.30\nservices:\n  web: *web\n",
      because: "a service behind an alias is written elsewhere",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    build:\n      dockerfile: Dockerfile\n      context: .\n",
      because: "only the keys of the service itself are looked at",
    },
  ],
  create: (context) => {
    const compare = compareKeys(context.options.order);
    return {
      service({ map }) {
        if (!map || map.via) return;
        const own = map.entries.filter((entry) => !entry.merged);
        const found = firstMisplaced(own, (a, b) => compare(a.key, b.key));
        if (!found) return;
        const edits = reordered(
          context.file,
          map,
          found.sorted.map(({ value }) => value),
        );
        context.report(found.member.keySpan, "late", {
          data: { key: found.member.key, below: found.below.key },
          fixes: [edits && { edits }],
        });
      },
    };
  },
});
