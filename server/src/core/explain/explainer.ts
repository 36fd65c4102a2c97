import type { QuestionId } from "../knowledge/ids.gen.ts";
import type { Question } from "../knowledge/question.ts";
import { reference } from "../knowledge/reference.gen.ts";
import type { Finding } from "../lint/finding.ts";
import type { Model } from "../lint/linter.ts";
import { type Span, touches } from "../text/span.ts";
import { AnchorIndex } from "./anchors.ts";
import { type Card, type CardOptions, findingCard, keywordCard } from "./card.ts";
import { composePlaceAt, composePlaces } from "./composePlaces.ts";
import { dockerfilePlaceAt, dockerfilePlaces } from "./dockerfilePlaces.ts";
import { PatternTree } from "./patterns.ts";
import type { Place } from "./place.ts";

export interface HoverOptions extends CardOptions {
  readonly mode: "full" | "findings" | "off";
}

/** A place of a document that has a question. */
export interface TouchedPlace {
  readonly question: QuestionId;
  readonly span: Span;
  /** What is there, for a list: `HEALTHCHECK`, `web: ports`. */
  readonly label: string;
}

/** Answers what can be said about a place of a file. */
export class Explainer {
  private readonly index: AnchorIndex;
  private readonly patterns: PatternTree;
  private readonly questions: ReadonlyMap<QuestionId, Question>;

  constructor(questions: readonly Question[]) {
    this.questions = new Map(questions.map((question) => [question.id, question]));
    this.index = new AnchorIndex(questions);
    const anchors = [...this.index.anchors, ...Object.keys(reference)];
    const compose = anchors.filter((anchor) => anchor.startsWith("compose:"));
    this.patterns = new PatternTree(compose.map((anchor) => anchor.slice("compose:".length)));
  }

  card(model: Model, findings: readonly Finding[], offset: number, options: HoverOptions): Card | undefined {
    if (options.mode === "off") return undefined;
    const [first, ...others] = findings.filter((finding) => touches(finding.span, offset));
    if (first) return findingCard([first, ...others], this, options);
    if (options.mode === "findings") return undefined;
    const place = this.placeAt(model, offset);
    return place && keywordCard(place, this.questionsOf(place), this, options);
  }

  touched(model: Model): readonly TouchedPlace[] {
    const found = new Map<QuestionId, TouchedPlace>();
    for (const place of this.places(model)) {
      const question = this.questionsOf(place)[0]?.id;
      if (question && !found.has(question))
        found.set(question, { question, span: place.span, label: place.label });
    }
    return [...found.values()].sort((a, b) => a.span.start - b.span.start);
  }

  question(id: QuestionId): Question | undefined {
    return this.questions.get(id);
  }

  sentence(anchors: readonly string[]): string | undefined {
    const anchor = anchors.find((one) => Object.hasOwn(reference, one));
    return anchor === undefined ? undefined : reference[anchor];
  }

  private questionsOf(place: Place): readonly Question[] {
    return this.index.all(place.anchors).flatMap((id) => this.questions.get(id) ?? []);
  }

  private placeAt(model: Model, offset: number): Place | undefined {
    switch (model.kind) {
      case "dockerfile":
        return dockerfilePlaceAt(model, offset, this.index);
      case "compose":
        return composePlaceAt(model, offset, this.patterns);
      case "dockerignore":
        return model.patterns
          .filter((pattern) => touches(pattern.span, offset))
          .map((pattern) => ignorePlace(pattern.span))[0];
    }
  }

  private places(model: Model): readonly Place[] {
    switch (model.kind) {
      case "dockerfile":
        return dockerfilePlaces(model);
      case "compose":
        return composePlaces(model, this.patterns);
      case "dockerignore":
        return model.patterns.slice(0, 1).map((pattern) => ignorePlace(pattern.span));
    }
  }
}

function ignorePlace(span: Span): Place {
  return {
    span,
    anchors: ["dockerignore:"],
    label: ".dockerignore",
    reference: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
  };
}
