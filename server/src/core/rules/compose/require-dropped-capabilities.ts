import { insertItem } from "../../compose/edits/lists.ts";
import { neverHas } from "../../compose/merged/absence.ts";
import type { MapNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isTrue, itemsOf, scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-dropped-capabilities",
    summary: "Drop the capabilities that a program does not need.",
    why: "A container starts with fourteen of root's powers, such as changing owners or forging packets. Most programs need none; with all dropped, and only the needed ones added, a break-in gains less.",
    category: "security",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q106", "Q101"],
    references: [
      { title: "cap_drop", url: "https://docs.docker.com/reference/compose-file/services/#cap_drop" },
      {
        title: "Runtime privilege and Linux capabilities",
        url: "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
      },
    ],
  },
  messages: { missing: "{service} keeps capabilities that it may not need" },
  fix: { safety: "suggestion", title: "Drop all capabilities" },
  examples: [
    {
      title: "None dropped, and only one of them",
      bad: "services:\n  «api»:\n    image: shop/api:1.4 # ours\n  «jobs»:\n    image: shop/jobs:1.4\n    cap_drop:\n      - NET_RAW # no ping\n",
      good: "services:\n  api:\n    image: shop/api:1.4 # ours\n    cap_drop:\n      - ALL\n  jobs:\n    image: shop/jobs:1.4\n    cap_drop:\n      - NET_RAW # no ping\n      - ALL\n",
      message: "api keeps capabilities that it may not need",
    },
    {
      title: "An image that starts as root",
      bad: "services:\n  «web»:\n    image: nginx:1.30\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    cap_drop: [ALL]\n    cap_add: [CHOWN, SETGID, SETUID]\n",
      notFixed: "It needs some of them to change to the account of its workers.",
    },
  ],
  quiet: [
    {
      code: "services:\n  a: {image: 'shop/a:1.4', cap_drop: [ALL]}\n  b: {image: 'shop/b:1.4', cap_drop: [all], cap_add: [NET_BIND_SERVICE]}\n  c: {image: 'shop/c:1.4', cap_drop: ['${DROPPED}']}\n",
      because: "each drops all of them, or what nobody can tell",
    },
    {
      code: "services:\n  a:\n    image: shop/a:1.4\n    privileged: true\n",
      because: "to drop them changes nothing there, and another rule tells of it",
    },
    {
      code: "services:\n  a:\n    image: shop/a:1.4\n    extends: {file: base.yaml, service: a}\n",
      because: "the other file may drop them",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const { name, map, nameSpan } = service;
        if (!map || isTrue(scalarAt(map, "privileged"))) return;
        if (!neverHas(service, context.project, dropsAll) || !first(nameSpan)) return;
        // What a published image needs is its own affair: nginx, for one, does not start without CHOWN, SETGID and SETUID.
        const reference = service.build ? undefined : service.image?.reference;
        const isOwn = service.build || (reference && !context.images.of(reference));
        const edit = isOwn && !map.via ? insertItem(context.file, map, "cap_drop", "ALL") : undefined;
        context.report(nameSpan, "missing", { data: { service: name }, fixes: [edit && { edits: [edit] }] });
      },
    };
  },
});

/** Whether it drops all of them, or something that nobody can tell. */
function dropsAll(definition: MapNode): boolean {
  return itemsOf(definition.get("cap_drop")?.value).some(
    (item) => item.kind !== "scalar" || /^(?:cap_)?all$|\$/i.test(item.text),
  );
}
