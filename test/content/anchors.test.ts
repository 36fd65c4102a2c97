import { describe, expect, test } from "vitest";
import { AnchorIndex } from "../../server/src/core/explain/anchors.ts";
import { keywordCard } from "../../server/src/core/explain/card.ts";
import type { Question } from "../../server/src/core/knowledge/question.ts";
import { questions } from "../../server/src/core/knowledge/questions.gen.ts";
import { reference } from "../../server/src/core/knowledge/reference.gen.ts";

const index = new AnchorIndex(questions);
const instructions =
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR";
const serviceKeys =
  "image build ports volumes environment env_file depends_on healthcheck restart networks secrets command deploy";
const needed = [
  ...instructions.split(" ").map((keyword) => `dockerfile:${keyword}`),
  ...["syntax", "escape", "check"].map((name) => `dockerfile:# ${name}`),
  "compose:services",
  ...serviceKeys.split(" ").map((key) => `compose:services.*.${key}`),
];

test.each(needed)("%s has a card and a reference sentence", (anchor) => {
  expect(index.questions(anchor)[0]).toBeDefined();
  expect(reference[anchor]).toMatch(/^\*\*/);
});

describe("first cards", () => {
  const firstFor = new Map<string, string[]>();
  for (const anchor of index.anchors) {
    const first = index.questions(anchor)[0] ?? "";
    firstFor.set(first, [...(firstFor.get(first) ?? []), anchor]);
  }

  test.each([...firstFor])("%s is the first card of at most two anchors", (_, anchors) => {
    expect(anchors.length, `it is the first of ${anchors.join(", ")}`).toBeLessThanOrEqual(2);
  });
});

describe("reference sentences", () => {
  const entries = Object.entries(reference);

  test.each(entries)("%s is short and says something", (_, sentence) => {
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(40);
    expect(sentence).toMatch(/[.)]$/);
  });

  test("no two are equal", () => {
    const texts = entries.map(([, sentence]) => sentence.replace(/^\*\*[^*]+\*\*/, ""));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test("anchors of questions are in a form that something answers", () => {
    const form =
      /^(dockerfile:(# [a-z]+|[A-Z]+( (--[a-z-]+(=[a-z=]+)?|AS|<<))?)|compose:[\w.*-]+|shell:[\w.-]+( [\w-]+)?|image:[\w./-]+|dockerignore:)$/;
    for (const anchor of index.anchors) expect(anchor).toMatch(form);
  });
});

describe("the card of an anchor", () => {
  const byId = new Map<string, Question>(questions.map((question) => [question.id, question]));
  const source = {
    question: (id: string) => byId.get(id),
    sentence: (anchors: readonly string[]) => anchors.flatMap((anchor) => reference[anchor] ?? [])[0],
  };

  test.each([...index.anchors])("%s is at most 90 words", (anchor) => {
    const place = {
      span: { start: 0, end: 1 },
      anchors: [anchor],
      label: anchor,
      reference: "https://docs.docker.com/",
    };
    const shown = index.questions(anchor).flatMap((id) => byId.get(id) ?? []);
    const card = keywordCard(place, shown, source, { commands: true, reference: true });
    const rendered = card?.markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*`·]/g, " ") ?? "";
    const words = rendered.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeLessThanOrEqual(90);
  });
});
