import type { Dockerfile, Instruction } from "../dockerfile/model.ts";
import { isPlatformArg, isProxyArg } from "../dockerfile/variables/predefined.ts";

/** The names that any ARG of a Dockerfile declares; `undefined` where triggers of a base image may declare more. */
export function declaredArgs({ instructions, stages }: Dockerfile): ReadonlySet<string> | undefined {
  if (stages.length === 0 || stages.some(({ base }) => base?.text.includes("onbuild") ?? true))
    return undefined;
  return new Set(instructions.flatMap(namesIn));
}

function namesIn(instruction: Instruction): readonly string[] {
  if (instruction.keyword === "ONBUILD") return instruction.trigger ? namesIn(instruction.trigger) : [];
  return instruction.keyword === "ARG" ? instruction.pairs.map(({ key }) => key.text.text) : [];
}

/** What the builder itself reads, declared or not. */
export function isPredefinedArg(name: string): boolean {
  return isProxyArg(name) || isPlatformArg(name) || /^(?:BUILDKIT_|BUILDX_|SOURCE_DATE_EPOCH$)/.test(name);
}
