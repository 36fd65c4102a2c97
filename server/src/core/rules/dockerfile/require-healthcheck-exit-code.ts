import { endsWithOtherCodes } from "../../knowledge/healthchecks.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

// In exec form there is no `||`, and a shell only for the code would be worth less than it costs, so only shell form is looked at.
export default dockerfileRule({
  meta: {
    id: "dockerfile/require-healthcheck-exit-code",
    summary: "Let a health check end with 0 or 1.",
    why: "Docker reads 1 as unhealthy and keeps 2 for itself; any other code stands for a check that did not run. `|| exit 1` makes one plain answer of every failure.",
    category: "operability",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q43", "Q183"],
    references: [
      { title: "HEALTHCHECK", url: "https://docs.docker.com/reference/dockerfile/#healthcheck" },
      {
        title: "HealthcheckResult",
        url: "https://docs.docker.com/reference/api/engine/version/v1.57/schemas/HealthcheckResult/",
      },
    ],
  },
  messages: { found: "{program} has exit codes beyond 1, which mean nothing to a health check" },
  fix: { safety: "safe", title: "End with || exit 1" },
  examples: [
    {
      title: "curl has about a hundred",
      bad: "FROM nginx:1.30\nHEALTHCHECK --interval=30s CMD «curl» -f http://localhost/\n",
      good: "FROM nginx:1.30\nHEALTHCHECK --interval=30s CMD curl -f http://localhost/ || exit 1\n",
      message: "curl has exit codes beyond 1, which mean nothing to a health check",
    },
    {
      title: "The last of several steps",
      bad: "FROM postgres:18\nHEALTHCHECK CMD test -e /ready \\\n  && «pg_isready» -U app\n",
      good: "FROM postgres:18\nHEALTHCHECK CMD test -e /ready \\\n  && pg_isready -U app || exit 1\n",
    },
  ],
  quiet: [
    {
      code: "FROM nginx:1.30\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n",
      because: "it ends with 1",
    },
    {
      code: 'FROM nginx:1.30\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
      because: "without a shell there is nothing to add",
    },
    {
      code: "FROM node:24-alpine\nHEALTHCHECK CMD wget -q -O /dev/null http://localhost/\n",
      because: "the wget of Alpine ends with 1 whatever fails",
    },
    {
      code: "FROM nginx:1.30\nHEALTHCHECK CMD curl -f http://localhost/ | grep -q ok\n",
      because: "grep decides",
    },
  ],
  create: (context) => ({
    instruction: {
      HEALTHCHECK({ form, script, stage }) {
        const last = script?.steps.at(-1);
        const [command] = last?.commands ?? [];
        if (form !== "shell" || !script?.understood || last?.kind !== "command" || !command?.name) return;
        if (last.joinedBy === "||" || last.joinedBy === "&" || /[&;]\s*$/.test(script.source.text)) return;
        const program = command.name.value ?? "";
        if (!endsWithOtherCodes(program, stage?.base && context.images.of(stage.base))) return;
        const fix = command.name.editable ? { edits: [insert(last.span.end, " || exit 1")] } : undefined;
        context.report(command.name, "found", { data: { program }, fixes: [fix] });
      },
    },
  }),
});
