import type { Rule } from "../../core/lint/rule.ts";
import { createService } from "../../core/service.ts";
import { oneOf, readArgs } from "../args.ts";
import { columns } from "../columns.ts";
import type { Command } from "../command.ts";
import { numberOf } from "../formats/json.ts";

export const rules: Command = {
  name: "rules",
  usage: "[--format table|json]",
  summary: "Lists every rule.",
  options: [["--format table|json", "for people (default) or for programs"]],
  async run(args, terminal) {
    const { values } = readArgs(args, { format: { type: "string", default: "table" } });
    const format = oneOf("--format", values.format, ["table", "json"]);
    const all = createService().rules;
    terminal.out(format === "json" ? JSON.stringify(all.map(listing), null, 2) : table(all));
    return 0;
  },
};

function listing({ language, fix, meta }: Rule) {
  const { id, severity, preset, category, summary, questions, sameAs = [] } = meta;
  return {
    id,
    language,
    severity,
    preset,
    category,
    summary,
    questions: questions.map(numberOf),
    sameAs,
    fix: fix?.safety ?? null,
  };
}

function table(all: readonly Rule[]): string {
  return columns(
    all.map(({ meta: { id, severity, preset, summary }, fix }) => [
      id,
      severity,
      preset,
      fix ? `fix: ${fix.safety}` : "",
      summary,
    ]),
  );
}
