import { isShell, programName } from "../shell/dialect.ts";
import type { Service } from "./model.ts";
import type { ComposeNode, ScalarNode } from "./node.ts";
import { itemsOf, writtenScalar } from "./shortForms/part.ts";

/** The texts of a service that a shell in its container reads, in the order of the keys. */
export function shellTexts({ map, healthcheck }: Service): readonly ScalarNode[] {
  const command = map?.get("command")?.value;
  const entrypoint = map?.get("entrypoint")?.value;
  return [
    ...scriptsOf(entrypoint),
    ...(endsWithShell(entrypoint) ? scalarsOf(command) : scriptsOf(command)),
    ...probeScripts(healthcheck?.test),
  ];
}

/** A test that is one text is run by a shell. */
function probeScripts(test: ComposeNode | undefined): readonly ScalarNode[] {
  if (test?.kind !== "list") return scalarsOf(test);
  const [kind, ...words] = scalarsOf(test);
  return kind?.text === "CMD-SHELL" ? words : behindShell(words);
}

/** What stands behind `sh -c`. A command that is one text is cut into words and run without a shell. */
function scriptsOf(node: ComposeNode | undefined): readonly ScalarNode[] {
  if (node?.kind === "list") return behindShell(scalarsOf(node));
  const scalar = writtenScalar(node);
  const [program = "", option = ""] = scalar?.text.trim().split(/\s+/, 2) ?? [];
  return scalar && isShell(programName(program)) && runsText.test(option) ? [scalar] : [];
}

const runsText = /^-[a-z]*c$/;

function behindShell(words: readonly ScalarNode[]): readonly ScalarNode[] {
  const option = words.findIndex(({ text }) => runsText.test(text));
  const shell = words.slice(0, Math.max(0, option)).some(({ text }) => isShell(programName(text)));
  return shell ? words.slice(option + 1) : [];
}

function endsWithShell(node: ComposeNode | undefined): boolean {
  const words = node?.kind === "list" ? scalarsOf(node).map(({ text }) => text) : [];
  return runsText.test(words.at(-1) ?? "") && words.some((word) => isShell(programName(word)));
}

function scalarsOf(node: ComposeNode | undefined): readonly ScalarNode[] {
  const nodes = node?.kind === "list" ? itemsOf(node) : [node];
  return nodes.flatMap((each) => writtenScalar(each) ?? []);
}
