import { withDefaults } from "../interpolation.ts";
import type { ComposeNode, ListNode, MapEntry, MapNode, ScalarNode } from "../node.ts";
import { firstVisits } from "../origin.ts";
import { hasForeignTag, misreadAs, valueGiven } from "../yamlTags.ts";
import type { SchemaProblem } from "./problem.ts";
import { matchesText } from "./scalars.ts";
import type { Shape } from "./shape.ts";
import { shapes } from "./shapes.gen.ts";
import { kindOfKey } from "./words.ts";

const anything: Shape = { any: true };

/**
 * Where a document is not as the Compose schema wants it, in the order of the text. Merged and aliased values are judged as Compose sees
 * them, each place of the text once. What a tag hides is not judged, and of a variable only its default.
 */
export function checkSchema(root: MapNode | undefined): readonly SchemaProblem[] {
  if (!root) return [];
  const checker = new Checker();
  checker.check(root, "");
  return checker.problems;
}

class Checker {
  readonly problems: SchemaProblem[] = [];
  private readonly first = firstVisits();

  check(node: ComposeNode, name: string): void {
    const shape = shapes[name] ?? anything;
    if (hasForeignTag(node)) return;
    if (shape.any) this.checkOwn(node);
    else if (node.kind === "map") this.checkMap(node, shape);
    else if (node.kind === "list") this.checkList(node, shape);
    else this.checkScalar(node, shape);
  }

  /** Your own data may be anything that YAML can read, but its keys are text too. */
  private checkOwn(node: ComposeNode): void {
    if (node.kind === "scalar") {
      if (misreadAs(node) === "tag") this.report({ kind: "misread", node, as: "tag" });
    } else if (node.kind === "list") {
      for (const item of node.items) this.checkOwn(item);
    } else {
      for (const entry of node.entries) {
        if (!isText(entry)) this.report({ kind: "key-kind", entry });
        this.checkOwn(entry.value);
      }
    }
  }

  private checkMap(node: MapNode, shape: Shape): void {
    const { map } = shape;
    if (!map) {
      this.report({ kind: "wrong-kind", node, shape });
      return;
    }
    if (shape.text && isSplitText(node, shape)) {
      this.report({ kind: "wrong-kind", node, shape });
      return;
    }
    for (const entry of node.entries) {
      const { key, value } = entry;
      const isName = map.only?.includes(key) ?? true;
      const name = own(map.keys, key) ?? (isName ? map.names : undefined);
      if ((name !== undefined || map.open) && !isText(entry)) this.report({ kind: "key-kind", entry });
      if (name !== undefined) this.check(value, name);
      else if (map.open || (map.extensible && key.startsWith("x-"))) this.checkOwn(value);
      else this.report({ kind: "unknown-key", entry, map: node, shape });
      if (map.deprecated?.includes(key)) this.report({ kind: "deprecated-key", entry });
    }
    for (const key of map.required ?? []) {
      if (!node.has(key)) this.report({ kind: "missing-key", map: node, key });
    }
  }

  private checkList(node: ListNode, shape: Shape): void {
    const { list } = shape;
    if (!list) {
      this.report({ kind: "wrong-kind", node, shape });
      return;
    }
    const seen = new Map<string, ComposeNode>();
    for (const item of node.items) {
      this.check(item, list.items);
      if (!list.unique || item.kind !== "scalar") continue;
      const said = `${typeof item.value} ${item.text}`;
      const earlier = seen.get(said);
      if (earlier) this.report({ kind: "repeated-item", node: item, first: earlier });
      else seen.set(said, item);
    }
  }

  private checkScalar(node: ScalarNode, shape: Shape): void {
    if (isUnresolved(node)) return;
    const as = misreadAs(node);
    if (as) {
      this.report({ kind: "misread", node, as });
      return;
    }
    const value = valueGiven(node);
    const { text, number } = shape;
    if (typeof value === "string" && text) {
      const seen = withDefaults(value);
      // An empty default asks for a value from outside.
      const known = seen !== undefined && (node.literal || seen !== "");
      if (known && !matchesText(seen, text))
        this.report({ kind: "wrong-text", node, shape: text, text: seen });
      // Text that is read as a number has the bounds of one.
      else if (
        node.literal &&
        number &&
        /integer|number/.test(text.cast ?? "") &&
        !inRange(Number(value), number)
      )
        this.report({ kind: "wrong-number", node, shape: number });
    } else if (typeof value === "number" && number) {
      if (!inRange(value, number)) this.report({ kind: "wrong-number", node, shape: number });
    } else if (typeof value === "boolean" ? !shape.boolean : value !== null || !shape.null) {
      this.report({ kind: "wrong-kind", node, shape });
    }
  }

  private report(problem: SchemaProblem): void {
    if (this.first(placeOf(problem))) this.problems.push(problem);
  }
}

/** `- 8080: 80`: a text that a blank behind its colon has made a mapping. */
function isSplitText({ parent, entries: [entry, another], merges }: MapNode, { map }: Shape): boolean {
  if (parent?.kind !== "list" || !entry || another || merges.length > 0) return false;
  return (
    entry.value.kind === "scalar" && entry.value.value !== null && own(map?.keys, entry.key) === undefined
  );
}

/** Compose wants text for a key; one in quotes is text whatever it holds. */
function isText({ key, keySpan }: MapEntry): boolean {
  return keySpan.end - keySpan.start !== key.length || kindOfKey(key) === undefined;
}

/** An alias without an anchor is wrong as YAML already, and what it stands for is unknown. */
function isUnresolved({ style, via, span }: ScalarNode): boolean {
  return style === "missing" && via?.end === span.start;
}

/** One place for each thing that can be wrong: a mapping may miss several keys. */
function placeOf(problem: SchemaProblem): { readonly start: number; readonly end: number } {
  switch (problem.kind) {
    case "unknown-key":
    case "deprecated-key":
    case "key-kind":
      return problem.entry.keySpan;
    case "missing-key":
      return { start: problem.map.span.start, end: -1 - problem.key.length };
    default:
      return problem.node.span;
  }
}

function inRange(value: number, { integer, minimum, maximum }: NonNullable<Shape["number"]>): boolean {
  if (integer && !Number.isInteger(value)) return false;
  return !(minimum !== undefined && value < minimum) && !(maximum !== undefined && value > maximum);
}

/** `__proto__` is a key like any other. */
function own(keys: { readonly [key: string]: string } | undefined, key: string): string | undefined {
  return keys && Object.hasOwn(keys, key) ? keys[key] : undefined;
}
