import MiniSearch from "minisearch";
import type { Question, QuestionBody } from "../../../server/src/core/knowledge/question.ts";
import type { Marked } from "../webview/messages.ts";

/** A question that matches, with the matching words marked. */
export interface Match {
  readonly id: string;
  readonly title: Marked;
  /** The words around the first match in the text; undefined where the title has all that was looked for. */
  readonly excerpt: Marked | undefined;
}

type Texts = ReadonlyMap<string, Pick<QuestionBody, "text">>;

/** Words are letters, digits and `_`, so that `--from`, `apt-get` and `$HOME` are found by their words. */
const word = /[\p{L}\p{N}_]+/gu;
/** Characters of an excerpt on each side of the match. */
const before = 30;
const after = 70;

/** Search over number, titles, In short and the whole text; forgives a typing error, and finds words by how they begin. */
export class SearchIndex {
  private readonly byId: ReadonlyMap<string, Question>;
  private readonly index: MiniSearch;

  constructor(
    private readonly questions: readonly Question[],
    private readonly texts: Texts,
  ) {
    this.byId = new Map(questions.map((question) => [question.id, question]));
    this.index = new MiniSearch({
      fields: ["title", "short", "inShort", "text"],
      tokenize: words,
      searchOptions: {
        boost: { title: 6, short: 4, inShort: 2 },
        combineWith: "AND",
        prefix: true,
        // Short words have too many neighbours.
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      },
    });
    this.index.addAll(
      questions.map(({ id, title, short, inShort }) => ({
        id,
        title,
        short,
        inShort,
        text: texts.get(id)?.text ?? "",
      })),
    );
  }

  /** Best first; a number (`43`, `Q43`) brings its question to the top. */
  search(query: string): readonly Match[] {
    const number = /^\s*q?(\d+)\s*$/i.exec(query)?.[1];
    const numbered =
      number === undefined ? [] : this.questions.filter((question) => String(question.number) === number);
    const found = this.index.search(query).filter((result) => result.id !== numbered[0]?.id);
    return [
      ...numbered.map((question) => ({ id: question.id, title: plain(question.title), excerpt: undefined })),
      ...found.flatMap((result) => {
        const question = this.byId.get(result.id);
        return question ? [this.match(question, new Set(result.terms), result.queryTerms.length)] : [];
      }),
    ];
  }

  private match({ id, title }: Question, terms: ReadonlySet<string>, lookedFor: number): Match {
    const marked = mark(title, terms);
    const inTitle = new Set(marked.filter((piece) => piece.match).map((piece) => piece.text.toLowerCase()));
    const missing = new Set([...terms].filter((term) => !inTitle.has(term)));
    const text = this.texts.get(id)?.text ?? "";
    return {
      id,
      title: marked,
      excerpt: inTitle.size < lookedFor ? excerpt(text, missing, terms) : undefined,
    };
  }
}

function words(text: string): string[] {
  return text.match(word) ?? [];
}

function plain(text: string): Marked {
  return [{ text, match: false }];
}

/** Splits a text at the words that match. */
export function mark(text: string, terms: ReadonlySet<string>): Marked {
  const pieces: { text: string; match: boolean }[] = [];
  let at = 0;
  for (const found of text.matchAll(word)) {
    if (!terms.has(found[0].toLowerCase())) continue;
    if (found.index > at) pieces.push({ text: text.slice(at, found.index), match: false });
    pieces.push({ text: found[0], match: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), match: false });
  return pieces;
}

/** The words around the first of `wanted`, with all `terms` in them marked; undefined where the text has none. */
function excerpt(text: string, wanted: ReadonlySet<string>, terms: ReadonlySet<string>): Marked | undefined {
  for (const found of text.matchAll(word)) {
    if (!wanted.has(found[0].toLowerCase())) continue;
    const from = found.index <= before ? 0 : text.indexOf(" ", found.index - before) + 1;
    const rest = text.slice(found.index + found[0].length);
    const to = rest.length <= after ? text.length : text.length - rest.length + rest.lastIndexOf(" ", after);
    const cut = mark(
      text
        .slice(Math.min(from, found.index), Math.max(to, found.index + found[0].length))
        .replaceAll("\n", " "),
      terms,
    );
    return [...(from > 0 ? plain("… ") : []), ...cut, ...(to < text.length ? plain(" …") : [])];
  }
  return undefined;
}
