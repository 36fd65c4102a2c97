import { quoted } from "../../compose/edits/quoting.ts";
import type { ComposeNode, ScalarNode } from "../../compose/node.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

/** Either quotes will do: what tells a port from a number are quotes, not which. */
export default composeRule({
  meta: {
    id: "compose/use-quoted-ports",
    summary: "Put ports in quotes.",
    why: "To a reader of YAML 1.1 `22:22` is a number in base 60, 1342. Compose knows better today, but other tools that read the file may not; in quotes a port is what you wrote.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q68", "Q52"],
    sameAs: ["dclint:require-quotes-in-ports"],
    references: [
      { title: "ports", url: "https://docs.docker.com/reference/compose-file/services/#ports" },
      { title: "Integers in base 60", url: "https://yaml.org/type/int.html" },
    ],
  },
  messages: { bare: "Port {port} stands without quotes", other: "Port {port} stands in other quotes" },
  options: {
    quotes: {
      default: "any",
      choices: ["any", "single", "double"],
      doc: "Which quotes are wanted.",
    },
  },
  fix: { safety: "safe", title: "Put it in quotes" },
  examples: [
    {
      title: "In ports and expose",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - «22:22» # for the backup\n      - '8080:80'\n    expose: [«9000», \"9001\"]\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - '22:22' # for the backup\n      - '8080:80'\n    expose: [\"9000\", \"9001\"]\n",
      message: "Port 22:22 stands without quotes",
    },
    {
      title: "Single quotes wanted",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    ports: [«\"8080:80\"», '8443:443', «9000»]\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    ports: ['8080:80', '8443:443', '9000']\n",
      options: { quotes: "single" },
    },
    {
      title: "Of several services",
      bad: "x-ports: &ports\n  - «8080:80»\nservices:\n  a:\n    image: shop/web:1.4\n    ports: *ports\n  b:\n    image: shop/web:1.4\n    ports: *ports\n",
      good: 'x-ports: &ports\n  - "8080:80"\nservices:\n  a:\n    image: shop/web:1.4\n    ports: *ports\n  b:\n    image: shop/web:1.4\n    ports: *ports\n',
    },
    {
      title: "A number in octal",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    expose: [«0120»]\n",
      good: 'services:\n  web:\n    image: shop/web:1.4\n    expose: ["80"]\n',
      notFixed: "In quotes it is another number.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    ports: [\"8080:80\", '8443:443']\n",
      because: "both kinds of quotes do",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - target: 80\n        published: 8080\n",
      because: "in the long form each number stands by itself",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - \n",
      because: "the port is not written yet",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const check = (node: ComposeNode) => {
      if (node.kind !== "scalar" || node.style === "missing" || node.tag || !/\S/.test(node.text)) return;
      const wanted = context.options.quotes;
      const isQuoted = node.style === "single" || node.style === "double";
      if (wanted === node.style || (wanted === "any" && isQuoted) || !first(node.span)) return;
      const single = (wanted === "any" ? quotesBeside(node) : wanted) === "single";
      const text = single ? `'${node.text.replace(/'/g, "''")}'` : quoted(node.text);
      context.report(node, isQuoted ? "other" : "bare", {
        data: { port: node.text },
        fixes: [isOnlyText(node) ? { edits: [replace(node.span, text)] } : undefined],
      });
    };
    return { path: { "services.*.ports.*": check, "services.*.expose.*": check } };

    /** Nobody takes it for a number that its text is not, nor from here for something else. */
    function isOnlyText({ value, text, via, parent, span }: ScalarNode): boolean {
      const { lines } = context.file;
      const before = { start: lines.startOf(lines.lineAt(span.start)), end: span.start };
      if (typeof value === "number" && String(value) !== text) return false;
      return !/[\r\n]/.test(text) && via === parent?.via && !mayDefineAnchor(context.file, before);
    }
  },
});

/** Those that the list has already. */
function quotesBeside({ parent }: ScalarNode): string {
  const items: readonly ComposeNode[] = parent?.kind === "list" ? parent.items : [];
  const styles = items.map((item) => (item.kind === "scalar" ? item.style : ""));
  return styles.find((style) => style === "single" || style === "double") ?? "double";
}
