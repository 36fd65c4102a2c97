import { removeMember } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import { fileTargetsOf, type MountTarget, mountTargetsOf } from "../../compose/volumes/mountTargets.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-duplicate-mount",
    summary: "Mount one thing at each path of a container.",
    why: "At one path only one mount can be seen. Of two volumes Compose keeps the last one without a word, of a volume and a secret the volume; a volume and a tmpfs it refuses.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q76"],
    references: [
      { title: "volumes", url: "https://docs.docker.com/reference/compose-file/services/#volumes" },
      { title: "Merge", url: "https://docs.docker.com/reference/compose-file/merge/#unique-resources" },
    ],
  },
  messages: { twice: "Something is mounted at {path} already" },
  fix: { safety: "suggestion", title: "Keep one of them" },
  examples: [
    {
      title: "Two volumes",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - ./data:/var/lib/postgresql\n      - data:«/var/lib/postgresql/» # on the host\nvolumes:\n  data:\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - data:/var/lib/postgresql/ # on the host\nvolumes:\n  data:\n",
      message: "Something is mounted at /var/lib/postgresql already",
    },
    {
      title: "A volume and a tmpfs",
      bad: "services:\n  web:\n    image: nginx:1.30\n    volumes: [{type: volume, source: cache, target: /var/cache/nginx}, /run]\n    tmpfs: [«/var/cache/nginx»:size=64m, /tmp]\nvolumes: {cache: }\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes: [{type: volume, source: cache, target: /var/cache/nginx}, /run]\n    tmpfs: [/tmp]\nvolumes: {cache: }\n",
      fix: "Remove the second one",
    },
    {
      title: "A secret behind a volume",
      bad: "services:\n  web:\n    image: nginx:1.30\n    volumes: [./cert.pem:/run/secrets/cert, ./run:/run]\n    secrets:\n      - «cert»\n      - key\nsecrets: {cert: {file: ./cert.pem}, key: {file: ./key.pem}}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes: [./run:/run]\n    secrets:\n      - cert\n      - key\nsecrets: {cert: {file: ./cert.pem}, key: {file: ./key.pem}}\n",
      message: "Something is mounted at /run/secrets/cert already",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    volumes: [a:/data, b:/data/uploads]\n    tmpfs: /run\nvolumes: {a: , b: }\n",
      because: "the paths differ",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    tmpfs: /run/secrets\n    secrets: [cert, {source: cert, target: /etc/cert.pem}]\n    configs: [{source: site, target: /etc/site.conf}]\nsecrets: {cert: {file: ./cert.pem}}\nconfigs: {site: {file: ./site.conf}}\n",
      because: "a secret lies below the folder in memory, and the same one may be at two paths",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    volumes: [./a:$DIR, ./b:$DIR]\n",
      because: "a variable may hold an option too",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    volumes: [a:/data, a:/data]\nvolumes: {a: }\n",
      because: "the same entry twice is said by another rule",
    },
  ],
  create: (context) => {
    const visited = firstVisits();
    return {
      service(service) {
        const byPath = new Map<string, MountTarget>();
        for (const mount of [...mountTargetsOf(service), ...fileTargetsOf(service)]) {
          const { path, target, node } = mount;
          const first = byPath.get(path);
          if (!first) byPath.set(path, mount);
          else if (!isRepeated(first, mount) && visited(node.via ?? target.span))
            context.report(node.via ?? target.span, "twice", {
              data: { path: shortened(path) },
              fixes: [
                drop(context.file, first, "Remove the first one"),
                drop(context.file, mount, "Remove the second one"),
              ],
              related: [{ span: first.node.span, message: "The first one is here" }],
            });
        }
      },
    };
  },
});

/** The very same text in one list is a duplicate item. */
function isRepeated({ node: a }: MountTarget, { node: b }: MountTarget): boolean {
  return a.kind === "scalar" && b.kind === "scalar" && a.parent === b.parent && a.text === b.text;
}

function drop(file: ComposeFile, { node }: MountTarget, title: string): FixOffer | undefined {
  return node.via || node.parent?.kind !== "list" ? undefined : { title, edits: [removeMember(file, node)] };
}
