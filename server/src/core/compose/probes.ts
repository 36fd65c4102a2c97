import { type Edit, insert, remove, replace } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { dashOf, indentBefore } from "./edits/layout.ts";
import { quoted } from "./edits/quoting.ts";
import { removeItem, replaceScalar } from "./edits/splices.ts";
import type { ComposeFile } from "./model.ts";
import type { ComposeNode, ListNode, ScalarNode } from "./node.ts";

/** Why a health check does not run what it says, and the way out where there is one that nobody can doubt. */
export interface ProbeProblem {
  readonly kind: "start" | "case" | "line" | "words" | "operator" | "text";
  readonly at: Span;
  /** The word at fault. */
  readonly word: string;
  readonly repair: { readonly title: string; readonly edits: readonly Edit[] } | undefined;
}

const operators: ReadonlySet<string> = new Set(["||", "&&", "|", ";"]);
const heads = ["CMD", "CMD-SHELL", "NONE"];

export function probeProblem(file: ComposeFile, test: ComposeNode | undefined): ProbeProblem | undefined {
  if (test?.kind === "scalar") return inText(file, test);
  if (test?.kind !== "list") return undefined;
  const items = test.items.flatMap((item) => (item.kind === "scalar" ? [item] : []));
  const [head, ...words] = items;
  if (!head || head.value === null || items.length !== test.items.length || !head.literal) return undefined;
  const problem = (kind: ProbeProblem["kind"], repair: ProbeProblem["repair"], node = head) => ({
    kind,
    at: node.mapped.span(),
    word: node.text,
    repair: test.via ? undefined : repair,
  });
  const write = (word: string) => ({ title: `Use ${word}`, edits: [replaceScalar(file, head, word)] });
  const operator = words.find(({ text }) => operators.has(text));
  switch (head.text) {
    case "CMD":
      if (operator) return problem("operator", withoutOperators(file, test, items), operator);
      return words.length === 1 && isLine(words[0]) ? problem("line", write("CMD-SHELL")) : undefined;
    case "CMD-SHELL": {
      if (words.length < 2) return undefined;
      const plain = words.every(({ text }) => !/[|&;<>$`*?()\s]/.test(text));
      return problem("words", plain ? write("CMD") : asLine(test, items));
    }
    case "NONE":
      return undefined;
  }
  const upper = head.text.toUpperCase().replace("_", "-");
  if (heads.includes(upper)) return problem("case", write(upper));
  const first = words.length === 0 && isLine(head) ? "CMD-SHELL" : "CMD";
  if (operator || head.via) return problem("start", asLine(test, [head, ...items]));
  return problem("start", {
    title: `Begin with ${first}`,
    edits: [prepend(file, test, head, first)],
  });
}

/** Text is handed to the shell as it is, with a CMD before it as well. */
function inText(file: ComposeFile, test: ScalarNode): ProbeProblem | undefined {
  const [prefix = "", word = ""] = /^\s*(CMD|CMD-SHELL|NONE)(?:\s+|$)/.exec(test.text) ?? [];
  const at = test.mapped.exact(prefix.indexOf(word), prefix.indexOf(word) + word.length);
  if (word === "" || !at) return undefined;
  const rest = test.text.slice(prefix.length);
  const edit =
    word === "NONE" && rest === ""
      ? replace(test.span, "[NONE]")
      : /[\r\n]/.test(test.source) || rest === ""
        ? undefined
        : replaceScalar(file, test, rest);
  const title = word === "NONE" ? "Make it a list" : `Leave ${word} out`;
  return { kind: "text", at, word, repair: edit && !test.via ? { title, edits: [edit] } : undefined };
}

/** A whole command line in one item; a blank in a path of Windows makes none. */
function isLine(node: ScalarNode | undefined): boolean {
  return node !== undefined && /\S\s+\S/.test(node.text) && !/^[A-Za-z]:\\/.test(node.text);
}

/** `|| exit 1` at the end changes nothing; anything else needs the shell. */
function withoutOperators(
  file: ComposeFile,
  test: ListNode,
  items: readonly ScalarNode[],
): ProbeProblem["repair"] {
  const [last, ...others] = items.slice(-4);
  const ends = others.map(({ text }) => text).join(" ") === "|| exit 1";
  if (!ends || !last || items.filter(({ text }) => operators.has(text)).length > 1)
    return asLine(test, items);
  const end = others.at(-1)?.span.end ?? last.span.end;
  const edits =
    test.style === "flow"
      ? [remove({ start: last.span.end, end })]
      : others.map((item) => removeItem(file, item));
  return { title: "Leave || exit 1 out", edits };
}

/** All words as one line for the shell, where none of them needs quotes. */
function asLine(test: ListNode, [, ...words]: readonly ScalarNode[]): ProbeProblem["repair"] {
  const plain = words.every(({ text }) => operators.has(text) || /^[\w./:@=+,%-]+$/.test(text));
  if (!plain || test.style !== "flow") return undefined;
  const line = words.map(({ text }) => text).join(" ");
  return { title: "Use CMD-SHELL", edits: [replace(test.span, `["CMD-SHELL", ${quoted(line)}]`)] };
}

function prepend(file: ComposeFile, list: ListNode, head: ScalarNode, word: string): Edit {
  const quote = head.style === "single" ? "'" : head.style === "double" ? '"' : "";
  const item = quote + word + quote;
  if (list.style === "flow") return insert(head.span.start, `${item}, `);
  const dash = dashOf(file.lines, list, head);
  return insert(dash, `- ${item}${file.lines.eol}${indentBefore(file.lines, dash)}`);
}
