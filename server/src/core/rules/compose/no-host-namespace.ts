import { removalOf } from "../../compose/edits/removal.ts";
import { firstVisits } from "../../compose/origin.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

const shared = {
  pid: "the processes",
  ipc: "the shared memory",
  userns_mode: "the users",
  uts: "the host name",
  cgroup: "the cgroups",
} as const;

export default composeRule({
  meta: {
    id: "compose/no-host-namespace",
    summary: "Keep a service in namespaces of its own.",
    why: "Every shared namespace is one wall fewer: with the processes of the host in sight a service can read their variables and signal them; with its users, root inside is root outside. For shared memory there is `shm_size`.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q11", "Q101"],
    references: [
      { title: "pid", url: "https://docs.docker.com/reference/compose-file/services/#pid" },
      { title: "ipc", url: "https://docs.docker.com/reference/compose-file/services/#ipc" },
      { title: "userns_mode", url: "https://docs.docker.com/reference/compose-file/services/#userns_mode" },
    ],
  },
  messages: { host: "{service} shares {what} of the host" },
  options: {
    allow: {
      default: ["node-exporter", "node_exporter", "netdata", "datadog", "agent", "beyla", "falco"],
      doc: "Words in the names of images that are there to watch the host.",
    },
  },
  fix: { safety: "suggestion", title: "Use a namespace of its own" },
  examples: [
    {
      title: "Processes and shared memory",
      bad: 'services:\n  train:\n    image: shop/train:1.4\n    pid: «host»\n    ipc: «"host"» # for the loaders\n    shm_size: 8gb\n',
      good: "services:\n  train:\n    image: shop/train:1.4\n    shm_size: 8gb\n",
      message: "train shares the processes of the host",
    },
    {
      title: "Users, where the daemon maps them",
      bad: "services:\n  build: {image: 'shop/build:1.4', userns_mode: «host»}\n",
      good: "services:\n  build: {image: 'shop/build:1.4'}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    pid: service:app\n    ipc: shareable\n    cgroup: private\n  app:\n    image: shop/app:1.4\n",
      because: "none of these is of the host",
    },
    {
      code: "services:\n  metrics:\n    image: prom/node-exporter:v1.9.1\n    pid: host\n",
      because: "it is there to watch the host",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    pid: ${PID_MODE}\n",
      because: "only the variable tells",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    pid: host\n",
      name: "docker-stack.yml",
      because: "a stack reads it over, which another rule tells",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name: service, image, map }, document) {
        const path = image?.reference?.path ?? "";
        if (context.options.allow.some((word) => path.includes(word))) return;
        if (targetOf(document, context.path) === "stack") return;
        for (const [key, what] of Object.entries(shared)) {
          const value = scalarAt(map, key);
          if (value?.text !== "host" || !first(value.span)) continue;
          const edit = removalOf(context.file, map?.get(key));
          context.report(value.span, "host", { data: { service, what }, fixes: [edit && { edits: [edit] }] });
        }
      },
    };
  },
});
