import { describe, expect, test } from "vitest";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { markSpans, renderTree } from "./render.ts";

/** «» marks the place of each error, in the order of `messages`. */
function check(marked: string, ...messages: readonly string[]): void {
  const file = parseCompose(marked.replace(/[«»]/g, ""));
  expect(
    markSpans(
      file.text,
      file.syntaxErrors.map(({ span }) => span),
    ),
  ).toBe(marked);
  expect(file.syntaxErrors.map(({ message }) => message)).toEqual(messages);
  for (const message of messages) expect(message.length).toBeLessThanOrEqual(90);
}

/** While somebody types there is no error, and the rest of the file is there. */
function checkTyping(text: string, expected: string): void {
  const file = parseCompose(text);
  expect(file.syntaxErrors).toEqual([]);
  expect(renderTree(file)).toBe(expected);
}

describe("while it is typed a file has no error", () => {
  test("for a value that is not written yet", () => {
    checkTyping(
      "services:\n  web:\n    image:\n    ports:\n      -\n  db:\n    image: x\n",
      '{services: {web: {image: ∅, ports: [∅]}, db: {image: "x"}}}',
    );
    checkTyping("services:\n  web:\n", "{services: {web: ∅}}");
    checkTyping("services:", "{services: ∅}");
    checkTyping("a: &", "{a: ∅}");
    checkTyping("b: !\nc: *", "{b: ∅, c: ∅}");
  });

  test("for a key that is half typed where the file ends", () => {
    checkTyping("services:\n  web:\n    image: x\n    por", '{services: {web: {image: "x", por: ∅}}}');
    checkTyping("serv", "nothing");
  });

  test("for a quote or bracket that is open where the file ends", () => {
    checkTyping("services:\n  web:\n    image: 'ngi", '{services: {web: {image: "ngi"}}}');
    checkTyping('services:\n  web:\n    ports: ["80:80", ', '{services: {web: {ports: ["80:80"]}}}');
    checkTyping("a: {b: 1, c", "{a: {b: 1, c: ∅}}");
  });
});

describe("below what is half typed the rest of a file is there", () => {
  test.each([
    [
      "services:\n  web:\n    image: x\n    «por»\n  db:\n    image: y\n",
      '{services: {web: {image: "x", por: ∅}, db: {image: "y"}}}',
    ],
    ["services:\n  web:\n    «ima»\n    ports: []\n", "{services: {web: {ports: []}}}"],
    [
      "services:\n  web:\n    image: x\n  «cach»\nvolumes:\n  db:\n",
      '{services: {web: {image: "x"}, cach: ∅}, volumes: {db: ∅}}',
    ],
    [
      "services:\n  web:\n    environment:\n      - A=1\n      «DEB»\n    image: x\n",
      '{services: {web: {environment: ["A=1"], DEB: ∅, image: "x"}}}',
    ],
  ])("%j", (marked, expected) => {
    check(marked, "A key needs a colon behind it");
    expect(renderTree(parseCompose(marked.replace(/[«»]/g, "")))).toBe(expected);
  });
});

test("a file that is typed from top to bottom never has an error on the way", () => {
  const text = `name: shop # all of it
services:
  web:
    image: "shop/web:\${TAG:-1}"
    command: ['sh', "-c", 'echo "it''s"']
    environment: {A: 1, B: "x"}
    healthcheck:
      test: ["CMD", "wget"]
    labels: &labels
      - a.b=c
    configs:
      - source: x
        target: /y
  db:
    labels: *labels
    entrypoint: >-
      sh -c
      true
volumes:
  data: {}
`;
  for (let end = 0; end <= text.length; end++) {
    const typed = text.slice(0, end);
    const messages = parseCompose(typed).syntaxErrors.map(({ message }) => message);
    // A name is not whole yet, so that nothing answers to it.
    expect(
      messages.filter((message) => !message.startsWith("No anchor")),
      typed,
    ).toEqual([]);
  }
});

describe("an error is said in a person's words", () => {
  test("for tabs, once", () => {
    check("services:\n«\t»web:\n\t\timage: x\n\tdb:\n\t\timage: y\n", "A tab can't indent YAML; use blanks");
    check("services:\n  web:\n«\t  »image: x\n  db:\n    image: y\n", "A tab can't indent YAML; use blanks");
    check("services:\n  web:\n    image: x\n«\t»ports: []\n", "A tab can't indent YAML; use blanks");
  });

  test("for what is never closed", () => {
    check('services:\n  web:\n    image: «"»x\n    ports: []\n', "This quote is never closed");
    check("services:\n  web:\n    image: «'»x\n  db: {}\n", "This quote is never closed");
    check("services:\n  web:\n    ports: «[»\n  db:\n    image: y\n", "This [ is never closed");
    check("services:\n  web: «{»image: x\n  db: {}\n", "This { is never closed");
    check('services:\n  web:\n    image: «"»ngi\n', "This quote is never closed");
    check('services:\n  web:\n    ports: «[»"80:80", \n', "This [ is never closed");
  });

  test("for a name that is missing", () => {
    check("a: «&»\nb: !\nc: «*»\n", "A name belongs behind the &", "A name belongs behind the *");
  });

  test("for what is no mapping", () => {
    check("«- a»\n- b\n", "The whole file has to be a mapping of keys to values, not a list");
    check("«hello»\n", "The whole file has to be a mapping of keys to values, not text");
    const merged = "Only a mapping, or a list of mappings, can be merged by <<";
    check("x: &x [1]\ny: {<<: «*x»}\nz:\n  <<: «a»\nu:\n  «<<»:\n", merged, merged, merged);
  });

  test("for what closes nothing", () => {
    check("a: [1]«]»\nb: 1\n", "This ] closes nothing");
    check("«}»\n", "This } closes nothing");
  });

  test("for a colon that is missing or too many", () => {
    check(
      "services:\n  web:\n    «image nginx»\n    ports: []\n",
      "A key needs a colon behind it: image: nginx",
    );
    check(
      "services:\n  web:\n    ports: []\n    «image nginx»\n",
      "A key needs a colon behind it: image: nginx",
    );
    check(
      "services:\n  web:\n    ports: []\n    «image:nginx»\n",
      "Put a blank behind the colon: image: nginx",
    );
    check("a: «b: c»\n", "A second colon on one line; put the value in quotes");
  });

  test("for what does not line up", () => {
    check(
      "services:\n  web:\n   image: x\n    «ports:» []\n",
      "This is indented deeper than the line above allows",
    );
    check(
      "services:\n  web:\n    image: x\n «volumes:»\n  a: 1\n",
      "This does not line up with the keys above",
    );
    check("a:\n  - 1\n «-» 2\n", "This does not line up with the items above");
    check("a: 1\n«-» b\n", "A list can't start here");
  });

  test("for a value that needs quotes", () => {
    check("a: «@»b\n", "A value can't start with @; put it in quotes");
    check("a: «`»b`\n", "A value can't start with `; put it in quotes");
    check("a: «%»b\n", "A value can't start with %; put it in quotes");
    check('a: "«\\»d"\n', "\\d is no escape; use single quotes, or \\\\ for a backslash");
    check("a: 'b' «c»\n", "This stands behind the closing quote; put it inside");
    check("a: |«x»\n  b\n", "Only a digit, + or - may follow | and >; start the text on the next line");
  });

  test("for brackets", () => {
    check('a: ["b" «"»c"]\n', "A comma is missing before this");
    check("a: [b,«,» c]\n", "There is a comma too many here");
    check("a: [\n  «- b»\n]\n", "Inside brackets, lists and mappings need brackets, too");
  });

  test("for aliases", () => {
    check("a: «*x»\nb: 1\n", "No anchor &x stands above this alias");
    check("a: &x\n  b: «*x»\n", "The alias *x stands inside its own anchor");
    check("x: &x\n  <<: «*x»\n  a: 1\n", "The alias *x stands inside its own anchor");
    check(
      "x: &x {}\na: !y «*»x\n".replace("«*»x", "«*x»"),
      "An alias can't have a tag or an anchor of its own",
    );
  });

  test("once a line, and not without end", () => {
    check(
      "a: @b\n".repeat(2).replace(/@/g, "«@»"),
      ...Array(2).fill("A value can't start with @; put it in quotes"),
    );
    expect(parseCompose("a: @b\n".repeat(100)).syntaxErrors.length).toBe(20);
  });
});

test("a tag nobody knows, a duplicate key and yes are no syntax errors", () => {
  check("a: !what 1\nb: yes\nb: 0440\n");
});
