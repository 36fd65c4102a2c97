import { removalOfItem } from "../../compose/edits/removal.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

/** What each of these lets a process do; with any it can take the host. */
const powers: ReadonlyMap<string, string> = new Map([
  ["ALL", "do everything that root can"],
  ["BPF", "load programs into the kernel"],
  ["DAC_READ_SEARCH", "read any file of the host"],
  ["SYS_ADMIN", "mount disks of the host"],
  ["SYS_MODULE", "load modules into the kernel"],
  ["SYS_RAWIO", "get at memory and disks"],
]);

export default composeRule({
  meta: {
    id: "compose/no-host-capability",
    summary: "Add no capability that amounts to root on the host.",
    why: "Docker leaves these capabilities out because a process that has one can get out of its container. Often a narrower one does: NET_ADMIN for a VPN, SYS_NICE for real time, SYS_TIME for clocks.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q106", "Q110"],
    references: [
      { title: "cap_add", url: "https://docs.docker.com/reference/compose-file/services/#cap_add" },
      {
        title: "Runtime privilege and capabilities",
        url: "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
      },
    ],
  },
  messages: { power: "{name} lets {service} {power}" },
  fix: { safety: "suggestion", title: "Remove the capability" },
  examples: [
    {
      title: "For mounting",
      bad: "services:\n  files:\n    image: shop/files:1.4\n    cap_add:\n      - «SYS_ADMIN» # FUSE\n      - NET_ADMIN\n",
      good: "services:\n  files:\n    image: shop/files:1.4\n    cap_add:\n      - NET_ADMIN\n",
      message: "SYS_ADMIN lets files mount disks of the host",
    },
    {
      title: "All of them, the last in the list",
      bad: "services:\n  vpn: {image: 'shop/vpn:1.4', cap_add: [«all»], init: true}\n  net:\n    image: shop/net:1.4\n    cap_add:\n    - «CAP_SYS_MODULE»\n",
      good: "services:\n  vpn: {image: 'shop/vpn:1.4', init: true}\n  net:\n    image: shop/net:1.4\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  vpn:\n    image: shop/vpn:1.4\n    cap_drop: [ALL]\n    cap_add: [NET_ADMIN, NET_BIND_SERVICE, SYS_PTRACE, SYS_TIME, SYS_NICE, IPC_LOCK]\n",
      because: "these are narrow, and dropping all is right",
    },
    {
      code: "services:\n  vpn:\n    image: shop/vpn:1.4\n    cap_add: ['$CAPS']\n",
      because: "only the variable tells",
    },
    {
      code: "services:\n  vpn:\n    image: shop/vpn:1.4\n    labels: [SYS_ADMIN]\n",
      because: "a label is no capability",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      path: {
        "services.*.cap_add.*"(node) {
          if (node.kind !== "scalar") return;
          const power = powers.get(node.text.toUpperCase().replace(/^CAP_/, ""));
          const at = node.mapped.span();
          if (power === undefined || !first(at)) return;
          const edit = removalOfItem(context.file, node);
          context.report(at, "power", {
            data: { name: node.text, service: String(node.path[1]), power },
            fixes: [edit && { edits: [edit] }],
          });
        },
      },
    };
  },
});
