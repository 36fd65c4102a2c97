import type { Instruction, Stage } from "../../dockerfile/model.ts";
import { globalArgs } from "../../dockerfile/scope.ts";
import { emptyReferences, listItem, nearName } from "../../dockerfile/variables/undefined.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { remove, replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-undefined-variable",
    summary: "Use only variables that something defines.",
    why: "The builder puts in nothing for a variable that no ARG, no ENV and no base image sets. The path or label is then wrong, and the build goes on.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q41", "Q29", "Q20"],
    sameAs: ["buildkit:UndefinedVar"],
    references: [
      { title: "UndefinedVar", url: "https://docs.docker.com/reference/build-checks/undefined-var/" },
      {
        title: "Environment replacement",
        url: "https://docs.docker.com/reference/dockerfile/#environment-replacement",
      },
    ],
  },
  messages: {
    undefined: "{name} is empty here: neither this stage nor {image} sets it",
    near: "Nothing sets {name}; did you mean {near}?",
    later: "{name} is empty here: it is declared further down",
  },
  fix: { safety: "suggestion", title: "Leave it out" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "FROM alpine:3.23\nARG ASSETS=assets/\nCOPY $«ASETS» /srv/\n",
      good: "FROM alpine:3.23\nARG ASSETS=assets/\nCOPY $ASSETS /srv/\n",
      message: "Nothing sets ASETS; did you mean ASSETS?",
    },
    {
      title: "A list that goes on from nothing",
      bad: "FROM debian:13\nENV LD_LIBRARY_PATH=/opt/lib:$«LD_LIBRARY_PATH»\n",
      good: "FROM debian:13\nENV LD_LIBRARY_PATH=/opt/lib\n",
      message: "LD_LIBRARY_PATH is empty here: neither this stage nor debian sets it",
    },
    {
      title: "Declared too late",
      bad: "FROM alpine:3.23\nCOPY $«SOURCE» /srv/\nARG SOURCE=src/\n",
      good: "FROM alpine:3.23\nARG SOURCE=src/\nCOPY $SOURCE /srv/\n",
      message: "SOURCE is empty here: it is declared further down",
      notFixed: "Where it belongs depends on what the lines between need.",
    },
    {
      title: "A file that is written here: the builder expands it, too",
      bad: "FROM nginx:1.30\nCOPY <<EOF /etc/nginx/conf.d/app.conf\nproxy_set_header Host $«host»;\nEOF\n",
      good: "FROM nginx:1.30\nCOPY <<'EOF' /etc/nginx/conf.d/app.conf\nproxy_set_header Host $host;\nEOF\n",
      notFixed: "Quotes around EOF keep all of the variables as they are.",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nARG A\nCOPY $A /srv/\n", because: "a build argument may give it a value" },
    { code: "FROM alpine:3.23\nENV PATH=/opt/bin:$PATH\n", because: "every image has a PATH" },
    { code: "FROM python:3.14\nLABEL python=$PYTHON_VERSION\n", because: "the base image sets it" },
    { code: "FROM example.com/base:1\nCOPY $SOURCE /srv/\n", because: "that base image may set it" },
    { code: "FROM alpine:3.23\nCOPY ${SOURCE:-src} /srv/\n", because: "a default stands beside it" },
    { code: "FROM alpine:3.23\nRUN echo $SOURCE\nCMD echo $HOME\n", because: "a shell expands these" },
    { code: "FROM alpine:3.23\nLABEL proxy=$https_proxy\n", because: "BuildKit knows the proxy arguments" },
  ],
  create: (context) => {
    const { file } = context;
    const globals = globalArgs(file);
    const namesIn = new Map<Stage, ReadonlySet<string>>();
    const namesAt = (instruction: Instruction, stage: Stage): ReadonlySet<string> => {
      const names = namesIn.get(stage) ?? instruction.variableNames();
      namesIn.set(stage, names);
      return names;
    };
    const check = (instruction: Instruction): void => {
      const { stage, onbuild, variables } = instruction;
      if (!stage || onbuild || variables.length === 0) return;
      // What an ONBUILD below declares is there, too.
      if (stage.lineage.slice(1).some((one) => one.all("ONBUILD").length > 0)) return;
      const { base } = stage;
      const known = base?.name === "scratch" ? [] : base && context.images.of(base)?.env;
      for (const reference of emptyReferences(instruction)) {
        const { name, nameSpan } = reference;
        if (globals.has(name) || known?.includes(name)) continue;
        const names = namesAt(instruction, stage);
        const isLater = names.has(name);
        const near = isLater ? undefined : nearName(name, names, known ?? []);
        if (near !== undefined) {
          const safety = known ? "safe" : "suggestion";
          // Not one that is set further down, or in this very ENV.
          const isSet = near === "PATH" || known?.includes(near) || instruction.variable(near);
          const edits = isSet ? [replace(nameSpan, near)] : [];
          context.report(nameSpan, "near", {
            data: { name, near },
            fixes: [{ title: `Change to ${near}`, safety, edits }],
          });
        } else if (known) {
          const item = listItem(file.text, reference);
          const image = base?.name.split("/").pop() ?? "";
          const isOwn =
            instruction.keyword === "ENV" && instruction.pairs.some(({ key }) => key.raw === name);
          context.report(nameSpan, isLater && !isOwn ? "later" : "undefined", {
            data: { name, image },
            fixes: [item && { edits: [remove(item)] }],
          });
        }
      }
    };
    return {
      instruction: {
        ADD: check,
        ARG: check,
        COPY: check,
        ENV: check,
        EXPOSE: check,
        LABEL: check,
        RUN: check,
        STOPSIGNAL: check,
        USER: check,
        VOLUME: check,
        WORKDIR: check,
      },
    };
  },
});
