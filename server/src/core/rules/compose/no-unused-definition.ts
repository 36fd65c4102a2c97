import { removeEntry } from "../../compose/edits/splices.ts";
import { type DeclaredKind, mayBeUsedElsewhere, usesIn } from "../../compose/merged/uses.ts";
import type { ComposeDocument, ComposeFile, Declaration } from "../../compose/model.ts";
import { mayDefineAnchor } from "../../compose/origin.ts";
import { entryOf } from "../../compose/paths.ts";
import { sectionOf } from "../../compose/references.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-unused-definition",
    summary: "Declare only volumes, networks, secrets and configs that a service uses.",
    why: "Compose does nothing with it. Often a service was meant to have it and got an anonymous volume or the default network instead; otherwise it only misleads whoever reads the file.",
    category: "style",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18", "Q76"],
    references: [
      { title: "Volumes", url: "https://docs.docker.com/reference/compose-file/volumes/" },
      { title: "Networks", url: "https://docs.docker.com/reference/compose-file/networks/" },
    ],
  },
  messages: { unused: "No service uses the {kind} {name}" },
  fix: { safety: "suggestion", title: "Remove it" },
  examples: [
    {
      title: "A volume that nobody mounts",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - data:/var/lib/postgresql\nvolumes:\n  data:\n  # of the first version\n  «dbdata»:\n    driver: local\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - data:/var/lib/postgresql\nvolumes:\n  data:\n  # of the first version\n",
      message: "No service uses the volume dbdata",
    },
    {
      title: "The only network",
      bad: "services:\n  web:\n    image: nginx:1.30\n    secrets: [b]\n\nnetworks:\n  «front»: {}\nsecrets: {«a»: {file: ./a}, b: {file: ./b}}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    secrets: [b]\n\nsecrets: {b: {file: ./b}}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\nnetworks:\n  default:\n    driver_opts: {com.docker.network.driver.mtu: 1400}\n",
      because: "the default network is used by whoever names none",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    volumes: ['${DATA}:/data']\nvolumes: {data: }\n",
      because: "a variable may name it",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\nnetworks: {front: }\n",
      files: { "compose.prod.yaml": "services: {web: {networks: [front]}}\n" },
      because: "a file that is laid over this one speaks of it",
    },
    {
      code: "include: [web.yaml]\nservices:\n  api:\n    image: shop/api:1.4\nnetworks: {front: }\n",
      files: { "web.yaml": "services: {web: {image: nginx:1.30, networks: [front]}}\n" },
      because: "an included service uses it",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\nvolumes: {shared: }\n",
      name: "infra/database.yaml",
      because: "a file of such a name is there to be included",
    },
  ],
  create: (context) => {
    const { file, path, related } = context;
    return {
      document(document) {
        if (file.syntaxErrors.length > 0 || document.services.length === 0) return;
        const declared = kinds.filter((kind) => document[sectionOf[kind]].length > 0);
        if (declared.length === 0) return;
        const uses = usesIn(context.project, related);
        for (const kind of declared) {
          const used = uses(kind);
          for (const declaration of used ? document[sectionOf[kind]] : []) {
            const { name, nameSpan, entry } = declaration;
            if (used?.has(name) || entry.merged || (kind === "network" && name === "default")) continue;
            if (mayBeUsedElsewhere(name, path, related) !== false) continue;
            context.report(nameSpan, "unused", {
              data: { kind, name },
              tags: ["unnecessary"],
              fixes: [removal(file, document, kind, declaration)],
            });
          }
        }
      },
    };
  },
});

const kinds = ["network", "volume", "secret", "config", "model"] as const satisfies readonly DeclaredKind[];

/** With the whole section where nothing else is in it. */
function removal(
  file: ComposeFile,
  document: ComposeDocument,
  kind: DeclaredKind,
  { entry }: Declaration,
): FixOffer | undefined {
  const { parent } = entry.value;
  const alone = document[sectionOf[kind]].length === 1 ? parent && entryOf(parent) : undefined;
  const gone = alone ?? entry;
  if (parent?.via || mayDefineAnchor(file, gone.span)) return undefined;
  return { edits: [removeEntry(file, gone)] };
}
