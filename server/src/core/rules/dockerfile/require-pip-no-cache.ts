import { addArgument } from "../../dockerfile/argumentEdits.ts";
import { Mentions } from "../../dockerfile/mentions.ts";
import { cacheCleaning, isShipped, mountsCache } from "../../dockerfile/packageCaches.ts";
import { runsAsRoot } from "../../knowledge/users.ts";
import { type CommandSite, dockerfileRule } from "../../lint/rule.ts";
import { mayHoldOptions } from "../../shell/arguments.ts";
import { brings, forManagers, type PackageCommand } from "../../shell/packages.ts";
import { insert } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-pip-no-cache",
    summary: "Keep pip's cache out of the image.",
    why: "pip keeps what it downloads and builds for the next install. An image has no next install, so the copies only make it larger.",
    category: "size",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q10", "Q32", "Q150"],
    sameAs: ["hadolint:DL3042"],
    references: [
      { title: "Caching in pip", url: "https://pip.pypa.io/en/stable/topics/caching/" },
      { title: "Cache mounts", url: "https://docs.docker.com/build/cache/optimize/#use-cache-mounts" },
    ],
  },
  messages: {
    left: "pip install leaves its downloads in the image",
    unclear: "PIP_NO_CACHE_DIR={value} reads as if pip should keep its cache in the image",
  },
  fix: { safety: "safe", title: "Add --no-cache-dir" },
  examples: [
    {
      title: "Requirements",
      bad: "FROM python:3.14-slim\nCOPY requirements.txt .\nRUN pip «install» -r requirements.txt\n",
      good: "FROM python:3.14-slim\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\n",
      message: "pip install leaves its downloads in the image",
    },
    {
      title: "pip as a module, on a line of its own",
      bad: "FROM python:3.14-slim\nRUN set -e; \\\n    python3 -m pip «install» \\\n      gunicorn==23.0.0\n",
      good: "FROM python:3.14-slim\nRUN set -e; \\\n    python3 -m pip install --no-cache-dir \\\n      gunicorn==23.0.0\n",
    },
    {
      title: "In JSON form",
      bad: 'FROM python:3.14-slim\nRUN ["/usr/local/bin/pip3", "«install»", "gunicorn==23.0.0"]\n',
      good: 'FROM python:3.14-slim\nRUN ["/usr/local/bin/pip3", "install", "--no-cache-dir", "gunicorn==23.0.0"]\n',
    },
    {
      title: "A cache mount instead",
      bad: "FROM python:3.14-slim\nRUN pip «install» gunicorn==23.0.0\n",
      good: "FROM python:3.14-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install gunicorn==23.0.0\n",
      fix: "Keep the cache in a mount",
    },
  ],
  quiet: [
    { code: "FROM python:3.14\nRUN pip --no-cache-dir install flask\n", because: "it may stand first" },
    { code: "FROM python:3.14\nENV PIP_NO_CACHE_DIR=1\nRUN pip install -r r.txt\n", because: "it is off" },
    {
      code: "FROM python:3.14-slim\nRUN <<EOF\nexport PIP_NO_CACHE_DIR=1\npip install flask==3.1.2\nEOF\n",
      because: "the variable is set for all of the script",
    },
    {
      code: "FROM python:3.14-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.1.2\n",
      because: "the cache is in a mount",
    },
    {
      code: "FROM python:3.14-slim\nRUN pip install --cache-dir /tmp/pip flask==3.1.2 && rm -rf /tmp/pip\n",
      because: "the step deletes the cache",
    },
    {
      code: "FROM python:3.14 AS build\nRUN pip install flask==3.1.2\nFROM python:3.14-slim\nCOPY --from=build /usr/local /usr/local\n",
      because: "nothing but files is taken from that stage",
    },
    { code: "FROM python:3.14-slim\nRUN pipx install ruff==0.14.5\n", because: "pipx has no such option" },
  ],
  create: (context) => {
    const cleans = cacheCleaning();
    const configuration = new Mentions(context.file, /\bpip\.conf\b|config set \S*no-cache-dir/);
    return {
      packages: forManagers(["pip"], (pip, { instruction, script }) => {
        const { act, options, command, word } = pip;
        if (
          act !== "install" ||
          !brings(pip) ||
          instruction.keyword !== "RUN" ||
          !isShipped(context.file, instruction)
        )
          return;
        if (options.some(({ value = "" }) => /^--no-cache|^--no-index$/.test(value))) return;
        if (command.args.some(mayHoldOptions)) return;
        const value = settingOf(pip, { instruction, script }, configuration);
        if (value !== undefined && !/^(?:0|false|no|off|n|f|)$/i.test(value)) return;
        if (mountsCache(instruction, pip) || cleans(script, instruction, pip)) return;
        const edit = addArgument(instruction, word, "--no-cache-dir");
        const mount = insert(instruction.keywordSpan.end, " --mount=type=cache,target=/root/.cache/pip");
        const asRoot = runsAsRoot(instruction, context.images);
        context.report(word, value ? "unclear" : "left", {
          data: { value: value ?? "" },
          fixes: [
            edit && { edits: [edit] },
            asRoot ? { title: "Keep the cache in a mount", safety: "suggestion", edits: [mount] } : undefined,
          ],
        });
      }),
    };
  },
});

/**
 * What PIP_NO_CACHE_DIR or a configuration file says; `"unknown"` where it says something that is not known here. pip takes any value for a yes,
 * but whoever writes 0 means no.
 */
function settingOf(
  { command }: PackageCommand,
  { instruction, script }: CommandSite,
  configuration: Mentions,
): string | undefined {
  const own = command.assignments.find(({ name }) => name === setting);
  if (own) return own.value?.value ?? "unknown";
  const exported = new RegExp(`export ${setting}=(\\S*)`).exec(script.source.text);
  if (exported) return exported[1];
  const declared = instruction.variable(setting);
  if (declared) return declared.value ?? "unknown";
  return configuration.before(instruction).length > 0 ? "unknown" : undefined;
}

const setting = "PIP_NO_CACHE_DIR";
