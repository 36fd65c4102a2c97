import { Uri, workspace } from "vscode";
import type { RuleId } from "../../../server/src/core/knowledge/ids.gen.ts";
import type { Question, QuestionBody } from "../../../server/src/core/knowledge/question.ts";
import { questions } from "../../../server/src/core/knowledge/questions.gen.ts";
import { type Match, SearchIndex } from "./searchIndex.ts";

/** The questions: what lists need at once, their bodies and the search when somebody asks. */
export class Library {
  private readonly byId: ReadonlyMap<string, Question> = new Map(
    questions.map((question) => [question.id, question]),
  );
  private bodies: Promise<ReadonlyMap<string, QuestionBody>> | undefined;
  private index: Promise<SearchIndex> | undefined;

  /** @param home where the extension is installed */
  constructor(private readonly home: Uri) {}

  get questions(): readonly Question[] {
    return questions;
  }

  question(id: string): Question | undefined {
    return this.byId.get(id);
  }

  async body(id: string): Promise<QuestionBody | undefined> {
    return (await this.read()).get(id);
  }

  /** The page of a rule, Markdown, which `npm run gen` writes. */
  async rulePage(id: RuleId): Promise<string> {
    return readText(Uri.joinPath(this.home, "content", "rules", `${id}.md`));
  }

  /** Best first; all questions in their order for an empty query. */
  async search(query: string): Promise<readonly Match[]> {
    this.index ??= this.read().then((bodies) => new SearchIndex(questions, bodies));
    return (await this.index).search(query);
  }

  private read(): Promise<ReadonlyMap<string, QuestionBody>> {
    this.bodies ??= readBodies(Uri.joinPath(this.home, "dist", "questions.json"));
    return this.bodies;
  }
}

async function readBodies(uri: Uri): Promise<ReadonlyMap<string, QuestionBody>> {
  const bodies: { readonly [id: string]: QuestionBody } = JSON.parse(await readText(uri));
  return new Map(Object.entries(bodies));
}

async function readText(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
