import { renameKey } from "../../compose/edits/keys.ts";
import { replaceScalar } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import { type InvalidName, invalidNames, projectName } from "../../compose/names.ts";
import type { ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import { writtenScalar } from "../../compose/shortForms/part.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import type { Span } from "../../text/span.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-name",
    summary: "Use only letters, digits, dots, dashes and underscores in names.",
    why: "Names become names of containers, volumes and labels. Compose or the engine refuses other characters; those in the name of a project are cut out without a word.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q72"],
    sameAs: ["dclint:service-container-name-regex"],
    references: [
      { title: "Project name", url: "https://docs.docker.com/compose/how-tos/project-name/" },
      {
        title: "container_name",
        url: "https://docs.docker.com/reference/compose-file/services/#container_name",
      },
    ],
  },
  messages: {
    resource: "{name} can't name a {kind}; use letters, digits, . _ and - only",
    engine: "{name} can't name a {kind}; use at least two of A-Z a-z 0-9 . _ -",
    variable: "Variables are not read in keys, so they can't name a {kind}",
    project: "{name} can't name a project; Compose makes it {near}",
    nothing: "{name} can't name a project: no character of it is one that Compose keeps",
  },
  fix: { safety: "suggestion", title: "Use another name" },
  examples: [
    {
      title: "A container",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    container_name: "«shop web»" # shown by docker ps\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    container_name: "shop-web" # shown by docker ps\n',
      message: "shop web can't name a container; use at least two of A-Z a-z 0-9 . _ -",
    },
    {
      title: "A project",
      bad: "name: «My.Shop»\nservices:\n  web:\n    image: nginx:1.30\n",
      good: "name: myshop\nservices:\n  web:\n    image: nginx:1.30\n",
      message: "My.Shop can't name a project; Compose makes it myshop",
    },
    {
      title: "A service",
      bad: "services:\n  «web/app»:\n    image: nginx:1.30\n",
      good: "services:\n  web-app:\n    image: nginx:1.30\n",
    },
    {
      title: "A variable in a key, where none is read",
      bad: "services:\n  web:\n    image: nginx:1.30\nvolumes:\n  «${STAGE}_data»:\n",
      good: "services:\n  web:\n    image: nginx:1.30\nvolumes:\n  data:\n    name: ${STAGE}_data\n",
      notFixed: "Which part the name should keep is a choice.",
    },
  ],
  quiet: [
    {
      code: "name: shop_2\nservices:\n  web.app-1:\n    image: nginx:1.30\n    container_name: Shop.web\n",
      because: "these characters are fine",
    },
    {
      code: "name: ${NAME:-My Shop}\nservices:\n  web:\n    image: nginx:1.30\n    container_name: ${NAME} web\n",
      because: "what a variable makes of it is unknown",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\nnetworks:\n  front net: {}\n",
      because: "neither Compose nor the engine minds the name of a network",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\nvolumes:\n  data:\n    driver: shop/driver\n    name: share://data\n",
      because: "a driver of your own decides on its names",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      document(document) {
        for (const { name, kind, place, repaired } of invalidNames(document)) {
          const span = "entry" in place ? place.entry.keySpan : spanOf(place.scalar);
          if (!first(span)) continue;
          const message = "scalar" in place ? "engine" : name.includes("$") ? "variable" : "resource";
          context.report(span, message, {
            data: { name: shortened(name), kind },
            fixes: [repaired === undefined ? undefined : renamed(file, place, repaired)],
          });
        }
        const name = writtenScalar(document.root?.get("name")?.value);
        if (!name?.literal || typeof name.value !== "string" || projectName(name.text) === name.text) return;
        const near = projectName(name.text);
        context.report(spanOf(name), near === "" ? "nothing" : "project", {
          data: { name: shortened(name.text), near: shortened(near) },
          fixes: [near === "" ? undefined : { ...renamed(file, { scalar: name }, near), safety: "safe" }],
        });
      },
    };
  },
});

function renamed(file: ComposeFile, place: InvalidName["place"], name: string): FixOffer {
  const edit =
    "entry" in place ? renameKey(file, place.entry, name) : replaceScalar(file, place.scalar, name);
  return { title: `Rename to ${name}`, edits: [edit] };
}

/** The name itself, without quotes where there is one between them. */
function spanOf(scalar: ScalarNode): Span {
  return scalar.text === "" ? scalar.span : scalar.mapped.span();
}
