import { removalOfItem } from "../../compose/edits/removal.ts";
import type { Service } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { itemsOf } from "../../compose/shortForms/part.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-unconfined",
    summary: "Leave seccomp and AppArmor on.",
    why: "The default profiles block system calls that almost no program makes and many break-outs need. A profile of your own that allows the one missing call keeps the rest shut.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q107", "Q108"],
    references: [
      { title: "Seccomp profiles", url: "https://docs.docker.com/engine/security/seccomp/" },
      { title: "AppArmor profiles", url: "https://docs.docker.com/engine/security/apparmor/" },
    ],
  },
  messages: { off: "{service} runs without {what}, which is there to contain a break-in" },
  fix: { safety: "suggestion", title: "Use the default profile" },
  examples: [
    {
      title: "Both profiles",
      bad: 'services:\n  app:\n    image: shop/app:1.4\n    security_opt:\n      - «seccomp:unconfined» # for io_uring\n      - no-new-privileges:true\n      - "«apparmor=unconfined»"\n',
      good: "services:\n  app:\n    image: shop/app:1.4\n    security_opt:\n      - no-new-privileges:true\n",
      message: "app runs without seccomp, which is there to contain a break-in",
    },
    {
      title: "The only option",
      bad: "services:\n  app: {image: 'shop/app:1.4', security_opt: [«systempaths=unconfined»], init: true}\n",
      good: "services:\n  app: {image: 'shop/app:1.4', init: true}\n",
      message: "app runs without masked paths, which is there to contain a break-in",
    },
  ],
  quiet: [
    {
      code: "services:\n  app:\n    image: shop/app:1.4\n    security_opt: ['seccomp:./profile.json', 'apparmor=shop']\n",
      because: "these are profiles",
    },
    {
      code: "services:\n  dev:\n    image: shop/dev:1.4\n    cap_add: [SYS_PTRACE]\n    security_opt: ['seccomp:unconfined']\n",
      because: "a debugger needs both",
    },
    {
      code: "services:\n  app:\n    image: shop/app:1.4\n    security_opt: ['seccomp:$PROFILE', 'label:disable']\n",
      because: "the variable tells, and labels are for hosts with SELinux",
    },
    {
      code: "services:\n  app:\n    image: shop/app:1.4\n    security_opt: ['seccomp:unconfined']\n",
      name: "docker-stack.yml",
      because: "a stack reads it over, which another rule tells",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const names = new Map([
      ["seccomp", "seccomp"],
      ["apparmor", "AppArmor"],
      ["systempaths", "masked paths"],
    ]);
    return {
      path: {
        "services.*.security_opt.*"(node, document) {
          if (node.kind !== "scalar" || targetOf(document, context.path) === "stack") return;
          const what = names.get(/^(\w+)[:=]unconfined$/.exec(node.text)?.[1] ?? "");
          const at = node.mapped.span();
          if (!what || debugs(document.service(String(node.path[1]))) || !first(at)) return;
          const edit = removalOfItem(context.file, node);
          context.report(at, "off", {
            data: { service: String(node.path[1]), what },
            fixes: [edit && { edits: [edit] }],
          });
        },
      },
    };
  },
});

/** With ptrace and without seccomp: what debuggers are told to run with. */
function debugs(service: Service | undefined): boolean {
  return itemsOf(service?.map?.get("cap_add")?.value).some(
    (item) => item.kind === "scalar" && /^(?:CAP_)?SYS_PTRACE$/i.test(item.text),
  );
}
