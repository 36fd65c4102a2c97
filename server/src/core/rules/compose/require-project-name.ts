import { valueInDotEnv } from "../../compose/dotEnv.ts";
import { insertEntry } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import { projectName } from "../../compose/names.ts";
import type { MapNode } from "../../compose/node.ts";
import { isOverlay } from "../../compose/overlay.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/require-project-name",
    summary: "Name the project in the file.",
    why: "Containers, networks and volumes bear the project's name. Without one Compose takes the folder's: a second checkout elsewhere begins with empty volumes, and two folders called alike share theirs.",
    category: "operability",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q19", "Q18", "Q195"],
    sameAs: ["dclint:require-project-name-field"],
    references: [
      { title: "Specify a project name", url: "https://docs.docker.com/compose/how-tos/project-name/" },
    ],
  },
  messages: { unnamed: "The project has no name but that of its folder" },
  fix: { safety: "suggestion", title: "Name the project" },
  examples: [
    {
      title: "In the folder Web Shop",
      bad: "# All of the shop\n«services»:\n  web:\n    image: nginx:1.30\n",
      good: "# All of the shop\nname: webshop\nservices:\n  web:\n    image: nginx:1.30\n",
      name: "work/Web Shop/compose.yaml",
      files: {},
      message: "The project has no name but that of its folder",
    },
    {
      title: "Below a version and extensions",
      bad: 'version: "3"\n\nx-a: &a {restart: always}\n\n«services»:\n  web:\n    image: nginx:1.30\n    <<: *a\n',
      good: 'version: "3"\n\nx-a: &a {restart: always}\nname: shop\n\nservices:\n  web:\n    image: nginx:1.30\n    <<: *a\n',
      name: "shop/compose.yaml",
      files: {},
    },
    {
      title: "In a folder that the host does not tell",
      bad: "«services»:\n  web:\n    image: nginx:1.30\n",
      good: "name: shop\nservices:\n  web:\n    image: nginx:1.30\n",
      files: {},
      notFixed: "Nobody knows the folder.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n",
      files: { "compose.override.yaml": "name: shop\n" },
      because: "the override file has the name",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n",
      files: { ".env": "COMPOSE_PROJECT_NAME=shop\n" },
      because: ".env has the name",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n",
      name: "compose.prod.yaml",
      files: { "compose.yaml": "name: shop\n" },
      because: "it is read on top of another file",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    deploy: {update_config: {order: start-first}}\n",
      files: {},
      because: "a stack gets its name on the command line",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n",
      name: "database.yaml",
      files: {},
      because: "the file is there for another one to include",
    },
  ],
  create: (context) => ({
    document(document) {
      const { file, path, related, project } = context;
      const [folder, base] = path.split("/").slice(-2);
      const { root } = document;
      if (!root || file.documents[0] !== document || isForSwarm(document, context.path)) return;
      if (!/compose|stack/i.test(base ?? folder ?? "") || isOverlay(file, path, () => related.list(".")))
        return;
      const [env, at] = [related.text(".env"), root.get("services") ?? root.entries[0]];
      if (!at || at.merged || env === undefined || valueInDotEnv(env ?? "", "COMPOSE_PROJECT_NAME")) return;
      if (project.documents.some((each) => each.root?.has("name"))) return;
      const name = base === undefined ? "" : projectName(folder ?? "");
      context.report(at.keySpan, "unnamed", { fixes: [name ? named(file, root, name) : undefined] });
    },
  }),
});

/** On top, but below the version and extensions that begin the file. */
function named(file: ComposeFile, root: MapNode, name: string): FixOffer {
  const index = root.entries.findIndex(({ key }) => key !== "version" && !key.startsWith("x-"));
  const after = root.entries[index - 1];
  const onTop = root.style === "block" && !after;
  const edit = onTop
    ? insert(root.span.start, `name: ${name}${file.lines.eol}`)
    : insertEntry(file, root, "name", ` ${name}`.trim(), after ? { after } : {});
  return { title: `Name it ${name}, like the folder`, edits: [edit] };
}
