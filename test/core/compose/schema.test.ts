import { describe, expect, test } from "vitest";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import type { SchemaProblem } from "../../../server/src/core/compose/schema/problem.ts";
import { draw, undrawn } from "../marks.ts";

/** `drawn`: a service's lines (or a whole file, where it names services), each place that is wrong between «», and the kind behind it. */
function check(drawn: string, ...kinds: SchemaProblem["kind"][]): void {
  const text = whole(undrawn(drawn));
  const problems = parseCompose(text).documents.flatMap(({ schemaProblems }) => schemaProblems);
  const spans = problems.map(spanOf);
  expect(draw(text, spans)).toBe(whole(drawn));
  expect(problems.map(({ kind }) => kind)).toEqual(kinds);
}

function whole(text: string): string {
  if (/^\S*services\S*:/m.test(text)) return text;
  return `services:\n  web:\n    image: nginx:1.30\n${text.replace(/^/gm, "    ")}\n`;
}

function spanOf(problem: SchemaProblem) {
  switch (problem.kind) {
    case "unknown-key":
    case "deprecated-key":
    case "key-kind":
      return problem.entry.keySpan;
    case "missing-key":
      return problem.map.span;
    default:
      return problem.node.span;
  }
}

describe("keys", () => {
  test("that nobody knows", () => check("«enviroment»: {}", "unknown-key"));
  test("of another place", () => check("build: {context: ., «image»: a}", "unknown-key"));
  test("that somebody chose", () => check("environment: {ANY: thing}\nlabels: {a.b: c}"));
  test("of your own", () => check("x-note: {any: thing}"));
  test("that are newer than the published schema", () => check("pre_start: [{command: [a]}]"));
  test("that are missing", () => check("depends_on:\n  db: «{restart: true}»", "missing-key"));
  test("called like a part of JavaScript", () =>
    check("«__proto__»: {}\n«constructor»: {}", "unknown-key", "unknown-key"));
  test("in a file without services", () =>
    check("«servces»:\n  web: {image: a}\nservices: {}", "unknown-key"));
});

describe("kinds", () => {
  test("a text for a list", () => check('ports: «"80:80"»', "wrong-kind"));
  test("a mapping for a text", () => check("environment:\n  - «MODE: dark»", "wrong-kind"));
  test("a number for a text", () => check("user: «1000»", "wrong-kind"));
  test("a number or a text", () => check("mem_limit: 1000\ncpus: '0.5'"));
  test("a list for a mapping", () => check("deploy: «[]»", "wrong-kind"));
  test("nothing at all", () => check("services:\n  web:«»", "wrong-kind"));
  test("a variable for a list", () =>
    check("ports: «${PORTS}»\nnetworks: {default: {priority: «'${P}'»}}", "wrong-kind", "wrong-kind"));
  test("a number for a key", () => check("labels: {«1»: a, '2': b}", "key-kind"));
  test("nothing, where that is a value", () => check("command:"));
});

describe("texts", () => {
  test("beyond a set", () => check("restart: «allways»", "wrong-text"));
  test("of a pattern", () => check("restart: on-failure:3\npull_policy: every_12h"));
  test("that stand for a boolean", () => check("privileged: 'yes'\ninit: «'maybe'»", "wrong-text"));
  test("that stand for a number", () => check("scale: '2'\ncpus: «two»", "wrong-text"));
  test("the default of a variable", () =>
    check("scale: «${N:-two}»\ninit: ${I:-true}\ntty: ${T:-}\nprivileged: ${P}", "wrong-text"));
  test("that only the loader refuses", () =>
    check("build: {context: ., ulimits: {nproc: «'5'»}}\nulimits: {nproc: '5'}", "wrong-kind"));
  test("durations", () => check("stop_grace_period: «'10'»\nhealthcheck: {interval: 1m30s}", "wrong-text"));
  test("sizes", () => check("mem_limit: 1.5GiB\nshm_size: «512MiB!»", "wrong-text"));
  test("with a variable", () => check("restart: ${POLICY}\nprivileged: ${P:-yes}"));
});

describe("numbers", () => {
  test("out of range", () => check("oom_score_adj: «2000»", "wrong-number"));
  test("in pieces", () => check("scale: «1.5»", "wrong-number"));
});

describe("lists", () => {
  test("with an item twice", () => check("cap_add: [NET_ADMIN, «NET_ADMIN»]", "repeated-item"));
  test("that may hold one twice", () => check("command: [a, a]"));
});

describe("what stands elsewhere", () => {
  test("is judged once, where it is written", () =>
    check(
      "x-base: &base\n  «enviroment»: {}\nservices:\n  a: {<<: *base, image: a}\n  b: {<<: *base, image: b}\n",
      "unknown-key",
    ));
  test("and reset is not judged", () => check("ports: !reset null"));
});
