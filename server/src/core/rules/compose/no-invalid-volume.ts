import { fromRoot, type MountRepair, repairMount } from "../../compose/edits/mounts.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isOverlay } from "../../compose/overlay.ts";
import { shortened } from "../../compose/schema/places.ts";
import { driveProblem, mountProblem } from "../../compose/shortForms/mountProblem.ts";
import { mountTargetsOf } from "../../compose/volumes/mountTargets.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-volume",
    summary: "Write mounts as Compose reads them: source, absolute target, options.",
    why: "Compose refuses parts that are empty or too many, the engine a target that is not absolute. An option that nobody knows is dropped without a word, so the mount stays writable.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q76"],
    references: [
      { title: "volumes", url: "https://docs.docker.com/reference/compose-file/services/#volumes" },
    ],
  },
  messages: {
    empty: "This entry of volumes is empty",
    gap: "Before or behind a colon of {text} there is nothing",
    surplus: "{text} is one part too many; options are joined by commas",
    relative: "{text} is no absolute path in the container",
    root: "Nothing can be mounted over the whole of a container",
    drive: "Compose takes {text}: for a drive of Windows, not for the volume {text}",
    option: "{text} is no option of a mount, and Compose ignores it",
    memory: "A tmpfs lives in memory and has no source",
    anonymous: "A volume without a name begins empty, so it can't be read-only",
  },
  fix: { safety: "safe", title: "Write it as Compose reads it" },
  examples: [
    {
      title: "Options with a colon between them",
      bad: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - ./html:/usr/share/nginx/html:ro«:z» # SELinux\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - ./html:/usr/share/nginx/html:ro,z # SELinux\n",
      message: ":z is one part too many; options are joined by commas",
    },
    {
      title: "An option that does nothing",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    volumes: ["./html:/usr/share/nginx/html:«readonly»"]\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    volumes: ["./html:/usr/share/nginx/html:ro"]\n',
      message: "readonly is no option of a mount, and Compose ignores it",
    },
    {
      title: "The sides are swapped",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - /app/src:«./src»:ro\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - ./src:/app/src:ro\n",
    },
    {
      title: "A target that is not absolute, in both forms",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - data:«var/lib/postgresql»\n      - {type: bind, source: ./init, target: «init.d»}\nvolumes:\n  data:\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - data:/var/lib/postgresql\n      - {type: bind, source: ./init, target: /init.d}\nvolumes:\n  data:\n",
    },
    {
      title: "A volume of one letter",
      bad: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - «a»:/cache # of the proxy\n  api: {image: 'shop/api:1.4', volumes: [\"«a»:/cache:ro\"]}\nvolumes:\n  a:\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - {type: volume, source: a, target: /cache} # of the proxy\n  api: {image: 'shop/api:1.4', volumes: [{type: volume, source: a, target: /cache, read_only: true}]}\nvolumes:\n  a:\n",
      message: "Compose takes a: for a drive of Windows, not for the volume a",
    },
    {
      title: "A folder in memory",
      bad: "services:\n  web:\n    image: nginx:1.30\n    tmpfs: «tmp»:size=64m\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    tmpfs: /tmp:size=64m\n",
    },
    {
      title: "A source for memory",
      bad: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - type: tmpfs\n        source: «cache»\n        target: /cache\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - type: tmpfs\n        target: /cache\n",
    },
    {
      title: "Nothing before the colon",
      bad: "services:\n  web:\n    image: nginx:1.30\n    volumes: ['«:/cache»']\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes: ['/cache']\n",
      notFixed: "What is missing may as well be a path.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - /cache\n      - ~/x:/x:z,ro\n      - C:\\data:C:\\data\n      - d:/data:/data\n      - ./a:/a:cached\n      - {type: tmpfs, target: /run}\n      - {type: volume, source: data, target: /e, read_only: true}\nvolumes: {data: }\n",
      because: "all of these are well formed",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - ${DATA:-./data}:/data:${MODE:-ro}\n      - ./a:$TARGET\n      - $MOUNT\n",
      because: "variables may hold anything, and their colons separate nothing",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    volumes: [./a:/a:U]\n",
      because: "Podman knows the option",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const declared = document.volumes.map(({ name }) => name);
        for (const mount of service.volumes) {
          const problem = driveProblem(mount, declared) ?? mountProblem(mount);
          if (!problem || !first(problem.part.span)) continue;
          if (
            problem.kind === "anonymous" &&
            isOverlay(context.file, context.path, () => context.related.list("."))
          )
            continue;
          context.report(problem.part.span, problem.kind, {
            data: { text: shortened(problem.part.text) },
            fixes: [offerOf(repairMount(context.file, mount, problem))],
          });
        }
        for (const { target, node } of mountTargetsOf(service)) {
          if (node.path[2] !== "tmpfs") continue;
          const isAbsolute = /^(?:\/|\\|\p{L}:)/u.test(target.text);
          if (isAbsolute || !first(target.span)) continue;
          const data = { text: shortened(target.text) };
          context.report(target.span, "relative", { data, fixes: [offerOf(fromRoot(target, node))] });
        }
      },
    };
  },
});

function offerOf(repair: MountRepair | undefined): FixOffer | undefined {
  return repair && { title: repair.title, safety: repair.sure ? "safe" : "suggestion", edits: [repair.edit] };
}
