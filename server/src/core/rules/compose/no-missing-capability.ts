import { droppedBy, mayAdd } from "../../compose/capabilities.ts";
import { addAll } from "../../compose/edits/additions.ts";
import { startsAsMade } from "../../compose/imageStart.ts";
import { neverHas } from "../../compose/merged/absence.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isTrue, scalarAt } from "../../compose/shortForms/part.ts";
import { isInMemory } from "../../compose/volumes/mountedPaths.ts";
import { allOf } from "../../knowledge/confined.ts";
import { composeRule } from "../../lint/rule.ts";
import { enumeration } from "../../text/enumeration.ts";

export default composeRule({
  meta: {
    id: "compose/no-missing-capability",
    summary: "Add the capabilities without which an image does not start.",
    why: "Such images start as root, look through their data and become another user, or carry a capability in their program. Without {names} they may not, and the container ends before it serves anybody.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q106", "Q101"],
    references: [
      { title: "capabilities(7)", url: "https://man7.org/linux/man-pages/man7/capabilities.7.html" },
      { title: "cap_add", url: "https://docs.docker.com/reference/compose-file/services/#cap_add" },
    ],
  },
  messages: {
    missing: "{image} does not start without {names}",
    later: "{image} does not start a second time without {names}",
  },
  fix: { safety: "suggestion", title: "Add what it needs" },
  examples: [
    {
      title: "Only the capability for low ports, which containers need for none",
      bad: "services:\n  web:\n    image: nginx:1.30\n    cap_drop: [«ALL»]\n    cap_add: [NET_BIND_SERVICE] # port 80\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE, CHOWN, SETGID, SETUID] # port 80\n",
      message: "nginx does not start without CHOWN, SETGID and SETUID",
    },
    {
      title: "A database that becomes its own user, and takes over the files of its volume",
      bad: "services:\n  db:\n    image: postgres:18\n    cap_drop:\n      - «all»\n    volumes: [db:/var/lib/postgresql]\nvolumes: {db: }\n",
      good: "services:\n  db:\n    image: postgres:18\n    cap_drop:\n      - all\n    volumes: [db:/var/lib/postgresql]\n    cap_add:\n      - CHOWN\n      - DAC_OVERRIDE\n      - FOWNER\n      - SETGID\n      - SETUID\nvolumes: {db: }\n",
    },
    {
      title: "What suffices as long as there is no data",
      bad: "services:\n  db: {image: 'postgres:18', cap_drop: [«ALL»], cap_add: [CHOWN, FOWNER, SETGID, SETUID]}\n",
      good: "services:\n  db: {image: 'postgres:18', cap_drop: [ALL], cap_add: [CHOWN, FOWNER, SETGID, SETUID, DAC_OVERRIDE]}\n",
      message: "postgres does not start a second time without DAC_OVERRIDE",
    },
    {
      title: "Dropped by name",
      bad: "services:\n  proxy: {image: 'caddy:2.11', cap_drop: [NET_RAW, «CAP_NET_BIND_SERVICE»]}\n",
      good: "services:\n  proxy: {image: 'caddy:2.11', cap_drop: [NET_RAW, CAP_NET_BIND_SERVICE], cap_add: [NET_BIND_SERVICE]}\n",
      message: "caddy does not start without NET_BIND_SERVICE",
    },
  ],
  quiet: [
    {
      code: "services:\n  a: {image: 'nginx:1.30', cap_drop: [ALL], cap_add: [chown, CAP_SETGID, SETUID]}\n  b: {image: 'nginx:1.30', cap_drop: [ALL], cap_add: ['${CAPS}']}\n  c: {image: 'nginx:1.30', cap_drop: [NET_RAW, MKNOD]}\n",
      because: "each has what it needs, or may have it",
    },
    {
      code: "services:\n  a: {image: 'postgres:18', user: postgres, cap_drop: [ALL]}\n  b: {image: 'nginxinc/nginx-unprivileged:1.30', cap_drop: [ALL]}\n",
      because: "what starts as another user than root changes to nobody",
    },
    {
      code: "services:\n  a: {image: 'postgres:18', cap_drop: [ALL], cap_add: [DAC_READ_SEARCH, SETGID, SETUID]}\n  b: {image: 'mysql:8.4', cap_drop: [ALL], cap_add: [SETGID, SETUID], tmpfs: /var/lib/mysql}\n",
      because: "to look through the data it is enough to read, and in memory there is none at the start",
    },
    {
      code: "services:\n  a: {image: 'redis:8', cap_drop: [ALL]}\n  b: {image: 'caddy:2.4', cap_drop: [ALL]}\n  c: {image: 'shop/api:1.4', cap_drop: [ALL]}\n",
      because: "Redis stays root then, this Caddy has none in its program, and nobody knows the last image",
    },
    {
      code: "services:\n  dump: {image: 'postgres:18', cap_drop: [ALL], command: [pg_dump, -h, db]}\n  own: {image: 'nginx:1.30', cap_drop: [ALL], entrypoint: /start.sh}\n  conf: {image: 'nginx:1.30', cap_drop: [ALL], volumes: ['./nginx.conf:/etc/nginx/nginx.conf']}\n",
      because: "another program or other settings may need none",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    cap_drop: [ALL]\n    privileged: true\n",
      because: "a privileged container has all of them",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    cap_drop: [ALL]\n",
      files: { "compose.override.yaml": "services:\n  web:\n    cap_add: [CHOWN, SETGID, SETUID]\n" },
      because: "the override file adds them",
    },
  ],
  create: (context) => {
    const { file, images, project } = context;
    const first = firstVisits();
    return {
      service(service) {
        const { map, image, nameSpan } = service;
        const reference = image?.reference;
        if (!map?.has("cap_drop") || !reference) return;
        const known = images.of(reference);
        const capabilities = known?.confined?.capabilities;
        if (!known?.confined || !capabilities || !startsAsMade(service, project, known.confined)) return;
        if (!neverHas(service, project, (one) => isTrue(scalarAt(one, "privileged")))) return;
        const lost = (names: readonly string[] = []) =>
          names.filter(
            (name) => droppedBy(map, name) && neverHas(service, project, (one) => mayAdd(one, name)),
          );
        const always = lost(capabilities.always);
        const keepsData = !known.dataPaths?.some((path) => isInMemory(project.services(service.name), path));
        const missing = always.length > 0 || !keepsData ? always : lost(capabilities.again);
        const guilty = missing[0] === undefined ? undefined : droppedBy(map, missing[0]);
        if (!guilty) return;
        const isOwn = !map.via && !guilty.via && !map.get("cap_drop")?.merged;
        const at = isOwn ? guilty.mapped.span() : nameSpan;
        if (!first(at)) return;
        const added = lost(allOf(capabilities)).sort();
        // In the network of the host a low port needs one more, and nobody knows the port.
        const isOnHost = service.networkMode?.text === "host";
        const edits = isOnHost ? undefined : addAll(file, map, [{ key: "cap_add", value: added }]);
        const names = enumeration(missing);
        context.report(at, always.length > 0 ? "missing" : "later", {
          data: { image: reference.name, names },
          fixes: [edits && { title: `Add ${enumeration(added)}`, edits }],
        });
      },
    };
  },
});
