import { mayAdd } from "../../compose/capabilities.ts";
import { addAll } from "../../compose/edits/additions.ts";
import { startsAsMade } from "../../compose/imageStart.ts";
import { neverHas } from "../../compose/merged/absence.ts";
import type { Service } from "../../compose/model.ts";
import type { MapNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isTrue, itemsOf, scalarAt } from "../../compose/shortForms/part.ts";
import { allOf } from "../../knowledge/confined.ts";
import { composeRule } from "../../lint/rule.ts";
import { enumeration } from "../../text/enumeration.ts";

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
      title: "Images of which we know what they need",
      bad: "services:\n  «web»:\n    image: nginx:1.30\n    cap_add:\n      - CHOWN\n  «cache»: {image: 'memcached:1.6'}\n  «db»: {image: 'mongo:8.0'}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    cap_add:\n      - CHOWN\n      - SETGID\n      - SETUID\n    cap_drop:\n      - ALL\n  cache: {image: 'memcached:1.6', cap_drop: [ALL]}\n  db: {image: 'mongo:8.0', cap_drop: [ALL], cap_add: [CHOWN, DAC_OVERRIDE, SETGID, SETUID]}\n",
    },
    {
      title: "An image that we know too little of",
      bad: "services:\n  «cache»:\n    image: redis:8\n",
      good: "services:\n  cache:\n    image: redis:8\n    user: redis\n    cap_drop: [ALL]\n",
      notFixed: "Some releases stay root without capabilities, so another user has to be chosen first.",
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
    const { images, project } = context;
    const first = firstVisits();

    /** Those to add once all are dropped; `undefined` where nobody knows. One's own program needs what its author knows of. */
    const capabilitiesToKeep = (service: Service): readonly string[] | undefined => {
      const reference = service.build ? undefined : service.image?.reference;
      const known = reference && images.of(reference);
      if (service.build || (reference && !known)) return [];
      const { confined } = known ?? {};
      if (!confined?.capabilities || !startsAsMade(service, project, confined)) return undefined;
      // In the network of the host a low port needs a capability, and nobody knows the port.
      if (service.networkMode?.text === "host") return undefined;
      const isAdded = (name: string) => !neverHas(service, project, (one) => mayAdd(one, name));
      return allOf(confined.capabilities)
        .filter((name) => !isAdded(name))
        .sort();
    };

    return {
      service(service) {
        const { name, map, nameSpan } = service;
        if (!map || isTrue(scalarAt(map, "privileged"))) return;
        if (!neverHas(service, project, dropsAll) || !first(nameSpan)) return;
        const value = capabilitiesToKeep(service);
        const edits =
          value &&
          addAll(context.file, map, [
            { key: "cap_drop", value: ["ALL"] },
            { key: "cap_add", value },
          ]);
        const title = value?.length ? { title: `Drop all capabilities but ${enumeration(value)}` } : {};
        context.report(nameSpan, "missing", {
          data: { service: name },
          fixes: [edits && { ...title, edits }],
        });
      },
    };
  },
});

/** Whether it drops all of them, or something that nobody can tell. */
function dropsAll(definition: MapNode): boolean {
  const dropped = definition.get("cap_drop")?.value;
  if (dropped?.kind === "scalar" && dropped.value !== null) return true;
  return itemsOf(dropped).some((item) => item.kind !== "scalar" || /^(?:cap_)?all$|\$/i.test(item.text));
}
