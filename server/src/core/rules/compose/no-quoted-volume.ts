import { coreValue } from "../../compose/coreSchema.ts";
import { isPlain } from "../../compose/edits/quoting.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-quoted-volume",
    summary: "Leave quotes around a volume out where YAML needs none.",
    why: "YAML reads a source and a target with colons between them as plain text. Quotes around some of them make a reader look for the reason, which is not there.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q79", "Q76"],
    sameAs: ["dclint:no-quotes-in-volumes"],
    references: [
      { title: "volumes", url: "https://docs.docker.com/reference/compose-file/services/#volumes" },
      { title: "Plain style", url: "https://yaml.org/spec/1.2.2/#733-plain-style" },
    ],
  },
  messages: { needless: "{volume} needs no quotes" },
  fix: { safety: "safe", title: "Take the quotes away" },
  examples: [
    {
      title: "A list",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - «\"data:/var/lib/postgresql\"» # kept\n      - «'./init:/docker-entrypoint-initdb.d:ro'»\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - data:/var/lib/postgresql # kept\n      - ./init:/docker-entrypoint-initdb.d:ro\n",
      message: "data:/var/lib/postgresql needs no quotes",
    },
    {
      title: "In flow style, with an escaped backslash",
      bad: 'services:\n  web: {image: "shop/web:1.4", volumes: [«"C:\\\\html:C:\\\\site"», «"logs:/logs"»]}\n',
      good: 'services:\n  web: {image: "shop/web:1.4", volumes: [C:\\html:C:\\site, logs:/logs]}\n',
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    volumes: ["${DATA}:/data", "a,b:/c"]\n',
      because: "in brackets a brace or a comma would end the text",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - './my #1:/data'\n      - '@data:/data'\n      - '/data: old'\n",
      because: "without quotes YAML would read something else",
    },
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - type: volume\n        source: "data"\n        target: "/data"\n',
      because: "the long form is a mapping, whose values are free to be quoted",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      path: {
        "services.*.volumes.*"(node) {
          if (node.kind !== "scalar" || !(node.style === "single" || node.style === "double")) return;
          const { text, span, parent } = node;
          const meansItself = isPlain(text, parent?.style === "flow") && coreValue(text) === text;
          // What looks like a number or a date to one reader or another is better off in quotes.
          if (!meansItself || !/[/A-Za-z]/.test(text) || !first(span)) return;
          context.report(span, "needless", {
            data: { volume: text.length > 60 ? `${text.slice(0, 59)}…` : text },
            fixes: [node.via === parent?.via ? { edits: [replace(span, text)] } : undefined],
          });
        },
      },
    };
  },
});
