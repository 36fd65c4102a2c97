import type { Span } from "../text/span.ts";
import type { Variable } from "./model.ts";
import { isTestFile } from "./testFile.ts";

/** A secret that stands in the file as it is. */
export interface LiteralSecret {
  readonly variable: Variable;
  /** As the program gets it. */
  readonly value: string;
  /** The secret alone, without the rest of an address. */
  readonly span: Span;
  /** Where it stands in the text of the variable's node. */
  readonly at: Span;
  /** It is the whole value. */
  readonly whole: boolean;
}

const address = /^[a-z][\w+.-]*:\/\/[^\s/:@?#]*:([^\s/@]+)@/i;
const connectionString = /(?:^|;)\s*(?:password|pwd)\s*=\s*([^;\s"']+)/i;
/** Switches, paths, addresses and names of hosts are no secrets, whatever the variable is called. */
const harmless =
  /^(?:true|false|yes|no|on|off|none|null|[01]|~?\.{0,2}\/.*|[a-z][\w+.-]*:\/\/.*|[\w.-]+:\d+)$/is;

/** @param isSecretName whether a variable of that name holds a secret */
export function literalSecretIn(
  variable: Variable,
  isSecretName: (name: string) => boolean,
): LiteralSecret | undefined {
  const { node, value, name } = variable;
  if (node.kind !== "scalar" || !value?.text.trim()) return undefined;
  const inside = address.exec(value.text) ?? connectionString.exec(value.text);
  if (inside?.[1]) return secretAt(variable, inside.index + inside[0].lastIndexOf(inside[1]), inside[1]);
  if (!isSecretName(name) || harmless.test(value.text.trim())) return undefined;
  return secretAt(variable, 0, value.text);
}

/** Whether a secret is made up for tests, in a file at `path`; a token that somebody issued is longer. */
export function isThrowaway({ value }: LiteralSecret, path: string): boolean {
  return value.length < 20 && isTestFile(path);
}

/** The password among mount options like `username=shop,password=tulip`. */
export function passwordInOptions(variable: Variable): LiteralSecret | undefined {
  const found = /(?:^|,)\s*pass(?:word2?)?=([^,]+)/.exec(variable.value?.text ?? "");
  return found?.[1]
    ? secretAt(variable, found.index + found[0].length - found[1].length, found[1])
    : undefined;
}

/** `undefined` for what a variable brings. @param start where it begins in the variable's value */
function secretAt(variable: Variable, start: number, secret: string): LiteralSecret | undefined {
  const { node, value } = variable;
  if (node.kind !== "scalar" || !value || /(?:^|[^$])(?:\$\$)*\$(?!\$)[A-Za-z_{]/.test(secret))
    return undefined;
  const from = node.text.length - value.text.length + start;
  const at = { start: from, end: from + secret.length };
  const whole = secret.length === value.text.length;
  return {
    variable,
    value: secret.replaceAll("$$", "$"),
    span: node.mapped.span(at.start, at.end),
    at,
    whole,
  };
}
