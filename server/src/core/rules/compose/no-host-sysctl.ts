import { removeVariable } from "../../compose/edits/lists.ts";
import { removalOf } from "../../compose/edits/removal.ts";
import { firstVisits } from "../../compose/origin.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { readVariables } from "../../compose/shortForms/variable.ts";
import { composeRule } from "../../lint/rule.ts";

const ofIpc = /^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)$|fs\.mqueue\.)/;

export default composeRule({
  meta: {
    id: "compose/no-host-sysctl",
    summary: "Set only kernel parameters that belong to the container.",
    why: "Each container has network and IPC parameters of its own; all others are the machine's, and with one of them the container does not start. Set those on the machine, in a file under `/etc/sysctl.d`.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q142"],
    references: [
      {
        title: "docker container run --sysctl",
        url: "https://docs.docker.com/reference/cli/docker/container/run/#sysctl",
      },
      { title: "sysctls", url: "https://docs.docker.com/reference/compose-file/services/#sysctls" },
    ],
  },
  messages: {
    machine: "{parameter} is a parameter of the whole machine, which no container can set",
    shared: "{parameter} is the machine's where {service} has {key}: host",
  },
  fix: { safety: "suggestion", title: "Leave it to the machine" },
  examples: [
    {
      title: "What Elasticsearch and Redis ask for",
      bad: "services:\n  search:\n    image: elasticsearch:9.2.1\n    sysctls:\n      - «vm.max_map_count»=262144\n      - net.core.somaxconn=8192\n  cache:\n    image: redis:8\n    sysctls: {«vm.overcommit_memory»: 1}\n    restart: always\n",
      good: "services:\n  search:\n    image: elasticsearch:9.2.1\n    sysctls:\n      - net.core.somaxconn=8192\n  cache:\n    image: redis:8\n    restart: always\n",
      message: "vm.max_map_count is a parameter of the whole machine, which no container can set",
    },
    {
      title: "On the network of the host",
      bad: "services:\n  dns:\n    image: shop/dns:1.4\n    network_mode: host\n    sysctls:\n      kernel.shmmax: 68719476736\n      «net.core.rmem_max»: 4194304 # large answers\n",
      good: "services:\n  dns:\n    image: shop/dns:1.4\n    network_mode: host\n    sysctls:\n      kernel.shmmax: 68719476736\n",
      message: "net.core.rmem_max is the machine's where dns has network_mode: host",
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres:18\n    sysctls: {net.core.somaxconn: 1024, kernel.shmmax: 68719476736, fs.mqueue.msg_max: 100}\n",
      because: "network and IPC are the container's own",
    },
    {
      code: "services:\n  vpn:\n    image: shop/vpn:1.4\n    sysctls: [net.ipv4.conf.all.src_valid_mark=1, 'net/ipv4/ip_forward=1', '${EXTRA_SYSCTL}']\n",
      because: "all of these may be the network's",
    },
    {
      code: "services:\n  side:\n    image: shop/side:1.4\n    network_mode: service:net\n    sysctls: [net.core.somaxconn=1024]\n  net:\n    image: registry.k8s.io/pause:3.10\n",
      because: "the network is that of another container, not the host's",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name: service, map }) {
        const entry = map?.get("sysctls");
        const all = readVariables(entry?.value);
        for (const variable of all) {
          const parameter = variable.name.replaceAll("/", ".");
          const key = parameter.startsWith("net.")
            ? "network_mode"
            : ofIpc.test(parameter)
              ? "ipc"
              : undefined;
          const isOwn = key ? scalarAt(map, key)?.text !== "host" : parameter === "kernel.domainname";
          if (isOwn || !/^\w+\.[\w.-]+$/.test(parameter) || !first(variable.nameSpan)) continue;
          const edit =
            all.length === 1 ? removalOf(context.file, entry) : removeVariable(context.file, variable);
          const fixes = [edit && { edits: [edit] }];
          if (key) context.report(variable.nameSpan, "shared", { data: { parameter, service, key }, fixes });
          else context.report(variable.nameSpan, "machine", { data: { parameter }, fixes });
        }
      },
    };
  },
});
