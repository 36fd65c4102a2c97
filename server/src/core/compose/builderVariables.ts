import type { Instruction } from "../dockerfile/model.ts";
import { parseDockerfile } from "../dockerfile/parse.ts";
import { isAssigned } from "./containerVariables.ts";
import { valueInDotEnv } from "./dotEnv.ts";
import type { Service } from "./model.ts";
import type { Interpolation, ScalarNode } from "./node.ts";

/** A `$NAME` of an inline Dockerfile that Compose replaces, though the builder or its shell was to. */
export interface BuilderVariable {
  readonly variable: Interpolation;
  readonly node: ScalarNode;
}

/** What the builder sets by itself. */
const ofPlatform = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;

/** Those that the Dockerfile itself sets; what has a default, or a value in `.env`, is meant for Compose. */
export function builderVariables(
  { build }: Service,
  read: (path: string) => string | null | undefined,
): readonly BuilderVariable[] {
  const node = build?.dockerfileInline;
  const open = node?.variables.filter(({ kind, operator }) => kind === "variable" && !operator) ?? [];
  const dotEnv = open.length > 0 ? read(".env") : undefined;
  if (!node || dotEnv === undefined) return [];
  const { instructions } = parseDockerfile(node.text);
  const set = instructions.flatMap(pairsOf);
  const scripts = instructions
    .filter(({ keyword }) => keyword === "RUN")
    .map(({ span }) => node.text.slice(span.start, span.end));
  const isSet = ({ name, span }: Interpolation): boolean => {
    const own = set.filter((pair) => pair.name === name);
    if (own.some((pair) => pair.fromCompose)) return false;
    return (
      ofPlatform.test(name) ||
      own.some(({ start }) => node.mapped.offset(start) < span.start) ||
      scripts.some((script) => isAssigned(script, name))
    );
  };
  return open
    .filter((variable) => isSet(variable) && valueInDotEnv(dotEnv ?? "", variable.name) === undefined)
    .map((variable) => ({ variable, node }));
}

/** The names that ARG and ENV set, and whether they hand on the variable of that name: `ARG VERSION=$VERSION`. */
function pairsOf(instruction: Instruction) {
  if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV") return [];
  return instruction.pairs.map(({ key, value, span }) => {
    const name = key.text.text;
    const fromCompose = name !== "PATH" && new RegExp(`\\$\\{?${name}\\b`).test(value?.raw ?? "");
    return { name, start: span.start, fromCompose };
  });
}
