import { content } from "../content.ts";
import { h, icon, linkButton } from "../dom.ts";
import type { FollowUp, QuestionContent, Reference } from "../messages.ts";
import type { State } from "../state.ts";
import type { Reach } from "../view.ts";
import { capital } from "../words.ts";
import { example } from "./example.ts";
import { list, part, questionLink, ruleLink } from "./parts.ts";

/** A question from its title to its references. While the content is on its way there is only the title. */
export function questionPage(
  id: string,
  body: QuestionContent | undefined,
  state: State,
  reach: Reach,
): Node[] {
  const entry = state.entries.find((known) => known.id === id);
  const section = state.sections.find(({ id }) => id === entry?.section);
  const facts = entry ? [id, section?.title, capital(entry.level), capital(entry.kind)] : [id];
  const header = h(
    "header",
    {},
    h("p", { class: "facts" }, facts.filter((fact) => fact !== undefined).join(" · ")),
    h("h1", { id: "page-title" }, entry?.title ?? id),
  );
  return body ? [header, ...drawBody(body, state, reach)] : [header];
}

function drawBody(body: QuestionContent, state: State, reach: Reach): Node[] {
  const html = (source: string) =>
    content(source, {
      code: (code, language, index) => {
        const known = index === undefined ? undefined : body.examples[index];
        if (!known || index === undefined) return example({ code, language }, reach);
        const onTry = () => reach.post({ type: "try", id: body.id, example: index });
        return example({ ...known, ...(known.runnable ? { onTry } : {}) }, reach);
      },
      question: (id, label) => questionLink(id, state, reach, label),
    });
  const parts = [
    h(
      "section",
      { class: "in-short", "aria-labelledby": "in-short" },
      h("h2", { id: "in-short" }, "In short"),
      html(body.inShortHtml),
    ),
    ...body.sections.map(({ heading, html: source }) => part(heading, html(source))),
    body.followUps.length
      ? part(
          "Follow-ups",
          ...body.followUps.map((followUp) => drawFollowUp(body.id, followUp, html, state, reach)),
        )
      : undefined,
    body.rules.length
      ? part("The rules behind it", list(body.rules.map((rule) => ruleLink(rule, reach))))
      : undefined,
    body.seeAlso.length
      ? part("See also", list(body.seeAlso.map((id) => [questionLink(id, state, reach)])))
      : undefined,
    body.references.length ? part("References", list(body.references.map(drawReference))) : undefined,
  ];
  return parts.filter((drawn) => drawn !== undefined);
}

function drawFollowUp(
  question: string,
  followUp: FollowUp,
  html: (source: string) => Node,
  state: State,
  { dispatch, post }: Reach,
): HTMLElement {
  if ("to" in followUp) {
    return h("p", { class: "follow-up" }, questionLink(followUp.to, state, { dispatch, post }));
  }
  const key = `${question}#${followUp.id}`;
  const details = h(
    "details",
    { class: "follow-up", open: state.unfolded.includes(key) },
    h("summary", {}, followUp.question),
    h("div", { class: "answer" }, html(followUp.html)),
  );
  details.addEventListener("toggle", () => dispatch({ type: "fold", key, open: details.open }));
  return details;
}

function drawReference({ page, heading, supports }: Reference): (Node | string)[] {
  return [h("a", { href: page }, heading), ` on ${new URL(page).hostname}: ${supports}`];
}

/** Where the question matters in the open files; drawn apart, because it changes as the user types elsewhere. */
export function placesPart(id: string, state: State, { post }: Reach): HTMLElement | undefined {
  const places = state.places.filter((place) => place.question === id);
  if (!places.length) return undefined;
  const lines = places.map((place) => [
    linkButton(`${place.file}, line ${place.line + 1}`, () => post({ type: "reveal", place })),
    h("span", { class: "place" }, place.finding ? icon("warning") : undefined, place.label),
  ]);
  return part("Where in your files", list(lines));
}
