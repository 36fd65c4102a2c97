import type { Span } from "../text/span.ts";
import type { Variable } from "./model.ts";

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
  const offset = node.text.length - value.text.length;
  const found = (start: number, secret: string, whole: boolean): LiteralSecret | undefined => {
    if (/(?:^|[^$])(?:\$\$)*\$(?!\$)[A-Za-z_{]/.test(secret)) return undefined;
    const at = { start: offset + start, end: offset + start + secret.length };
    const span = node.mapped.span(at.start, at.end);
    return { variable, value: secret.replaceAll("$$", "$"), span, at, whole };
  };
  const inside = address.exec(value.text) ?? connectionString.exec(value.text);
  if (inside?.[1]) return found(inside.index + inside[0].lastIndexOf(inside[1]), inside[1], false);
  if (!isSecretName(name) || harmless.test(value.text.trim())) return undefined;
  return found(0, value.text, true);
}
