import { licenseData } from "./licenses.gen.ts";

/** The shape of content/licenses.yaml: identifiers between blanks. */
export interface LicenseData {
  readonly licenses: string;
  readonly deprecated: string;
  readonly exceptions: string;
}

const current = licenseData.licenses.trim().split(/\s+/);
const licenses = lowerCase([...current, ...licenseData.deprecated.trim().split(/\s+/)]);
const exceptions = lowerCase(licenseData.exceptions.trim().split(/\s+/));

/** The identifiers of the SPDX list that are in use. */
export const licenseIds: readonly string[] = current;

/** Whether a text is an SPDX license expression: `MIT`, `Apache-2.0 OR (GPL-2.0-only WITH Classpath-exception-2.0)`. */
export function isLicenseExpression(text: string): boolean {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  const end = readAlternatives(tokens, 0, 0);
  return tokens.length > 0 && end === tokens.length;
}

const deepest = 50;

/** Operands joined by AND and OR; the position behind them, or undefined where it is no expression. */
function readAlternatives(tokens: readonly string[], from: number, depth: number): number | undefined {
  let at = readOperand(tokens, from, depth);
  while (at !== undefined && (tokens[at] === "AND" || tokens[at] === "OR")) {
    at = readOperand(tokens, at + 1, depth);
  }
  return at;
}

function readOperand(tokens: readonly string[], at: number, depth: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || depth > deepest) return undefined;
  if (token === "(") {
    const end = readAlternatives(tokens, at + 1, depth + 1);
    return end !== undefined && tokens[end] === ")" ? end + 1 : undefined;
  }
  if (!isLicense(token)) return undefined;
  if (tokens[at + 1] !== "WITH") return at + 1;
  return exceptions.has(tokens[at + 2]?.toLowerCase() ?? "") ? at + 3 : undefined;
}

function isLicense(token: string): boolean {
  if (/^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(token)) return true;
  return licenses.has(token.toLowerCase()) || licenses.has(token.toLowerCase().replace(/\+$/, ""));
}

/** Identifiers are compared without regard to case. */
function lowerCase(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.map((id) => id.toLowerCase()));
}
