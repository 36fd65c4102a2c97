import { insertItem } from "../../compose/edits/lists.ts";
import { neverHas } from "../../compose/merged/absence.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isTrue, itemsOf, scalarAt } from "../../compose/shortForms/part.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-no-new-privileges",
    summary: "Forbid processes to gain privileges.",
    why: "A setuid program in the image, such as su or mount, lets a process that lost its rights become root again. With no-new-privileges the kernel ignores that bit. Images that rely on sudo do not start with it.",
    category: "security",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q111"],
    references: [
      { title: "security_opt", url: "https://docs.docker.com/reference/compose-file/services/#security_opt" },
      {
        title: "Security configuration of docker run",
        url: "https://docs.docker.com/reference/cli/docker/container/run/#security-opt",
      },
    ],
  },
  messages: { missing: "A process in {service} can become root by a setuid program" },
  fix: { safety: "suggestion", title: "Add no-new-privileges" },
  examples: [
    {
      title: "No options, and another one",
      bad: "services:\n  «api»:\n    image: shop/api:1.4\n  «jobs»:\n    image: shop/jobs:1.4\n    security_opt:\n      - apparmor=shop # ours\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    security_opt:\n      - no-new-privileges:true\n  jobs:\n    image: shop/jobs:1.4\n    security_opt:\n      - apparmor=shop # ours\n      - no-new-privileges:true\n",
      message: "A process in api can become root by a setuid program",
    },
    {
      title: "In flow style",
      bad: "services: {«api»: {image: 'shop/api:1.4', security_opt: [label=disable]}}\n",
      good: "services: {api: {image: 'shop/api:1.4', security_opt: [label=disable, no-new-privileges:true]}}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  a: {image: 'shop/a:1.4', security_opt: [no-new-privileges]}\n  b: {image: 'shop/b:1.4', security_opt: ['no-new-privileges=true']}\n  c: {image: 'shop/c:1.4', security_opt: ['no-new-privileges:false']}\n",
      because: "each says what is wanted",
    },
    {
      code: "services:\n  a:\n    image: shop/a:1.4\n    privileged: true\n",
      because: "that one has every privilege already, which another rule tells",
    },
    {
      code: "services:\n  a:\n    image: shop/a:1.4\n    deploy: {placement: {constraints: [node.role == worker]}}\n",
      because: "Swarm ignores security_opt",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const { name, map, nameSpan } = service;
        if (!map || isForSwarm(document, context.path) || isTrue(scalarAt(map, "privileged"))) return;
        const missing = neverHas(service, context.project, (definition) =>
          itemsOf(definition.get("security_opt")?.value).some(
            (item) => item.kind !== "scalar" || /^no-new-privileges|^\$/.test(item.text),
          ),
        );
        if (!missing || !first(nameSpan)) return;
        const edit = insertItem(context.file, map, "security_opt", "no-new-privileges:true");
        context.report(nameSpan, "missing", { data: { service: name }, fixes: [edit && { edits: [edit] }] });
      },
    };
  },
});
