import { jsonArray } from "../../dockerfile/execForm.ts";
import type { HealthcheckInstruction } from "../../dockerfile/model.ts";
import { mayBringIn } from "../../dockerfile/programs.ts";
import { probesFor } from "../../knowledge/healthchecks.ts";
import type { KnownImage } from "../../knowledge/images.ts";
import { installAbove } from "../../knowledge/missingPrograms.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-missing-healthcheck-tool",
    summary: "Probe with a program that the image has.",
    why: "The probe runs inside the container. A program that is not there exits with 127, so the container is unhealthy for ever, however well the service works.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q43", "Q183"],
    references: [{ title: "HEALTHCHECK", url: "https://docs.docker.com/reference/dockerfile/#healthcheck" }],
  },
  messages: { absent: "{image} has no {tool}, so this check can never succeed" },
  fix: { safety: "suggestion", title: "Probe with what the image has" },
  examples: [
    {
      title: "curl on Alpine",
      bad: "FROM node:24-alpine\nHEALTHCHECK CMD «curl» -f http://localhost:3000/health || exit 1\n",
      good: 'FROM node:24-alpine\nHEALTHCHECK CMD ["wget", "-q", "-O", "/dev/null", "http://localhost:3000/health"]\n',
      message: "node:24-alpine has no curl, so this check can never succeed",
    },
    {
      title: "Or install it",
      bad: 'FROM alpine:3.23\nHEALTHCHECK --interval=30s CMD ["«curl»", "-f", "http://localhost/"]\n',
      good: 'FROM alpine:3.23\nRUN apk add --no-cache curl\nHEALTHCHECK --interval=30s CMD ["curl", "-f", "http://localhost/"]\n',
      fix: "Install curl",
    },
  ],
  quiet: [
    {
      code: "FROM node:24-alpine\nRUN apk add --no-cache curl\nHEALTHCHECK CMD curl -f http://localhost/\n",
      because: "the file installs it",
    },
    {
      code: "FROM node:24-alpine\nCOPY --from=tools /usr/bin/curl /usr/bin/\nHEALTHCHECK CMD curl -f http://localhost/\n",
      because: "the file copies it in",
    },
    {
      code: "FROM node:24-alpine\nHEALTHCHECK CMD wget -q -O /dev/null http://localhost/\n",
      because: "the image has it",
    },
    {
      code: "FROM example.com/base:1\nHEALTHCHECK CMD curl -f http://localhost/\n",
      because: "nobody knows what that image has",
    },
    { code: "FROM node:24-alpine\nHEALTHCHECK NONE\n", because: "there is no probe" },
    {
      code: "FROM node:24-alpine\nRUN ./install-tools.sh\nHEALTHCHECK CMD curl -f http://localhost/\n",
      because: "the script may install it",
    },
  ],
  create: (context) => ({
    instruction: {
      HEALTHCHECK(healthcheck) {
        const { stage, type } = healthcheck;
        const known = stage?.base && context.images.of(stage.base);
        if (!stage?.base || !known || type !== "CMD") return;
        const missing = programs(healthcheck).find(({ tool }) => known.has(tool) === false);
        if (!missing || mayBringIn(stage, missing.tool)) return;
        const image = stage.base.text;
        context.report(missing.span, "absent", {
          data: { image, tool: missing.tool },
          fixes: [
            ...probes(healthcheck, known),
            installable.has(missing.tool)
              ? installAbove(context.file, healthcheck, { known }, missing.tool)
              : undefined,
          ],
        });
      },
    },
  }),
});

function programs({
  exec,
  script,
}: HealthcheckInstruction): readonly { readonly tool: string; readonly span: Span }[] {
  const words = script?.understood
    ? script.commands.flatMap(({ name }) => (name?.value ? [{ tool: name.value, span: name.span }] : []))
    : [];
  const first = exec?.items[0];
  return first && words.length === 0 ? [{ tool: first.text, span: first.span() }] : words;
}

/** Their packages are called like them. */
const installable: ReadonlySet<string> = new Set(["curl", "wget"]);

/** Aimed at the address that the check asks now. */
function probes({ command }: HealthcheckInstruction, known: KnownImage): readonly FixOffer[] {
  const address = /https?:\/\/[^\s"'|;\\]+/.exec(command.text)?.[0];
  return probesFor(address, known).map(({ program, words }) => ({
    title: `Probe with ${program}`,
    edits: [replace(command.span(), jsonArray(words))],
  }));
}
