import { conditionsToList } from "../../compose/edits/dependencies.ts";
import { quoted } from "../../compose/edits/quoting.ts";
import { rewriteForStack } from "../../compose/edits/stack.ts";
import { firstVisits } from "../../compose/origin.ts";
import { longFormsIn, refusedByStack, wrongKindsIn } from "../../compose/swarm/stackKeys.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-stack-refused-key",
    summary: "Write a stack file as docker stack deploy reads it.",
    why: "The stack command has a schema of its own, which stopped at 3.13 while Compose went on. It takes no key that it does not know: it stops with an error before anything is deployed.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q156", "Q18"],
    references: [
      { title: "Deploy a stack to a swarm", url: "https://docs.docker.com/engine/swarm/stack-deploy/" },
      { title: "The stack schema is another one", url: "https://github.com/docker/compose/issues/9424" },
      { title: "Numbers for cpus are refused", url: "https://github.com/docker/cli/issues/5009" },
    ],
  },
  messages: {
    key: "docker stack deploy refuses {key}, so that the file does not load",
    long: "docker stack deploy takes {key} in the short form only",
    plain: "docker stack deploy wants {key} without quotes",
    quoted: "docker stack deploy wants {key} in quotes",
    image: "docker stack deploy builds nothing, and {service} names no image",
  },
  fix: { safety: "suggestion", title: "Write it for docker stack deploy" },
  examples: [
    {
      title: "Keys that only Compose knows",
      name: "docker-stack.yml",
      bad: "«name»: shop\nservices:\n  web:\n    image: shop/web:1.4\n    «profiles»: [edge]\n    «mem_limit»: 256m\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    deploy:\n      resources:\n        limits:\n          memory: 256m\n",
      message: "docker stack deploy refuses name, so that the file does not load",
    },
    {
      title: "Nothing to pull",
      name: "docker-stack.yml",
      bad: "services:\n  web:\n    «build»: .\n",
      good: "services:\n  web:\n    build: .\n    image: registry.example.com/web:1.4\n",
      notFixed: "Only you know where the image is pushed to.",
      message: "docker stack deploy builds nothing, and web names no image",
    },
    {
      title: "The long form of depends_on",
      name: "docker-stack.yml",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    «depends_on»:\n      db:\n        condition: service_healthy\n  db:\n    image: postgres:18\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    depends_on:\n      - db\n  db:\n    image: postgres:18\n",
    },
    {
      title: "Numbers and booleans",
      name: "compose.swarm.yaml",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    environment:\n      DEBUG: «false»\n    ports: [{target: 80, published: "«8080»"}]\n    deploy:\n      resources:\n        limits: {cpus: «0.5»}\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    environment:\n      DEBUG: "false"\n    ports: [{target: 80, published: 8080}]\n    deploy:\n      resources:\n        limits: {cpus: "0.5"}\n',
      message: "docker stack deploy wants DEBUG in quotes",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    build: .\n",
      name: "swarm.yml",
      because: "another file may name the image",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    profiles: [edge]\n    deploy: {update_config: {order: start-first}}\n",
      because: "whoever writes profiles starts it with Compose",
    },
    {
      code: "name: lamp\nservices:\n  web:\n    image: shop/web:1.4\n",
      name: "lamp-stack.yml",
      because: "a stack may be any set of services",
    },
    {
      code: 'services:\n  web:\n    build: .\n    image: registry.example.com/web:1.4\n    ports: [{target: 80, published: "${PORT}"}]\n',
      name: "docker-stack.yml",
      because: "beside an image `build` is read over, and variables become numbers",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      document(document) {
        if (targetOf(document, context.path) !== "stack") return;
        for (const entry of refusedByStack(document)) {
          const { key, keySpan } = entry;
          if (!first(keySpan)) continue;
          context.report(keySpan, "key", { data: { key }, fixes: [rewriteForStack(file, entry)] });
        }
        for (const { key, keySpan, value } of longFormsIn(document)) {
          if (!first(keySpan)) continue;
          const edits = value.kind === "map" ? conditionsToList(file, value) : undefined;
          const fixes = [edits && { title: "List the names", edits }];
          context.report(keySpan, "long", { data: { key }, fixes });
        }
        for (const { node, wants } of wrongKindsIn(document)) {
          const at = node.mapped.span();
          if (!first(at)) continue;
          const edit = replace(node.span, wants === "plain" ? node.text : quoted(node.text));
          const title = wants === "plain" ? "Remove the quotes" : "Put it in quotes";
          context.report(at, wants, {
            data: { key: String(node.path.at(-1)) },
            fixes: [{ title, safety: "safe", edits: node.via ? [] : [edit] }],
          });
        }
        if (!context.project.whole) return;
        for (const { name: service, map } of document.services) {
          const build = map?.has("image") ? undefined : map?.get("build");
          if (build && first(build.keySpan)) context.report(build.keySpan, "image", { data: { service } });
        }
      },
    };
  },
});
