import type { QuestionPath } from "../../core/knowledge/path.ts";
import { paths } from "../../core/knowledge/paths.gen.ts";
import { type Question, sections } from "../../core/knowledge/question.ts";
import { createService } from "../../core/service.ts";
import { oneOf, readArgs, UsageError } from "../args.ts";
import { columns } from "../columns.ts";
import type { Command } from "../command.ts";

export const questions: Command = {
  name: "questions",
  usage: "[--path NAME] [--format table|json]",
  summary: "Lists the interview questions.",
  options: [
    ["--path NAME", `those of one path, in its order: ${paths.map(({ id }) => id).join(", ")}`],
    ["--format table|json", "for people (default) or for programs"],
  ],
  async run(args, terminal) {
    const { values } = readArgs(args, {
      path: { type: "string" },
      format: { type: "string", default: "table" },
    });
    const format = oneOf("--format", values.format, ["table", "json"]);
    const service = createService();
    const path = values.path === undefined ? undefined : pathNamed(values.path);
    const chosen = path ? path.questions.flatMap((id) => service.question(id) ?? []) : service.questions;
    if (format === "json") terminal.out(JSON.stringify(chosen.map(listing), null, 2));
    else terminal.out(path ? `${path.title}\n${rows(chosen)}` : table(chosen));
    return 0;
  },
};

function pathNamed(name: string): QuestionPath {
  const path = paths.find(({ id }) => id === name);
  if (!path) throw new UsageError(`--path takes ${paths.map(({ id }) => id).join(", ")}; not "${name}".`);
  return path;
}

function listing({ number, title, short, section, level, kind, origin, on, file }: Question) {
  return { number, title, short, section, level, kind, origin, on, file };
}

/** One block for each section that has questions. */
function table(all: readonly Question[]): string {
  return sections
    .map(({ id, title }) => ({ title, questions: all.filter(({ section }) => section === id) }))
    .filter(({ questions }) => questions.length > 0)
    .map(({ title, questions }) => [title, rows(questions)].join("\n"))
    .join("\n\n");
}

function rows(questions: readonly Question[]): string {
  return columns(questions.map(({ id, level, title }) => [`  ${id}`, level, title]));
}
