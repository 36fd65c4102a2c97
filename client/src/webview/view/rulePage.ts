import { content } from "../content.ts";
import { h } from "../dom.ts";
import type { RuleContent } from "../messages.ts";
import type { State } from "../state.ts";
import type { Reach } from "../view.ts";
import { example } from "./example.ts";
import { questionLink } from "./parts.ts";

/** The page of a rule. Its text comes from the server with a heading of its own. */
export function rulePage(id: string, body: RuleContent | undefined, state: State, reach: Reach): Node[] {
  const header = h(
    "header",
    {},
    h("p", { class: "facts" }, `Rule · ${id}`),
    h("h1", { id: "page-title" }, body?.summary || id),
  );
  if (!body) return [header];
  const text = content(body.html, {
    code: (code, language) => example({ code, language }, reach),
    question: (question, label) => questionLink(question, state, reach, label),
  });
  return [header, h("section", {}, text)];
}
