import { insertVariable } from "../../compose/edits/environment.ts";
import { runsOneOf } from "../../compose/imageStart.ts";
import type { Service } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import type { KnownImage } from "../../knowledge/images.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-image-variables",
    summary: "Set the variables without which an image does not start.",
    why: "On an empty volume the image's start script sets up the database, and refuses to do so without {names}. The container exits at once, and whatever waits for it does not start either.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q76", "Q20"],
    references: [
      {
        title: "postgres: how to extend this image",
        url: "https://hub.docker.com/_/postgres",
      },
      { title: "environment", url: "https://docs.docker.com/reference/compose-file/services/#environment" },
    ],
  },
  messages: { missing: "{service} does not start for the first time without {name}" },
  fix: { safety: "suggestion", title: "Take it from .env" },
  examples: [
    {
      title: "Postgres without a password",
      bad: "services:\n  «db»:\n    image: postgres:18\n    volumes: ['pg:/var/lib/postgresql']\nvolumes: {pg: }\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes: ['pg:/var/lib/postgresql']\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?set POSTGRES_PASSWORD in .env}\nvolumes: {pg: }\n",
      message: "db does not start for the first time without POSTGRES_PASSWORD",
    },
    {
      title: "Another variable is set",
      bad: "services:\n  «sql»:\n    image: mysql:8.4\n    environment:\n      - MYSQL_DATABASE=shop\n    command: --skip-log-bin\n  «maria»: {image: 'mariadb:11.8', environment: {MARIADB_USER: shop}}\n",
      good: "services:\n  sql:\n    image: mysql:8.4\n    environment:\n      - MYSQL_DATABASE=shop\n      - MYSQL_ROOT_PASSWORD=${MYSQL_ROOT_PASSWORD:?set MYSQL_ROOT_PASSWORD in .env}\n    command: --skip-log-bin\n  maria: {image: 'mariadb:11.8', environment: {MARIADB_USER: shop, MARIADB_ROOT_PASSWORD: \"${MARIADB_ROOT_PASSWORD:?set MARIADB_ROOT_PASSWORD in .env}\"}}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  a: {image: 'postgres:18', environment: [POSTGRES_PASSWORD_FILE=/run/secrets/a]}\n  b: {image: 'postgres:18', environment: {POSTGRES_HOST_AUTH_METHOD: trust}}\n  c: {image: 'mysql:8.4', environment: {MYSQL_RANDOM_ROOT_PASSWORD: '1'}}\n  d: {image: 'mariadb:10.6', environment: [MYSQL_ROOT_PASSWORD]}\n",
      because: "each has one of the ways that the image takes",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    env_file: db.env\n",
      because: "the file may set it",
    },
    {
      code: "services:\n  dump:\n    image: postgres:18\n    command: [pg_dump, -h, db]\n  shell:\n    image: mysql:8.4\n    entrypoint: sh\n",
      because: "these only run a client",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    volumes: ['pg:/var/lib/postgresql']\nvolumes: {pg: {external: true}}\n",
      because: "the volume may hold a database already",
    },
    {
      code: "services:\n  old:\n    image: postgres:17\n    profiles: [upgrade]\n    volumes: ['pg:/var/lib/postgresql/data']\nvolumes: {pg: }\n",
      because: "a profile calls it, mostly to read an old volume",
    },
    {
      code: "services:\n  db:\n    build: .\n    image: postgres:18\n",
      because: "what is built here may set it",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const reference = service.image?.reference;
        const known = reference && context.images.of(reference);
        if (!known?.requires || !context.project.whole) return;
        const external = new Set(document.volumes.filter((one) => one.external).map(({ name }) => name));
        if (service.volumes.some(({ source }) => source && external.has(source.text))) return;
        const definitions = context.project.services(service.name);
        if (definitions.some((one) => mayBeSetUp(one, known.confined?.programs ?? []))) return;
        const set = new Set(definitions.flatMap(({ environment }) => environment.map(({ name }) => name)));
        for (const group of known.requires) {
          const [name] = group;
          if (!name || group.some((one) => isSet(set, one, known)) || !first(service.nameSpan)) continue;
          const names = group.length > 1 ? `${name} or ${group.slice(1, 3).join(" or ")}` : name;
          // Swarm reads no `.env`.
          const edit = isForSwarm(document, context.path)
            ? undefined
            : insertVariable(context.file, service, name, `\${${name}:?set ${name} in .env}`);
          context.report(service.nameSpan, "missing", {
            data: { service: service.name, name },
            facts: { names },
            fixes: [edit && { title: `Take ${name} from .env`, edits: [edit] }],
          });
        }
      },
    };
  },
});

function isSet(set: ReadonlySet<string>, name: string, { fileVariables }: KnownImage): boolean {
  return set.has(name) || (fileVariables.includes(name) && set.has(`${name}_FILE`));
}

/** Its variables come from elsewhere, it does not run the server, or it is started by hand, on a volume that is there already. */
function mayBeSetUp({ build, map, extends: base }: Service, programs: readonly string[]): boolean {
  if (build || base || map?.has("env_file") || map?.has("entrypoint") || map?.has("profiles")) return true;
  return map !== undefined && !runsOneOf(programs, map);
}
