import { Mapped } from "../text/mapped.ts";
import type { Span } from "../text/span.ts";
import type { Interpolation, ScalarNode } from "./node.ts";

/**
 * Finds every `$…` of a value as compose-go's template package does. A `$` before anything but `$`, a brace or a name stays as it
 * is; a `${` that forms no variable is `invalid`. A default ends at the brace that closes it, and never spans lines.
 */
export function readInterpolations(value: Mapped, depth = 0): readonly Interpolation[] {
  const reader = new Reader(value, depth);
  const found: Interpolation[] = [];
  let at = value.text.indexOf("$");
  while (at >= 0) {
    const next = reader.read(at);
    if (next) found.push(next.interpolation);
    at = value.text.indexOf("$", next?.end ?? at + 1);
  }
  return found;
}

interface Read {
  readonly interpolation: Interpolation;
  /** Behind it, in the decoded text. */
  readonly end: number;
}

interface Details {
  readonly kind?: "escape";
  readonly name?: string;
  readonly nameAt?: number;
  readonly braced?: boolean;
  readonly operator?: Interpolation["operator"];
  readonly word?: Mapped;
  readonly problem?: Interpolation["problem"];
}

/** Defaults within defaults are read this deep; nobody writes more, and each level reads its text again. */
const maxNesting = 10;

class Reader {
  private readonly text: string;
  /** Up to here no `}` is left, so that a line full of `${` is not searched again for each. */
  private bareUntil = -1;

  constructor(
    private readonly value: Mapped,
    private readonly depth: number,
  ) {
    this.text = value.text;
  }

  read(at: number): Read | undefined {
    const next = this.text[at + 1];
    if (next === "$") return this.found(at, at + 2, { kind: "escape" });
    if (next === "{") return this.readBraced(at);
    const name = nameAt(this.text, at + 1);
    return name === "" ? undefined : this.found(at, at + 1 + name.length, { name });
  }

  private readBraced(at: number): Read {
    const start = at + 2;
    const name = nameAt(this.text, start);
    const behind = start + name.length;
    const details = { name, nameAt: start, braced: true };

    const { close, last } = this.closingBrace(at + 1);
    if (name !== "" && close === behind) return this.found(at, close + 1, details);

    const operator = name === "" ? undefined : operatorAt(this.text, behind);
    const end = close ?? (operator ? last : undefined);
    if (end === undefined) return this.found(at, behind, { ...details, problem: "unclosed" });
    if (!operator)
      return this.found(at, end + 1, { ...details, problem: problemOf(this.text.slice(start, end)) });
    const word = this.value.slice(behind + operator.length, end);
    return this.found(at, end + 1, { ...details, operator, word });
  }

  /** The brace that closes the one at `open`, and the last one of its line. */
  private closingBrace(open: number): { close?: number; last?: number } {
    if (open < this.bareUntil) return {};
    let depth = 0;
    let last: number | undefined;
    let at = open;
    for (; at < this.text.length && this.text[at] !== "\n"; at++) {
      if (this.text[at] === "{") depth++;
      else if (this.text[at] === "}") {
        depth--;
        last = at;
        if (depth === 0) return { close: at, last };
      }
    }
    if (last === undefined) {
      this.bareUntil = at;
      return {};
    }
    return { last };
  }

  private found(at: number, end: number, details: Details): Read {
    return { interpolation: new Found(this.value, at, end, details, this.depth), end };
  }
}

class Found implements Interpolation {
  readonly span: Span;
  readonly kind: Interpolation["kind"];
  readonly name: string;
  readonly nameSpan: Span;
  readonly braced: boolean;
  readonly operator: Interpolation["operator"];
  readonly word: Mapped | undefined;
  readonly problem: Interpolation["problem"];
  private inner: readonly Interpolation[] | undefined;

  constructor(
    value: Mapped,
    at: number,
    end: number,
    details: Details,
    private readonly depth: number,
  ) {
    const { kind, name = "", nameAt = at + 1, braced = false, operator, word, problem } = details;
    this.span = value.span(at, end);
    this.kind = problem ? "invalid" : (kind ?? "variable");
    this.name = name;
    this.nameSpan = value.span(nameAt, nameAt + name.length);
    this.braced = braced;
    this.operator = operator;
    this.word = word;
    this.problem = problem;
  }

  get nested(): readonly Interpolation[] {
    this.inner ??= this.word && this.depth < maxNesting ? readInterpolations(this.word, this.depth + 1) : [];
    return this.inner;
  }
}

/** What keeps the text between the braces from being a variable. */
function problemOf(inside: string): Interpolation["problem"] {
  if (inside.trim() === "") return "empty";
  if (/^\s|^\w+\s/.test(inside)) return "blank";
  if (/^[A-Za-z_]\w*[^\w.]/.test(inside)) return "operator";
  return "name";
}

function nameAt(text: string, at: number): string {
  const name = /[A-Za-z_][A-Za-z0-9_]*/y;
  name.lastIndex = at;
  return name.exec(text)?.[0] ?? "";
}

function operatorAt(text: string, at: number): Interpolation["operator"] {
  const two = text.slice(at, at + 2);
  if (two === ":-" || two === ":?" || two === ":+") return two;
  const one = text[at];
  return one === "-" || one === "?" || one === "+" ? one : undefined;
}

/** The text as Compose sees it in an empty environment: every default put in. `undefined` where a variable has none. */
export function withDefaults(text: string, depth = 0): string | undefined {
  if (!text.includes("$")) return text;
  if (depth > maxNesting) return undefined;
  let result = "";
  let done = 0;
  for (const { span, kind, operator, word } of readInterpolations(Mapped.identity(text, 0))) {
    const hasDefault = operator === ":-" || operator === "-";
    const value =
      kind === "escape" ? "$" : hasDefault ? withDefaults(word?.text ?? "", depth + 1) : undefined;
    if (value === undefined) return undefined;
    result += text.slice(done, span.start) + value;
    done = span.end;
  }
  return result + text.slice(done);
}

/**
 * The text with each variable turned into as many `$`, so that a `:` or `=` inside a variable separates nothing and a part that
 * hides something is known by its `$`.
 */
export function maskVariables(text: string): string {
  if (!text.includes("$")) return text;
  let result = "";
  let done = 0;
  for (const { span } of readInterpolations(Mapped.identity(text, 0))) {
    result += text.slice(done, span.start) + "$".repeat(span.end - span.start);
    done = span.end;
  }
  return result + text.slice(done);
}

/** A text as Compose sees it in an empty environment. */
export type WrittenText = Pick<ScalarNode, "text" | "mapped" | "style" | "parent" | "span">;

/** A value without variables, or the default of the one variable that it is; undefined where only the environment tells. */
export function writtenText(node: ScalarNode): WrittenText | undefined {
  if (node.literal) return node;
  const [variable, another] = node.variables;
  const { word, nested = [], operator, span } = variable ?? {};
  const all = node.mapped.span();
  const isWhole = span?.start === all.start && span.end === all.end && !another && nested.length === 0;
  if (!isWhole || !word || word.text === "" || !/^:?-$/.test(operator ?? "")) return undefined;
  return { text: word.text, mapped: word, style: "double", parent: node.parent, span: word.span() };
}
