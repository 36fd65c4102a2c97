import { applyEdits } from "../text/edit.ts";
import type { FileEdit, Finding } from "./finding.ts";
import { applyFixes, safeFix } from "./fixes.ts";
import type { LintResult, Model } from "./linter.ts";
import { type RelatedAnswer, type RelatedRequest, relatedKey } from "./related.ts";

/** Answers requests for other files; one that it leaves out stays unknown. */
export type Ask = (requests: readonly RelatedRequest[]) => Promise<ReadonlyMap<string, RelatedAnswer>>;

type Lint = (model: Model, answers: ReadonlyMap<string, RelatedAnswer>) => LintResult;

const maxRounds = 5;
const maxPasses = 10;

/** Lints, asks for what is wanted and lints again until nothing new is wanted, at most five rounds. */
export async function lintInRounds(
  model: Model,
  lint: Lint,
  ask: Ask,
  answers: Map<string, RelatedAnswer> = new Map(),
): Promise<readonly Finding[]> {
  let result = lint(model, answers);
  for (let round = 1; round < maxRounds && result.wanted.length > 0; round++) {
    const before = answers.size;
    for (const [key, answer] of await ask(result.wanted)) answers.set(key, answer);
    if (answers.size === before) break;
    result = lint(model, answers);
  }
  return result.findings;
}

export interface FixedText {
  readonly text: string;
  /** Edits of other files. */
  readonly others: readonly FileEdit[];
  /** The findings that were mended, pass by pass. */
  readonly fixed: readonly Finding[];
}

/** Makes the safe fixes that `wanted` names until nothing changes, at most ten passes. */
export async function fixInPasses(
  model: Model,
  lint: Lint,
  ask: Ask,
  parse: (text: string) => Model,
  wanted: (finding: Finding) => boolean,
): Promise<FixedText> {
  const answers = new Map<string, RelatedAnswer>();
  const others: FileEdit[] = [];
  const fixed: Finding[] = [];
  let current = model;
  for (let pass = 0; pass < maxPasses; pass++) {
    const findings = await lintInRounds(current, lint, ask, answers);
    const chosen = findings.filter(wanted).flatMap((finding) => {
      const fix = safeFix(finding);
      return fix ? [{ finding, fix }] : [];
    });
    const result = applyFixes(current.text, chosen);
    if (result.applied.length === 0) break;
    fixed.push(...result.applied);
    others.push(...result.others);
    answerWith(result.others, answers);
    if (result.text === current.text) break;
    current = parse(result.text);
  }
  return { text: current.text, others, fixed };
}

/** Later passes see the other files as the edits leave them. */
function answerWith(edits: readonly FileEdit[], answers: Map<string, RelatedAnswer>): void {
  const paths = new Set(edits.flatMap((edit) => edit.path ?? []));
  for (const path of paths) {
    const key = relatedKey({ path, as: "text" });
    const known = answers.get(key);
    const before = known?.as === "text" ? (known.text ?? "") : "";
    const text = applyEdits(
      before,
      edits.filter((edit) => edit.path === path),
    );
    answers.set(key, { as: "text", text });
    answers.set(relatedKey({ path, as: "stat" }), { as: "stat", stat: { type: "file", mode: undefined } });
  }
}
