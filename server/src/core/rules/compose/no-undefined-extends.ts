import { renameScalar } from "../../compose/edits/references.ts";
import { baseProblem } from "../../compose/merged/baseProblems.ts";
import { BaseFiles, baseOf, basesIn } from "../../compose/merged/bases.ts";
import { drawnRing, ringsIn } from "../../compose/merged/rings.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

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
    far: "{by} extends {name} in turn, which is not there",
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
    {
      title: "What the base extends",
      bad: "services:\n  web:\n    extends: {file: common/a.yaml, service: «web»}\n  api:\n    extends: {file: common/a.yaml, service: «api»}\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n  api:\n    image: shop/api:1.4\n",
      files: {
        "common/a.yaml":
          "services:\n  web: {extends: {file: b.yaml, service: wbe}}\n  api: {extends: {file: ../compose.yaml, service: api}}\n",
        "common/b.yaml": "services: {web: {image: nginx:1.30}}\n",
      },
      message: "web extends wbe in turn, which is not there",
      notFixed: "The fault is in the other file.",
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
    {
      code: "services:\n  web:\n    extends: {file: a.yaml, service: web}\n",
      files: {
        "a.yaml": "services:\n  web: {extends: {file: b.yaml, service: web}}\n",
        "b.yaml": "services: {web: {}}\n",
      },
      because: "services of the same name in different files are no ring",
    },
  ],
  create: (context) => {
    const { file, path, related } = context;
    const first = firstVisits();
    const files = new BaseFiles(related);
    return {
      service(service) {
        const base = file.syntaxErrors.length > 0 ? undefined : baseOf(service);
        if (!base || !first(base.service.span)) return;
        const found = baseProblem(service, base, { file, path, related, files, project: context.project });
        if (!found) return;
        const { kind, at, name, by, ring, near } = found;
        const edit = near && renameScalar(at, near.name);
        const safety = near?.sure ? "safe" : "suggestion";
        context.report(at.mapped.span(), kind, {
          data: { name, near: near?.name ?? "", by, ring },
          fixes: [edit && { title: `Extend ${near.name}`, safety, edits: [edit] }],
        });
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
