import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { QuestionBody } from "../../core/knowledge/question.ts";
import { createService, type Service } from "../../core/service.ts";
import { nearest } from "../../core/text/nearest.ts";
import { readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";

export const explain: Command = {
  name: "explain",
  usage: "RULE|QUESTION",
  summary: "Explains a rule (dockerfile/use-exec-form, hadolint's DL3025) or answers a question (Q43).",
  options: [["--help", "this text"]],
  async run(args, terminal) {
    const { positionals } = readArgs(args, {});
    const [name] = positionals;
    if (name === undefined || positionals.length > 1)
      throw new UsageError("Name one rule or question to explain.");
    const service = createService();
    const text = (await rulePages(service, name)) ?? (await answer(service, name)) ?? unknown(service, name);
    terminal.out(text.trimEnd());
    return 0;
  },
};

/** By its id, with or without the language, or by the name that another linter has for it. */
async function rulePages(service: Service, name: string): Promise<string | undefined> {
  const rules = service.rules.filter(({ meta: { id, sameAs = [] } }) =>
    [id, ...sameAs].some(
      (known) => known === name || known.endsWith(`/${name}`) || known.endsWith(`:${name}`),
    ),
  );
  if (rules.length === 0) return undefined;
  const pages = rules.map(({ meta }) =>
    readFile(join(__dirname, "../content/rules", `${meta.id}.md`), "utf8"),
  );
  return (await Promise.all(pages)).join("\n\n");
}

async function answer(service: Service, name: string): Promise<string | undefined> {
  const question = service.question(/^\d+$/.test(name) ? `Q${name}` : name.toUpperCase());
  if (!question) return undefined;
  const bodies: Readonly<Record<string, QuestionBody>> = JSON.parse(
    await readFile(join(__dirname, "questions.json"), "utf8"),
  );
  const body = bodies[question.id];
  return body && service.explainQuestion(question, body);
}

function unknown(service: Service, name: string): never {
  const near = nearest(name, [
    ...service.rules.map(({ meta }) => meta.id),
    ...service.questions.map(({ id }) => id),
  ]);
  const hint = near ? `; did you mean ${near}?` : ".";
  throw new UsageError(`There is no rule or question called "${name}"${hint}`);
}
