import { h, linkButton } from "../dom.ts";
import type { RuleLink } from "../messages.ts";
import type { State } from "../state.ts";
import type { Reach } from "../view.ts";

type Line = readonly (Node | string)[];

/** A section of a page under its heading. */
export function part(heading: string, ...children: readonly Node[]): HTMLElement {
  const id = `part-${heading.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  return h("section", { "aria-labelledby": id }, h("h2", { id }, heading), ...children);
}

export function list(lines: readonly Line[]): HTMLElement {
  return h("ul", { class: "links" }, ...lines.map((line) => h("li", {}, ...line)));
}

/** A link to a question, by its title where it is known. */
export function questionLink(id: string, state: State, { dispatch }: Reach, label?: string): HTMLElement {
  const title = state.entries.find((entry) => entry.id === id)?.title;
  return linkButton(label ?? (title ? `${id} ${title}` : id), () =>
    dispatch({ type: "open", page: { kind: "question", id } }),
  );
}

export function ruleLink({ id, summary }: RuleLink, { dispatch }: Reach): Line {
  const link = linkButton(id, () => dispatch({ type: "open", page: { kind: "rule", id } }));
  return [link, h("span", { class: "place" }, summary)];
}
