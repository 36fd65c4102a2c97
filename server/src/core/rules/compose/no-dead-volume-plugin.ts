import { firstVisits } from "../../compose/origin.ts";
import { writtenScalar } from "../../compose/shortForms/part.ts";
import { deadPlugin } from "../../compose/volumes/volumePlugins.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-dead-volume-plugin",
    summary: "Keep data on no volume plugin that its makers have given up.",
    why: "It runs as root on the host, gets no security fix, and every start of a container waits for it. NFS goes through the driver `local`, disks of a cloud through CSI or a managed service.",
    category: "operability",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q91", "Q78"],
    references: [
      { title: "Is REX-Ray maintained?", url: "https://github.com/rexray/rexray/issues/1338" },
      {
        title: "Azure File driver",
        url: "https://github.com/Azure/azurefile-dockervolumedriver/issues/82",
      },
      { title: "Is Convoy maintained?", url: "https://github.com/rancher/convoy/issues/225" },
      { title: "Cluster volumes", url: "https://github.com/moby/moby/blob/master/docs/cluster_volumes.md" },
    ],
  },
  messages: { dead: "The volume plugin {plugin} has been abandoned since {since}" },
  examples: [
    {
      title: "Disks of a cloud",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\nvolumes:\n  data:\n    driver: «rexray/ebs»\n    driver_opts: {size: 20}\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\nvolumes:\n  data:\n    driver: local\n",
      message: "The volume plugin REX-Ray has been abandoned since 2019",
    },
    {
      title: "With a tag",
      bad: 'volumes:\n  films:\n    driver: "«cloudstor:aws»"\n',
      good: 'volumes:\n  films:\n    driver_opts: {type: nfs, o: addr=10.0.0.7, device: ":/films"}\n',
    },
  ],
  quiet: [
    {
      code: "volumes:\n  a: {driver: local}\n  b: {driver: vieux/sshfs}\n  c: {driver: shop/rexray-next}\n",
      because: "nothing bad is known of these",
    },
    { code: "volumes:\n  a: {driver: $DRIVER}\n", because: "a variable hides the driver" },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    networks: [convoy]\nnetworks:\n  convoy: {driver: convoy}\n",
      because: "the driver of a network is another thing",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      path: {
        "volumes.*.driver"(node) {
          const scalar = writtenScalar(node);
          const plugin = scalar && deadPlugin(scalar.text);
          if (plugin && first(scalar.span))
            context.report(scalar.mapped.span(), "dead", { data: { ...plugin } });
        },
      },
    };
  },
});
