import { removeEntry } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { ComposeNode, MapEntry } from "../../compose/node.ts";
import { mayDefineAnchor } from "../../compose/origin.ts";
import { entryOf } from "../../compose/paths.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";
import type { Edit } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-version",
    summary: "Leave out the top-level version.",
    why: "Compose reads every file by one specification, whatever number stands here, and warns at each command that the attribute is obsolete. Only `docker stack deploy` still looks at it.",
    category: "style",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q18"],
    sameAs: ["dclint:no-version-field"],
    references: [
      { title: "Version", url: "https://docs.docker.com/reference/compose-file/version-and-name/" },
    ],
  },
  messages: { obsolete: "Compose ignores version and warns about it at every command" },
  fix: { safety: "safe", title: "Remove version" },
  examples: [
    {
      title: "The first line of the file",
      bad: '«version: "3.8"»\n\nservices:\n  web:\n    image: nginx:1.30\n',
      good: "services:\n  web:\n    image: nginx:1.30\n",
      message: "Compose ignores version and warns about it at every command",
    },
    {
      title: "Between other keys, with comments",
      bad: "# The shop\nname: shop\n«version: '2.4'» # for old tools\nservices:\n  # version: 3 of the API\n  api: {image: \"shop/api:3.0.1\"}\n",
      good: '# The shop\nname: shop\nservices:\n  # version: 3 of the API\n  api: {image: "shop/api:3.0.1"}\n',
    },
    {
      title: "At the end, without a final newline",
      bad: "services:\n  web:\n    image: nginx:1.30\n«version: '3'»",
      good: "services:\n  web:\n    image: nginx:1.30",
    },
    {
      title: "Settings of Swarm in a file that Swarm would refuse",
      bad: '«version: "3.8"»\nservices:\n  web:\n    image: shop/web:1.4\n    profiles: [edge]\n    deploy: {update_config: {order: start-first}}\n',
      good: "services:\n  web:\n    image: shop/web:1.4\n    profiles: [edge]\n    deploy: {update_config: {order: start-first}}\n",
    },
    {
      title: "In flow style",
      bad: '{«version: "3"», services: {web: {image: "nginx:1.30"}}}\n',
      good: '{services: {web: {image: "nginx:1.30"}}}\n',
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    labels:\n      version: "1.2"\n',
      because: "it is the label of a service",
    },
    {
      code: "version: 3.8\nservices:\n  web:\n    image: nginx:1.30\n",
      because: "Compose even refuses one that is no text, as another rule says",
    },
    {
      code: "x-version: 3\nservices:\n  web:\n    image: nginx:1.30\n",
      because: "an extension is free to use",
    },
    {
      code: 'version: "3.8"\nservices:\n  web:\n    image: nginx:1.30\n    deploy:\n      update_config:\n        order: start-first\n',
      because: "`docker stack deploy` picks its schema by it",
    },
    {
      code: 'version: "3.8"\nservices:\n  web:\n    image: shop/web:1.4\n    secrets: [key]\nsecrets:\n  key: {external: true}\n',
      because: "only Swarm keeps secrets, so that it is a stack",
    },
    {
      code: 'version: "3.8"\nservices:\n  web:\n    image: nginx:1.30\n',
      name: "stack.yml",
      because: "the name says that it may be deployed as a stack",
    },
  ],
  create: (context) => ({
    path: {
      version(node, document) {
        const entry = entryOf(node);
        if (!entry || entry.merged || !isText(node) || isForSwarm(document, context.path)) return;
        const fix = mayDefineAnchor(context.file, entry.span)
          ? undefined
          : { edits: [removeWithGap(context.file, entry)] };
        context.report(entry, "obsolete", { tags: ["unnecessary", "deprecated"], fixes: [fix] });
      },
    },
  }),
});

function isText(node: ComposeNode): boolean {
  return node.kind === "scalar" && typeof node.value === "string";
}

/** At the top of the file, and below a blank line, the blank line behind goes as well. */
function removeWithGap(file: ComposeFile, entry: MapEntry): Edit {
  const edit = removeEntry(file, entry);
  const { lines, text } = file;
  if (edit.text !== "" || edit.start !== lines.startOf(lines.lineAt(edit.start))) return edit;
  if (edit.start > 0 && !/\n[ \t]*\r?\n$/.test(text.slice(0, edit.start))) return edit;
  const gap = /(?:[ \t]*\r?\n)*/y;
  gap.lastIndex = edit.end;
  gap.test(text);
  return { ...edit, end: gap.lastIndex };
}
