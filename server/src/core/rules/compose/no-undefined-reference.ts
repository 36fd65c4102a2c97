import { nearName, repairsOf } from "../../compose/edits/references.ts";
import { firstVisits } from "../../compose/origin.ts";
import { declaredIn, type ReferenceKind, referencesOf } from "../../compose/references.ts";
import { composeRule } from "../../lint/rule.ts";
import type { Span } from "../../text/span.ts";

export default composeRule({
  meta: {
    id: "compose/no-undefined-reference",
    summary: "Refer only to networks, volumes, secrets and services that are declared.",
    why: "Compose checks every name before it starts anything and stops at the first one it does not know. Folders of the host need no declaration, but have to begin with `./` or `/`.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q18", "Q51", "Q76"],
    references: [
      { title: "Networks", url: "https://docs.docker.com/reference/compose-file/networks/" },
      { title: "Volumes", url: "https://docs.docker.com/reference/compose-file/volumes/" },
    ],
  },
  messages: {
    near: "There is no {kind} {name} in this file; did you mean {near}?",
    unknown: "There is no {kind} {name} in this file, so Compose refuses it",
  },
  fix: { safety: "suggestion", title: "Declare it" },
  examples: [
    {
      title: "A network with a slip of the pen",
      bad: "services:\n  web:\n    image: nginx:1.30\n    networks: # two of them\n      - front\n      - «bakcend» # for the API\nnetworks:\n  front:\n  backend:\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    networks: # two of them\n      - front\n      - backend # for the API\nnetworks:\n  front:\n  backend:\n",
      message: "There is no network bakcend in this file; did you mean backend?",
    },
    {
      title: "A volume that nobody declared",
      bad: 'services:\n  db:\n    image: postgres:18\n    volumes: ["«data»:/var/lib/postgresql"]',
      good: 'services:\n  db:\n    image: postgres:18\n    volumes: ["data:/var/lib/postgresql"]\nvolumes:\n  data:',
      message: "There is no volume data in this file, so Compose refuses it",
    },
    {
      title: "A folder without ./",
      bad: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - «conf/site»:/etc/nginx/conf.d:ro\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - ./conf/site:/etc/nginx/conf.d:ro\n",
    },
    {
      title: "A service under another name",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      '«postgres»':\n        condition: service_started\n  Postgres:\n    image: postgres:18\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      'Postgres':\n        condition: service_started\n  Postgres:\n    image: postgres:18\n",
    },
    {
      title: "A secret",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    secrets:\n      - source: «api_key»\n\nsecrets:\n  mail_key:\n    environment: MAIL_KEY\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    secrets:\n      - source: api_key\n\nsecrets:\n  mail_key:\n    environment: MAIL_KEY\n  api_key:\n    file: ./secrets/api_key.txt\n",
    },
    {
      title: "In an override file",
      bad: "services:\n  web:\n    networks: [«bakcend»]\n",
      good: "services:\n  web:\n    networks: [backend]\n",
      name: "compose.override.yaml",
      files: { "compose.yaml": "services: {web: {image: nginx:1.30}}\nnetworks: {backend: }\n" },
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    networks: [default]\n    volumes: [./data:/data, /cache]\n",
      because: "every project has a default network, and paths are no names",
    },
    {
      code: "include: [infra.yaml]\nservices:\n  web:\n    image: nginx:1.30\n    networks: [backend]\n",
      because: "the included file may declare it, and nobody has read it",
    },
    {
      code: "include: [{path: [infra/a.yaml], project_directory: .}]\nservices:\n  web:\n    image: nginx:1.30\n    networks: [backend]\n",
      files: { "infra/a.yaml": "include: [./b.yaml]\n", "b.yaml": "networks: {backend: }\n" },
      because: "a file that an included file includes declares it",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    networks: [backend]\n",
      files: { "compose.yaml": "", "compose.override.yml": "networks: {backend: }\n" },
      because: "the override file, which Compose always reads with it, declares it",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    depends_on: [db]\n",
      name: "compose.prod.yaml",
      files: { "compose.yaml": "services:\n  db:\n    image: postgres:18\n" },
      because: "the file lies over compose.yaml, which has the service",
    },
    {
      code: "services:\n  web:\n    extends: {file: base.yaml, service: web}\n    networks: [$NETWORK]\n    volumes_from: [container:old]\n    volumes: [{type: cluster, source: 'group:fast', target: /data}]\n",
      because: "containers, groups and variables are not looked into",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    networks: [back]\n---\nnetworks:\n  back:\n",
      because: "documents of one file are merged",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    const declared = new Map<ReferenceKind, ReadonlyMap<string, Span>>();
    return {
      service(service, document) {
        if (file.syntaxErrors.length > 0) return;
        const references = referencesOf(service);
        for (const reference of references) {
          const { kind, name, span } = reference;
          const here = declared.get(kind) ?? declaredIn(file.documents, kind);
          declared.set(kind, here);
          if (here.has(name) || !first(span)) continue;
          if (!context.project.whole) return;
          const all = declaredIn(context.project.documents, kind);
          if (all.has(name)) continue;
          const candidates = [...all.keys()].filter((other) => kind !== "service" || other !== service.name);
          const used = references.filter((other) => other.kind === kind).map((other) => other.name);
          const near = nearName(name, candidates, used);
          const place = here.get(near?.name ?? "");
          context.report(span, near ? "near" : "unknown", {
            data: { kind, name, near: near?.name ?? "" },
            fixes: repairsOf(file, document, reference, near).map(({ title, edit, sure }) => ({
              title,
              safety: sure ? "safe" : "suggestion",
              edits: [edit],
            })),
            related: place ? [{ span: place, message: `${near?.name} is declared here` }] : [],
          });
        }
      },
    };
  },
});
