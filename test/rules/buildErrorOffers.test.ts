import { expect, test } from "vitest";
import { rules } from "../../server/src/core/rules/registry.gen.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { RuleBench } from "./checkRule.ts";

const base = "FROM alpine:3.23\n";

/** The offers for the first finding, `*` before those that fix-all takes, each with the text that it yields. */
function offersOf(id: string, text: string): Readonly<Record<string, string>> {
  const rule = rules.find(({ meta }) => meta.id === `dockerfile/${id}`);
  if (!rule) throw new Error(`no rule ${id}`);
  const [finding] = new RuleBench(rule, {}).findings(text);
  return Object.fromEntries(
    (finding?.fixes ?? []).map(({ title, safety, edits }) => [
      safety === "safe" ? `*${title}` : title,
      applyEdits(text, edits).replace(base, ""),
    ]),
  );
}

test.each([
  ["no-invalid-flag", "COPY --link --link a /b", { "*Delete the second one": "COPY --link a /b" }],
  ["no-invalid-flag", "COPY --chown=a --chown=b c /d", { "Delete the second one": "COPY --chown=a c /d" }],
  ["no-invalid-flag", "COPY --from \\\n  b /c /d", {}],
  ["no-invalid-flag", "COPY --from b /c", {}],
  ["no-extra-argument", "STOPSIGNAL SIGTERM  now", { "*Delete the rest": "STOPSIGNAL SIGTERM" }],
  ["no-extra-argument", "STOPSIGNAL SIGTERM 9", { "Delete the rest": "STOPSIGNAL SIGTERM" }],
  ["no-invalid-substitution", "USER ${APP", { "*Close the brace": "USER ${APP}" }],
  ["no-invalid-substitution", "USER ${APP:-root", { "Close the brace": "USER ${APP:-root}" }],
  ["no-invalid-substitution", 'USER "${APP"', {}],
  ["no-invalid-key-value", 'ENV A="b \\\n  C=d', { "Close the quote": 'ENV A="b" \\\n  C=d' }],
  ["no-invalid-key-value", "ENV A=1 B C =2", {}],
  ["no-invalid-healthcheck", "HEALTHCHECK CDM true", { "Write CMD": "HEALTHCHECK CMD true" }],
  ["no-invalid-port", "EXPOSE 80,443/tcp", { "Write 80 443": "EXPOSE 80 443/tcp" }],
  ["require-shell-json", "SHELL bash -c 'x y'", {}],
  ["no-unterminated-heredoc", "RUN <<A\nx\nCOPY a /b", {}],
  ["no-invalid-substitution", 'COPY ["a", "/b/",]', {}],
  ["no-unknown-instruction", "EXPORT A=b", { "Write ENV": "ENV A=b" }],
  ["no-unterminated-heredoc", "RUN <<A\nx", { "End it with A below": "RUN <<A\nx\nA" }],
] as const)("%s: %s", (id, line, expected) => {
  expect(offersOf(id, base + line)).toEqual(expected);
});

test("FROM with one word too many", () => {
  expect(offersOf("no-invalid-from", "FROM node 24")).toEqual({
    "Use the tag 24": "FROM node:24",
    "Delete the rest": "FROM node",
  });
  expect(offersOf("no-invalid-from", "FROM node:24 slim")).toEqual({
    "Name the stage slim": "FROM node:24 AS slim",
    "Delete the rest": "FROM node:24",
  });
});
