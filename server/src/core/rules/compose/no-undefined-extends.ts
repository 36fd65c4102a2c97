import { nearFile } from "../../compose/localFiles.ts";
import { type Base, BaseFiles, baseOf, basesIn, namesIn } from "../../compose/merged/bases.ts";
import { drawnRing, ringsIn } from "../../compose/merged/rings.ts";
import type { ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { type NearName, nearName, renameScalar } from "../../compose/referenceEdits.ts";
import { folderOf, relativePath } from "../../compose/relativePath.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-undefined-extends",
    summary: "Extend only services and files that are there.",
    why: "Compose takes the base before it looks at anything else. A file or service that is not there, or a service that extends itself, stops every command with this file.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q19", "Q18"],
    references: [
      { title: "extends", url: "https://docs.docker.com/reference/compose-file/services/#extends" },
      { title: "Extend", url: "https://docs.docker.com/compose/how-tos/multiple-compose-files/extends/" },
    ],
  },
  messages: {
    file: "There is no file {name} to extend a service of",
    near: "There is no service {name} to extend; did you mean {near}?",
    unknown: "There is no service {name} to extend, so Compose refuses the file",
    ring: "{name} extends itself: {ring}",
  },
  fix: { safety: "suggestion", title: "Extend another one" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "services:\n  base:\n    image: shop/web:1.4\n  web:\n    extends: «bsae»\n",
      good: "services:\n  base:\n    image: shop/web:1.4\n  web:\n    extends: base\n",
      message: "There is no service bsae to extend; did you mean base?",
    },
    {
      title: "A service of another file",
      bad: "services:\n  web:\n    extends:\n      file: common/services.yaml\n      service: '«worker»'\n",
      good: "services:\n  web:\n    extends:\n      file: common/services.yaml\n      service: 'workers'\n",
      files: { "common/services.yaml": "services: {web: {image: nginx:1.30}, workers: {image: shop/w:1}}\n" },
    },
    {
      title: "A file that is not there",
      bad: "services:\n  web:\n    extends: {file: «comon.yml», service: web}\n",
      good: "services:\n  web:\n    extends: {file: common.yml, service: web}\n",
      files: { "common.yml": "services: {web: {image: nginx:1.30}}\n" },
      message: "There is no file comon.yml to extend a service of",
    },
    {
      title: "A circle",
      bad: "services:\n  web:\n    extends: api\n  api:\n    extends: {service: «web»}\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n  api:\n    extends: {service: web}\n",
      message: "web extends itself: web → api → web",
      notFixed: "Which of them is the base is a choice.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    extends: {file: ../common.yaml, service: web}\n",
      because: "nobody has read the other file",
    },
    {
      code: "services:\n  web:\n    extends: {file: common.yaml, service: web}\n",
      files: { "common.yaml": "x-a: [\nservices: {}\n" },
      because: "the other file cannot be read as YAML",
    },
    {
      code: "services:\n  web:\n    extends: {file: '${DIR}/common.yaml', service: web}\n",
      files: {},
      because: "a variable hides what is meant",
    },
    {
      code: "include: [base.yaml]\nservices:\n  web:\n    extends: base\n",
      files: { "base.yaml": "services: {base: {image: nginx:1.30}}\n" },
      because: "the included file has the service",
    },
  ],
  create: (context) => {
    const { file, related } = context;
    const first = firstVisits();
    const files = new BaseFiles(related);
    const offer = (node: ScalarNode, { name, sure }: NearName): FixOffer => {
      const edit = renameScalar(node, name);
      return { title: `Extend ${name}`, safety: sure ? "safe" : "suggestion", edits: edit ? [edit] : [] };
    };
    const checkFile = (node: ScalarNode, path: string): void => {
      const beside = related.list(folderOf(path))?.filter((name) => /\.ya?ml$/.test(name)) ?? [];
      const near = nearFile(path.slice(path.lastIndexOf("/") + 1), beside);
      const to = near === undefined ? undefined : { name: node.text.replace(/[^/]*$/, near), sure: false };
      context.report(node.mapped.span(), "file", {
        data: { name: node.text },
        fixes: [to && offer(node, to)],
      });
    };
    const checkService = ({ service: node }: Base, names: readonly string[]): void => {
      if (names.includes(node.text)) return;
      const near = nearName(node.text, names);
      context.report(node.mapped.span(), near ? "near" : "unknown", {
        data: { name: node.text, near: near?.name ?? "" },
        fixes: [near && offer(node, near)],
      });
    };
    return {
      service(service) {
        const base = file.syntaxErrors.length > 0 ? undefined : baseOf(service);
        if (!base || !first(base.service.span)) return;
        if (!base.file) {
          if (base.service.text === service.name || !context.project.whole) return;
          return checkService(base, namesIn(context.project.documents, service.name));
        }
        const path = relativePath(base.file.text);
        const other = path === undefined ? undefined : files.at(path);
        if (path !== undefined && other === null) return checkFile(base.file, path);
        if (other && other.syntaxErrors.length + other.limits.length === 0)
          checkService(base, namesIn(other.documents));
      },
      document(document) {
        for (const ring of ringsIn(basesIn(document))) {
          const last = ring.at(-1);
          if (last) context.report(last.span, "ring", { data: { name: last.name, ring: drawnRing(ring) } });
        }
      },
    };
  },
});
