import { mapToList } from "../../compose/edits/lists.ts";
import type { ComposeNode } from "../../compose/node.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-variable-in-key",
    summary: "Use a variable in the name of a label or setting only in a list.",
    why: "Compose puts variables into values, never into keys, so the name goes to the engine with the dollar sign in it. An item of a list, `NAME=VALUE`, is a value as a whole.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q171"],
    references: [
      { title: "Interpolation", url: "https://docs.docker.com/reference/compose-file/interpolation/" },
    ],
  },
  messages: { kept: "The variable {name} stays as it is: Compose fills in values, not keys" },
  fix: { safety: "safe", title: "Write the mapping as a list" },
  examples: [
    {
      title: "Labels for a proxy",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    labels:\n      traefik.enable: true\n      # the name of the project\n      traefik.http.routers.«${NAME}».rule: Host(`shop.example`)\n      \"traefik.http.services.«$NAME».port\": '80' # inside\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    labels:\n      - traefik.enable=true\n      # the name of the project\n      - traefik.http.routers.${NAME}.rule=Host(`shop.example`)\n      - 'traefik.http.services.$NAME.port=80' # inside\n",
      message: "The variable NAME stays as it is: Compose fills in values, not keys",
    },
    {
      title: "Variables in flow style",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    environment: {PLAIN: , «$MODE»: dark}\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    environment: [PLAIN, $MODE=dark]\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    labels: ['traefik.http.routers.${NAME}.rule=Host(`shop.example`)']\n",
      because: "in a list it is filled in",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    labels: {price.$: '${PRICE}', cost$$: a}\n",
      because: "no variable begins there",
    },
    {
      code: "x-${A}: b\nservices:\n  web:\n    image: shop/web:1.4\n",
      because: "it is no name that anybody reads",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    const check = (node: ComposeNode): void => {
      if (node.kind !== "map") return;
      for (const { key, keySpan } of node.entries) {
        const found = /(?<!\$)\$(?:\{[A-Za-z_]\w*\}|[A-Za-z_]\w*)/.exec(key);
        if (!found || !first(keySpan)) continue;
        const quote = keySpan.end - keySpan.start - key.length;
        const start = keySpan.start + quote / 2 + found.index;
        const exact = quote === 0 || quote === 2;
        const edits = node.via || mayDefineAnchor(file, node.span) ? undefined : mapToList(node);
        context.report(exact ? { start, end: start + found[0].length } : keySpan, "kept", {
          data: { name: found[0].replace(/\W/g, "") },
          fixes: [edits && { edits }],
        });
      }
    };
    return { path: Object.fromEntries(lists.map((path) => [path, check])) };
  },
});

/** Mappings that may as well be lists of `NAME=VALUE`. */
const lists = [
  "services.*.environment",
  "services.*.labels",
  "services.*.annotations",
  "services.*.sysctls",
  "services.*.extra_hosts",
  "services.*.build.args",
  "services.*.build.labels",
  "services.*.deploy.labels",
  "networks.*.labels",
  "volumes.*.labels",
];
