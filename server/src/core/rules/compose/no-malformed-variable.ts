import { repairsOf, type VariableRepair } from "../../compose/edits/variables.ts";
import type { Interpolation } from "../../compose/node.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-malformed-variable",
    summary: "Write variables as Compose reads them.",
    why: "One `${` that Compose cannot read makes it refuse the whole file, before anything starts. It knows `:-`, `:?`, `:+` and these without the colon. A `$` meant for the container is written `$$`.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q171"],
    references: [
      { title: "Interpolation", url: "https://docs.docker.com/reference/compose-file/interpolation/" },
    ],
  },
  messages: {
    unclosed: "The brace that {name} opens is never closed",
    blank: "{name} has blanks around it, and Compose refuses that",
    operator: "Compose does not know what stands behind {name} here",
    name: "{name} is no name of a variable",
    empty: "There is no name between these braces",
  },
  fix: { safety: "suggestion", title: "Write it as Compose reads it" },
  examples: [
    {
      title: "A brace left open",
      bad: "services:\n  api:\n    image: shop/api:«${TAG» # set in CI\n    environment:\n      MAIL_FROM: «${MAIL_FROM»:-shop@example.com\n",
      good: "services:\n  api:\n    image: shop/api:${TAG} # set in CI\n    environment:\n      MAIL_FROM: ${MAIL_FROM:-shop@example.com}\n",
      message: "The brace that TAG opens is never closed",
    },
    {
      title: "Where the default ends is a guess",
      bad: 'services:\n  api:\n    image: shop/api:1.4\n    ports: ["«${PORT»:-8080:80"]\n',
      good: 'services:\n  api:\n    image: shop/api:1.4\n    ports: ["${PORT:-8080}:80"]\n',
    },
    {
      title: "In a default",
      bad: 'services:\n  api:\n    image: shop/api:1.4\n    environment: {ZONE: "${TZ:-«${ ZONE }»}"}\n',
      good: 'services:\n  api:\n    image: shop/api:1.4\n    environment: {ZONE: "${TZ:-${ZONE}}"}\n',
    },
    {
      title: "Blanks",
      bad: "services:\n  api:\n    image: 'shop/api:«${ TAG }»'\n    command: [\"«${ARGS :-run}»\", serve]\n",
      good: "services:\n  api:\n    image: 'shop/api:${TAG}'\n    command: [\"${ARGS:-run}\", serve]\n",
    },
    {
      title: "Operators of a shell",
      bad: "x-zone: &zone «${TZ:=UTC}»\nservices:\n  api:\n    image: shop/api:1.4\n    environment:\n      TZ: *zone\n",
      good: "x-zone: &zone ${TZ:-UTC}\nservices:\n  api:\n    image: shop/api:1.4\n    environment:\n      TZ: *zone\n",
    },
    {
      title: "Meant for the shell in the container",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    command: sh -c 'echo «${HOSTNAME%%.*}»'\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    command: sh -c 'echo $${HOSTNAME%%.*}'\n",
    },
    {
      title: "In a block of text",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    command:\n      - |\n        echo start\n        run «${MODE»\n        echo «${#WORDS}»\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    command:\n      - |\n        echo start\n        run ${MODE}\n        echo $${#WORDS}\n",
    },
    {
      title: "No name",
      bad: 'services:\n  api:\n    image: shop/api:1.4\n    labels: {price: "«${}»"}\n',
      good: 'services:\n  api:\n    image: shop/api:1.4\n    labels: {price: "$${}"}\n',
      notFixed: "Which variable was meant only you know.",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: ${IMAGE:-shop/api}:${TAG:?set TAG}\n    environment: ['A=${B-${C:+d}}', 'E=$F']\n",
      because: "every form is one that Compose knows",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    command: sh -c 'kill $(cat /run/pid) $$! && echo $1 $${X%%.*} 5$'\n",
      because: "a `$` before anything but a name or a brace stays as it is",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4 # or ${TAG\n    labels:\n      ${A: b\n",
      because: "comments and keys are not interpolated",
    },
  ],
  create: (context) => ({
    document(document) {
      for (const variable of document.interpolations.flatMap(withNested)) {
        const { kind, problem, name, span } = variable;
        if (kind !== "invalid" || !problem) continue;
        const node = document.find(span.start)?.node;
        const repairs = node?.kind === "scalar" ? repairsOf(context.file, node, variable) : [];
        const written = context.file.text.slice(span.start, span.end).replace(/[${}\s]/g, "");
        context.report(span, problem, {
          data: { name: name || written || "$" },
          fixes: repairs.map(offerOf),
        });
      }
    },
  }),
});

/** Compose reads a default even where it does not need it. */
function withNested(variable: Interpolation): readonly Interpolation[] {
  return [variable, ...variable.nested.flatMap(withNested)];
}

function offerOf({ kind, edit, sure, text }: VariableRepair): FixOffer {
  const titles = {
    close: `Close it: ${text}`,
    trim: `Write ${text}`,
    operator: `Write ${text}`,
    escape: "Write $$, for the shell in the container",
  };
  return { title: titles[kind], safety: sure ? "safe" : "suggestion", edits: [edit] };
}
