import { removalOf } from "../../compose/edits/removal.ts";
import { firstVisits } from "../../compose/origin.ts";
import { entryOf } from "../../compose/paths.ts";
import { isTrue } from "../../compose/shortForms/part.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-privileged",
    summary: "Give a service single capabilities or devices, not all of them.",
    why: "A privileged container has every capability and device and neither seccomp nor AppArmor around it: whoever breaks in can mount the disk of the host. Usually one entry of `cap_add` or `devices` is enough.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q110", "Q106"],
    references: [
      { title: "privileged", url: "https://docs.docker.com/reference/compose-file/services/#privileged" },
      {
        title: "Runtime privilege and capabilities",
        url: "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
      },
    ],
  },
  messages: { all: "{service} is privileged, so a break-in there is a break-in on the host" },
  options: {
    allow: { default: ["dind"], doc: "Words in image references that cannot do without: Docker in Docker." },
  },
  fix: { safety: "suggestion", title: "Remove privileged" },
  examples: [
    {
      title: "For a serial device",
      bad: "services:\n  zigbee:\n    image: koenkk/zigbee2mqtt:2.1\n    # for the stick\n    «privileged»: true\n    devices: [/dev/ttyACM0]\n",
      good: "services:\n  zigbee:\n    image: koenkk/zigbee2mqtt:2.1\n    # for the stick\n    devices: [/dev/ttyACM0]\n",
      message: "zigbee is privileged, so a break-in there is a break-in on the host",
    },
    {
      title: "By default, and in a word of YAML 1.1",
      bad: "services:\n  vpn:\n    image: shop/vpn:1.4\n    «privileged»: ${PRIVILEGED:-true}\n  usb:\n    image: shop/usb:1.4\n    «privileged»: yes\n",
      good: "services:\n  vpn:\n    image: shop/vpn:1.4\n  usb:\n    image: shop/usb:1.4\n",
    },
    {
      title: "In quotes and in flow style",
      bad: 'services:\n  vpn: {image: "shop/vpn:1.4", «privileged»: "true", cap_add: [NET_ADMIN]}\n',
      good: 'services:\n  vpn: {image: "shop/vpn:1.4", cap_add: [NET_ADMIN]}\n',
    },
  ],
  quiet: [
    {
      code: "services:\n  vpn:\n    image: shop/vpn:1.4\n    privileged: false\n",
      because: "it is not privileged",
    },
    {
      code: "services:\n  vpn:\n    image: shop/vpn:1.4\n    privileged: ${PRIVILEGED}\n",
      because: "only the variable tells",
    },
    {
      code: "services:\n  runner:\n    image: docker:28-dind\n    privileged: true\n",
      because: "a daemon in a container needs it",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    privileged: true\n",
      name: "docker-stack.yml",
      because: "a stack reads it over, which another rule tells",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      path: {
        "services.*.privileged"(node, document) {
          const entry = entryOf(node);
          if (!entry || node.kind !== "scalar" || !isTrue(node) || !first(entry.keySpan)) return;
          if (targetOf(document, context.path) === "stack") return;
          const service = String(node.path[1]);
          const image = document.service(service)?.image?.node.text ?? "";
          if (context.options.allow.some((word) => image.includes(word))) return;
          const edit = removalOf(context.file, entry);
          context.report(entry.keySpan, "all", { data: { service }, fixes: [edit && { edits: [edit] }] });
        },
      },
    };
  },
});
