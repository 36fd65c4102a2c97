import type { Range } from "vscode-languageserver-protocol";
import { NotificationType, RequestType, RequestType0 } from "vscode-languageserver-protocol";
import type { QuestionId, RuleId } from "../core/knowledge/ids.gen.ts";
import type { NoticeId, Severity } from "../core/lint/finding.ts";
import type { RelatedAnswer, RelatedRequest } from "../core/lint/related.ts";
import type { Language, Preset } from "../core/lint/rule.ts";

export { relatedKey } from "../core/lint/related.ts";

/** What the client says about itself at start, as `initializationOptions`. Everything is optional: another editor sends nothing. */
export interface InitializationOptions {
  /** `vscode`, `vscodium` …: the link on a diagnostic's code is `<uriScheme>://dockwise.dockwise/rule/<id>`. */
  readonly uriScheme?: string;
  /** The commands that links in a hover may run. */
  readonly commands?: readonly string[];
  /** The client answers `dockwise/readRelated`, for a server that has no file system. */
  readonly readsFiles?: boolean;
  /** An extension that hovers over keywords too is installed. */
  readonly otherHover?: boolean;
  /** For a client that does not answer `workspace/configuration`. */
  readonly settings?: Partial<Settings>;
}

/** Settings under `dockwise`, as the client holds them for one resource. */
export interface Settings {
  readonly preset: Preset;
  readonly hover: "full" | "findings" | "off";
  readonly rules: { readonly [id: string]: Severity | "off" | { readonly severity?: Severity | "off" } };
}

/** What the side bar, the status item and the browser show of one document. */
export interface Overview {
  readonly uri: string;
  /** `undefined`: not a file of ours. */
  readonly language: Language | undefined;
  readonly preset: Preset;
  /** The `.dockwise.yaml` that applies, as a URI. */
  readonly config: string | undefined;
  readonly rulesOn: number;
  readonly findings: readonly OverviewFinding[];
  readonly touched: readonly OverviewTouched[];
}
export interface OverviewFinding {
  readonly rule: RuleId | NoticeId;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly questions: readonly QuestionId[];
  readonly fixable: boolean;
}
export interface OverviewTouched {
  readonly question: QuestionId;
  readonly label: string;
  readonly range: Range;
}

/** Client → server: the overview of an open document. */
export const overviewRequest = new RequestType<{ readonly uri: string }, Overview | null, void>(
  "dockwise/overview",
);

/** Server → client: the overview of a document may have changed (it was linted again). */
export const overviewChanged = new NotificationType<{ readonly uri: string }>("dockwise/overviewChanged");

/** Client → server: where a question matters in the open documents; without `question`, for all of them. */
export const placesRequest = new RequestType<
  { readonly question?: QuestionId },
  readonly QuestionPlace[],
  void
>("dockwise/places");
export interface QuestionPlace {
  readonly question: QuestionId;
  readonly uri: string;
  readonly range: Range;
  readonly label: string;
  /** A finding whose rule leads to the question, rather than a keyword. */
  readonly finding: boolean;
}

/** Client → server: what the card under the caret is about. */
export const explainAtRequest = new RequestType<
  { readonly uri: string; readonly position: { readonly line: number; readonly character: number } },
  { readonly question?: QuestionId; readonly rule?: RuleId } | null,
  void
>("dockwise/explainAt");

/** Server → client (only with `readsFiles`): other files, named relative to the folder of `uri`. Keys as in `relatedKey`. */
export const readRelatedRequest = new RequestType<
  { readonly uri: string; readonly requests: readonly RelatedRequest[] },
  { readonly [key: string]: RelatedAnswer },
  void
>("dockwise/readRelated");

/** Client → server: every rule there is, to pick one from and to name those behind a question. */
export const rulesRequest = new RequestType0<readonly RuleListing[], void>("dockwise/rules");
export interface RuleListing {
  readonly id: RuleId;
  readonly summary: string;
  readonly language: Language;
  readonly severity: Severity;
  readonly questions: readonly QuestionId[];
}

/** The commands that a link in a hover card may run; each takes the id as its one argument. */
export const openQuestionCommand = "dockwise.openQuestion";
export const explainRuleCommand = "dockwise.explainRule";
