import { type Question, sections } from "../../core/knowledge/question.ts";
import { createService } from "../../core/service.ts";
import { oneOf, readArgs } from "../args.ts";
import { columns } from "../columns.ts";
import type { Command } from "../command.ts";

export const questions: Command = {
  name: "questions",
  usage: "[--format table|json]",
  summary: "Lists the interview questions.",
  options: [["--format table|json", "for people (default) or for programs"]],
  async run(args, terminal) {
    const { values } = readArgs(args, { format: { type: "string", default: "table" } });
    const format = oneOf("--format", values.format, ["table", "json"]);
    const all = createService().questions;
    terminal.out(format === "json" ? JSON.stringify(all.map(listing), null, 2) : table(all));
    return 0;
  },
};

function listing({ number, title, short, section, level, kind, origin, on, file }: Question) {
  return { number, title, short, section, level, kind, origin, on, file };
}

/** One block for each section that has questions. */
function table(all: readonly Question[]): string {
  return sections
    .map(({ id, title }) => ({ title, questions: all.filter(({ section }) => section === id) }))
    .filter(({ questions }) => questions.length > 0)
    .map(({ title, questions }) =>
      [title, columns(questions.map(({ id, level, title }) => [`  ${id}`, level, title]))].join("\n"),
    )
    .join("\n\n");
}
