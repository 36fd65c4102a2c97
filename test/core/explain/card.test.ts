import { describe, expect, test } from "vitest";
import { createService, type HoverOptions } from "../../../server/src/core/service.ts";

const service = createService();
const plain: HoverOptions = { mode: "full", commands: false, reference: true };
const settings = service.settings("2026-11-01");

/** The card at `|` in the text: its span drawn with «», then what it says, the lines joined by ` / `. */
function check(
  text: string,
  expected: string | undefined,
  options: HoverOptions = plain,
  path = "Dockerfile",
): void {
  const offset = text.indexOf("|");
  const source = text.replace("|", "");
  const language = service.recognise(path, undefined, source);
  if (!language) throw new Error(`${path} is not ours`);
  const document = service.open(path, language, source);
  const { findings } = service.lint(document, settings);
  const card = service.card(document, findings, offset, options);
  const { span, markdown } = card ?? {};
  const word = span && source.slice(span.start, span.end);
  expect(card && `«${word}» ${markdown?.replaceAll("\n\n", " / ")}`).toEqual(
    expected === undefined ? undefined : expect.stringMatching(new RegExp(`^${expected}`)),
  );
}

describe("a card in a Dockerfile", () => {
  test("explains a keyword", () => {
    check(
      "FROM alpine:3.24\nWORK|DIR /a\n",
      "«WORKDIR» \\*\\*WORKDIR\\*\\* .* / \\*\\*Which practices .*\\?\\*\\* \\(Q26\\) / .* / `dockwise explain Q26` · Q\\d+ ",
    );
  });

  test("explains a flag by its value", () => {
    check("FROM alpine:3.24\nRUN --mount=type=se|cret,id=a true\n", "«--mount=type=secret,id=a» .*\\(Q33\\)");
  });

  test("says which stage a name is", () => {
    check(
      "FROM golang:1.26 AS build\nFROM scratch\nCOPY --from=bui|ld /a /a\n",
      "«--from=build» Stage `build` begins on line 1 with `golang:1.26`\\. .*\\(Q9\\)",
    );
  });

  test("says what a variable holds", () => {
    check(
      "FROM alpine:3.24\nARG V=1.4\nLABEL version=$|V\n",
      "«\\$V» `V` is `1\\.4` here \\(ARG on line 2\\)\\. .*\\(Q29\\)",
    );
    check(
      "FROM example.com/base:1\nLABEL version=$NO|PE\n",
      "«\\$NOPE» `NOPE` is not declared here, so it is empty\\.",
    );
  });

  test("puts a finding before the keyword", () => {
    check(
      "FROM node:24-alpine\nUSER 1\nCMD no|de app.js\n",
      "«node app\\.js» A shell that stays process 1 .*\\(Q16\\) / `dockwise explain Q16` · `dockwise explain dockerfile/use-exec-form`",
    );
  });

  test("links where commands work", () => {
    check(
      "FROM alpine:3.24\nEXP|OSE 80\n",
      "«EXPOSE» .* / \\[\\*\\*.*\\*\\*\\]\\(command:dockwise\\.openQuestion\\?%5B%22Q52%22%5D\\) Q52",
      { ...plain, commands: true },
    );
  });

  test("leaves the keyword to another extension that hovers", () => {
    check("FROM alpine:3.24\nEXP|OSE 80\n", "«EXPOSE» \\*\\*What do EXPOSE", { ...plain, reference: false });
  });

  test("says nothing on plain arguments, comments and blanks, or when it is off", () => {
    check("FROM alpine:3.24\nWORKDIR /a|pp\n", undefined);
    check("FROM alpine:3.24\n# a com|ment\n", undefined);
    check("FROM alpine:3.24\n\n|\n", undefined);
    check("FROM alpine:3.24\nEXP|OSE 80\n", undefined, { ...plain, mode: "off" });
    check("FROM alpine:3.24\nEXP|OSE 80\n", undefined, { ...plain, mode: "findings" });
  });
});

describe("a card in a Compose file", () => {
  const compose = (text: string, expected: string | undefined) =>
    check(text, expected, plain, "compose.yaml");

  test("explains a key", () => {
    compose("services:\n  web:\n    image: web:1\n    po|rts: []\n", "«ports» \\*\\*ports\\*\\* .*\\(Q52\\)");
  });

  test("explains a nested key by the question of the key around it", () => {
    compose(
      "services:\n  web:\n    image: web:1\n    healthcheck:\n      inter|val: 5s\n",
      "«interval» \\*\\*interval\\*\\* .*\\(Q43\\)",
    );
  });

  test("says where a variable comes from", () => {
    compose(
      "services:\n  web:\n    image: web:${TA|G:-1}\n",
      "«\\$\\{TAG:-1\\}» `TAG` comes from the shell or `\\.env` .*: `1` when it is unset or empty\\.",
    );
  });

  test("says nothing of names and plain values", () => {
    compose("services:\n  web:\n    image: web:1\n    environment:\n      LEV|EL: debug\n", undefined);
    compose("services:\n  web:\n    image: web:1\n    environment:\n      LEVEL: deb|ug\n", undefined);
  });
});
