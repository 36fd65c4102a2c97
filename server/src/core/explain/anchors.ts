import type { QuestionId } from "../knowledge/ids.gen.ts";
import type { Question } from "../knowledge/question.ts";

/** Questions by the anchors that they name in `on`. */
export class AnchorIndex {
  private readonly byAnchor = new Map<string, QuestionId[]>();

  /** The question that names an anchor earliest in its own list is that anchor's first card; the lower number settles a tie. */
  constructor(questions: readonly Question[]) {
    const ranked = new Map<string, { id: QuestionId; rank: number; number: number }[]>();
    for (const { id, number, on } of questions) {
      for (const [rank, anchor] of on.entries()) {
        const list = ranked.get(anchor) ?? [];
        list.push({ id, rank, number });
        ranked.set(anchor, list);
      }
    }
    for (const [anchor, list] of ranked) {
      const ids = list.sort((a, b) => a.rank - b.rank || a.number - b.number).map(({ id }) => id);
      this.byAnchor.set(anchor, ids);
    }
  }

  get anchors(): Iterable<string> {
    return this.byAnchor.keys();
  }

  has(anchor: string): boolean {
    return this.byAnchor.has(anchor);
  }

  questions(anchor: string): readonly QuestionId[] {
    return this.byAnchor.get(anchor) ?? [];
  }

  /** The questions of several anchors, in the order of the anchors, each once. */
  all(anchors: readonly string[]): readonly QuestionId[] {
    return [...new Set(anchors.flatMap((anchor) => this.questions(anchor)))];
  }
}
