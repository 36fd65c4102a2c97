import type { Declaration } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import { driverOptionsOf, isLocal, optionProblems } from "../../compose/volumes/driverOptions.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-driver-options",
    summary: "Tell the volume driver local all that a mount needs, and nothing else.",
    why: "The driver `local` hands `type`, `device` and `o` to one call of mount. Compose looks at none of them: the engine refuses the volume, or the first container that uses it does not start.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q78", "Q90"],
    references: [
      { title: "Volumes", url: "https://docs.docker.com/engine/storage/volumes/" },
      { title: "driver_opts", url: "https://docs.docker.com/reference/compose-file/volumes/#driver_opts" },
    ],
  },
  messages: {
    unknown: "The driver local has no option {option}, only type, device, o and size",
    missing: "With {option} the driver local demands {needed} too",
    address: "{option} needs addr= in o: the kernel does not take the server from the device",
  },
  fix: { safety: "suggestion", title: "Complete the options" },
  examples: [
    {
      title: "An NFS share without the address of its server",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    volumes: ["media:/media", "films:/films", "old:/old"]\nvolumes:\n  media:\n    driver_opts:\n      type: nfs\n      «o»: rw,nfsvers=4 # read and write\n      device: "files.example.com:/media"\n  films:\n    driver: local\n    driver_opts: {«type»: nfs4, device: "10.0.0.7:/films"}\n  old:\n    driver_opts:\n      type: nfs\n      «o»: "rw,10.0.0.7"\n      device: ":/old"\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    volumes: ["media:/media", "films:/films", "old:/old"]\nvolumes:\n  media:\n    driver_opts:\n      type: nfs\n      o: addr=files.example.com,rw,nfsvers=4 # read and write\n      device: "files.example.com:/media"\n  films:\n    driver: local\n    driver_opts: {type: nfs4, device: "10.0.0.7:/films", o: addr=10.0.0.7}\n  old:\n    driver_opts:\n      type: nfs\n      o: "rw,addr=10.0.0.7"\n      device: ":/old"\n',
      message: "nfs needs addr= in o: the kernel does not take the server from the device",
    },
    {
      title: "A folder of the host without a type",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    volumes: [data:/data]\nvolumes:\n  data:\n    driver_opts:\n      o: bind\n      «device»: /srv/data\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    volumes: [data:/data]\nvolumes:\n  data:\n    driver_opts:\n      o: bind\n      device: /srv/data\n      type: none\n",
      message: "With device the driver local demands type too",
    },
    {
      title: "Options of no driver",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    volumes: [data:/data, scratch:/scratch]\nvolumes:\n  data:\n    driver_opts:\n      «mountpoint»: /srv/data\n  scratch:\n    driver_opts: {«type»: tmpfs}\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    volumes: [data:/data, scratch:/scratch]\nvolumes:\n  data:\n    driver_opts:\n      type: none\n      o: bind\n      device: /srv/data\n  scratch:\n    driver_opts: {type: tmpfs, device: tmpfs}\n",
      notFixed: "What the first one is to be nobody knows.",
    },
  ],
  quiet: [
    {
      code: "volumes:\n  a:\n    driver_opts: {type: nfs, o: 'addr=10.0.0.7,rw', device: ':/a'}\n  b:\n    driver_opts: {type: cifs, o: 'username=shop', device: //files.example.com/b}\n  c:\n    driver_opts: {type: none, o: bind, device: ./c}\n  d:\n    driver_opts: {size: 10G}\n",
      because: "nothing is missing, and the engine looks up the server of an SMB share itself",
    },
    {
      code: "volumes:\n  a:\n    driver: vieux/sshfs\n    driver_opts: {sshcmd: 'shop@files.example.com:/a'}\n  b:\n    external: true\n  c:\n    driver: $DRIVER\n    driver_opts: {share: c}\n",
      because: "another driver has other options",
    },
    {
      code: "volumes:\n  a:\n    driver_opts: {type: nfs, o: $NFS_OPTIONS, device: ':/a'}\n",
      because: "the address may be in the variable",
    },
    {
      code: "volumes:\n  a:\n    driver_opts: {device: ':/a'}\n",
      files: { "compose.override.yaml": "volumes: {a: {driver_opts: {type: nfs, o: addr=10.0.0.7}}}\n" },
      because: "the override file has the rest",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      document({ volumes }) {
        for (const volume of volumes) {
          const options = driverOptionsOf(volume);
          const problems = options && isLocal(volume) ? optionProblems(context.file, options) : [];
          if (problems.length === 0 || !isDescribedOnce(volume)) continue;
          for (const { kind, at, option, needed, repair } of problems) {
            if (!first(at)) continue;
            context.report(at, kind, {
              data: { option: shortened(option), needed },
              fixes: [
                repair && {
                  title: repair.title,
                  safety: repair.sure ? "safe" : "suggestion",
                  edits: [repair.edit],
                },
              ],
            });
          }
        }
      },
    };

    /** No other file says more of the volume. */
    function isDescribedOnce({ name }: Declaration): boolean {
      const { whole, documents } = context.project;
      const all = documents.flatMap(({ volumes }) => volumes.filter((volume) => volume.name === name));
      return whole && all.filter(({ entry: { value } }) => value.kind === "map").length === 1;
    }
  },
});
