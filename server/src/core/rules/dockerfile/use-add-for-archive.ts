import { type Unpacking, unpackedCopies } from "../../dockerfile/copiedArchives.ts";
import { inCaseOf, removeInstruction } from "../../dockerfile/edits.ts";
import type { CopyInstruction, Dockerfile, Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { baseName } from "../../shell/path.ts";
import { plainTarget } from "../../shell/unpack.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-add-for-archive",
    summary: "Let ADD unpack a local archive.",
    why: "COPY puts the archive into a layer of its own, where it stays even when the step that unpacks it deletes it. ADD writes only what is in it, and needs no tar in the image.",
    category: "size",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q14", "Q10"],
    sameAs: ["hadolint:DL3010"],
    references: [
      {
        title: "Adding local tar archives",
        url: "https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives",
      },
      { title: "ADD or COPY", url: "https://docs.docker.com/build/building/best-practices/#add-or-copy" },
    ],
  },
  messages: { unpacked: "{file} is unpacked later; ADD does both and leaves no archive in the image" },
  fix: { safety: "suggestion", title: "Unpack with ADD" },
  examples: [
    {
      title: "Unpacked into a folder",
      bad: "FROM debian:13-slim\n«COPY» dist/app.tar.gz /tmp/\nRUN mkdir -p /opt/app && \\\n    tar -xzf /tmp/app.tar.gz -C /opt/app && \\\n    rm /tmp/app.tar.gz\n",
      good: "FROM debian:13-slim\nADD dist/app.tar.gz /opt/app/\n",
      message: "app.tar.gz is unpacked later; ADD does both and leaves no archive in the image",
    },
    {
      title: "Unpacked where it is",
      bad: 'FROM debian:13-slim\nWORKDIR /opt\n«copy» ["app.tgz", "app.tgz"]\nrun tar xf app.tgz\nCMD ["/opt/app"]\n',
      good: 'FROM debian:13-slim\nWORKDIR /opt\nadd ["app.tgz", "./"]\nCMD ["/opt/app"]\n',
    },
    {
      title: "With a part of the path left out",
      bad: "FROM debian:13-slim\n«COPY» app.tar /src.tar\nRUN tar -xf /src.tar --strip-components=1\n",
      good: "FROM debian:13-slim\nADD app.tar /\n",
      notFixed: "ADD keeps the paths of the archive",
    },
  ],
  quiet: [
    { code: "FROM debian:13-slim\nCOPY app.tar.gz /srv/\n", because: "nothing unpacks it" },
    {
      code: "FROM debian:13\nCOPY app.zip /tmp/\nRUN unzip /tmp/app.zip\n",
      because: "ADD does not unpack zip files",
    },
    {
      code: "FROM debian:13 AS build\nRUN tar -czf /app.tgz /app\nFROM debian:13-slim\nCOPY --from=build /app.tgz /\nRUN tar -xf /app.tgz\n",
      because: "ADD takes nothing from a stage",
    },
    {
      code: "FROM debian:13\nCOPY a.tgz /srv/\nRUN tar -czf /srv/b.tgz /etc\n",
      because: "another archive is written",
    },
    {
      code: "FROM debian:13\nCOPY a.tgz /srv/\nFROM debian:13\nRUN tar -xf /srv/a.tgz\n",
      because: "it is another stage",
    },
  ],
  create: (context) => {
    const check = (instructions: readonly Instruction[]): void => {
      for (const { copy, unpacking } of unpackedCopies(instructions)) {
        const fix = unpackWithAdd(context.file, copy, unpacking);
        context.report(copy.keywordSpan, "unpacked", { data: { file: unpacking.name }, fixes: [fix] });
      }
    };
    return {
      stage: ({ instructions }) => check(instructions),
      // A piece that is put into other files.
      file: ({ preamble, stages }) => check(stages.length === 0 ? preamble : []),
    };
  },
});

/** Where the step does nothing but unpack the one archive, and nobody else needs it. */
function unpackWithAdd(
  file: Dockerfile,
  copy: CopyInstruction,
  { run, command, word, name }: Unpacking,
): FixOffer | undefined {
  const place = copy.destination?.text.exact();
  const target = plainTarget(command, word);
  if (!place || target === undefined || copy.sources.length > 1 || run.flags.length > 0) return undefined;
  const helps = (one: ShellCommand): boolean => {
    const operands = one.args.filter(({ text }) => !text.text.startsWith("-")).map(({ text }) => text.text);
    if (one.name?.value === "mkdir") return operands.every((folder) => target.startsWith(folder));
    return one.name?.value === "rm" && operands.every((path) => baseName(path) === name);
  };
  if (!run.script?.commands.every((one) => one === command || helps(one))) return undefined;
  const all = copy.stage?.instructions ?? file.preamble;
  const later = all.filter((one) => one.index > copy.index && one !== run);
  const moves = later.some((one) => one.keyword === "WORKDIR" && one.index < run.index);
  if (moves || later.some(({ args }) => args.text.includes(name))) return undefined;
  const folder = target === "." ? "./" : target.replace(/\/?$/, "/");
  const edits = [replace(copy.keywordSpan, inCaseOf(copy, "ADD")), replace(place, folder)];
  return { edits: [...edits, removeInstruction(file, run)] };
}
