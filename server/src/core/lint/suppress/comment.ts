import type { Span } from "../../text/span.ts";

/** A rule as a comment names it. */
export interface RuleName {
  readonly name: string;
  readonly span: Span;
}

/** A comment that asks to be spared some findings. */
export interface SuppressionComment {
  /** The whole comment, from `#` on. */
  readonly span: Span;
  /** Whose words it uses: only ours are checked for unknown and unused names. */
  readonly by: "dockwise" | "hadolint" | "buildkit" | "dockerfile-utils" | "dclint";
  /** `next`: the next instruction or node; `line`: that on the same line. */
  readonly scope: "next" | "line" | "stage" | "file";
  /** Empty: all rules. */
  readonly names: readonly RuleName[];
}

interface Form {
  readonly by: SuppressionComment["by"];
  readonly scope: SuppressionComment["scope"];
  /** Matches from `#` up to where the names begin. */
  readonly opening: RegExp;
  /** Names no rule: means all of them. */
  readonly bare?: true;
}

const forms: readonly Form[] = [
  { by: "dockwise", scope: "file", opening: /^#\s*dockwise-ignore-file(?=\s|$)/ },
  { by: "dockwise", scope: "next", opening: /^#\s*dockwise-ignore(?=\s|$)/ },
  { by: "hadolint", scope: "file", opening: /^#\s*hadolint\s+global\s+ignore\s*=/ },
  { by: "hadolint", scope: "stage", opening: /^#\s*hadolint\s+stage\s+ignore\s*=/ },
  { by: "hadolint", scope: "next", opening: /^#\s*hadolint\s+ignore\s*=/ },
  { by: "dockerfile-utils", scope: "next", opening: /^#\s*dockerfile-utils:\s*ignore(?=\s|$)/, bare: true },
  { by: "dclint", scope: "file", opening: /^#\s*dclint\s+disable-file(?=\s|$)/, bare: true },
  { by: "dclint", scope: "line", opening: /^#\s*dclint\s+disable-line(?=\s|$)/, bare: true },
  { by: "dclint", scope: "file", opening: /^#\s*dclint\s+disable(?=\s|$)/, bare: true },
];

/** Reads a comment (its text begins with `#`); undefined for one that is only a remark. */
export function readSuppression(text: string, span: Span): SuppressionComment | undefined {
  const check = /^#\s*check\s*=/.exec(text)?.[0].length;
  if (check !== undefined) {
    const value = { start: span.start + check, end: span.end };
    const skipped = readCheckDirective(text.slice(check), value);
    return skipped && { ...skipped, span, scope: "next" };
  }
  for (const form of forms) {
    const opening = form.opening.exec(text)?.[0];
    if (opening === undefined) continue;
    const names = readNames(text, opening.length, span.start);
    if (names.length === 0 && !form.bare) return undefined;
    return { span, by: form.by, scope: form.scope, names };
  }
  return undefined;
}

/**
 * The names of `# check=skip=A,B;error=true // reason`, read from what stands behind `check=`. At the head of the file it is a directive for all of it,
 * further down a comment for the next instruction.
 */
export function readCheckDirective(text: string, span: Span): SuppressionComment | undefined {
  const reason = text.indexOf("//");
  const value = reason < 0 ? text : text.slice(0, reason);
  const skip = /(?:^|;)\s*skip\s*=/i.exec(value);
  if (!skip) return undefined;
  const from = skip.index + skip[0].length;
  const end = value.indexOf(";", from);
  const names = readNames(value.slice(0, end < 0 ? value.length : end), from, span.start);
  if (names.length === 0) return undefined;
  const all = names.some((name) => name.name.toLowerCase() === "all");
  return { span, by: "buildkit", scope: "file", names: all ? [] : names };
}

/** Names between commas or blanks, up to ` -- reason` or another `#`. */
function readNames(text: string, from: number, offset: number): RuleName[] {
  const reason = /(?:^|\s)--(?:\s|$)|\s#/.exec(text.slice(from));
  const end = reason ? from + reason.index : text.length;
  const names: RuleName[] = [];
  const word = /[^\s,]+/g;
  word.lastIndex = from;
  for (let match = word.exec(text); match && match.index < end; match = word.exec(text)) {
    const start = offset + match.index;
    names.push({ name: match[0], span: { start, end: start + match[0].length } });
  }
  return names;
}
