import { isShell, programName } from "../shell/dialect.ts";
import type { Service } from "./model.ts";
import type { ComposeNode, ScalarNode } from "./node.ts";
import { writtenScalar } from "./shortForms/part.ts";

/** The texts of a service that a shell in its container reads, in the order of the keys. */
export function shellTexts({ map, healthcheck }: Service): readonly ScalarNode[] {
  const started = [map?.get("entrypoint")?.value, map?.get("command")?.value];
  return [
    ...behindShell(started.flatMap(wordsOf)),
    ...started.flatMap(scriptsOf),
    ...probeScripts(healthcheck?.test),
  ];
}

/** A test that is one text is run by a shell. */
function probeScripts(test: ComposeNode | undefined): readonly ScalarNode[] {
  if (test?.kind !== "list") return scalarsOf(test);
  const [kind, ...words] = scalarsOf(test);
  return kind?.text === "CMD-SHELL" ? words : behindShell(words);
}

const runsText = /^-[a-z]*c$/;

/** What stands behind `sh -c`. */
function behindShell(words: readonly ScalarNode[]): readonly ScalarNode[] {
  const option = words.findIndex(({ text }) => runsText.test(text));
  const shell = words.slice(0, Math.max(0, option)).some(({ text }) => isShell(programName(text)));
  return shell ? words.slice(option + 1) : [];
}

/** Of a list, or of a text that is one word. */
function wordsOf(node: ComposeNode | undefined): readonly ScalarNode[] {
  return node?.kind === "list"
    ? scalarsOf(node)
    : scalarsOf(node).filter(({ text }) => !/\s/.test(text.trim()));
}

/** A command that is one text is cut into words and run without a shell, unless it begins with one. */
function scriptsOf(node: ComposeNode | undefined): readonly ScalarNode[] {
  const scalar = writtenScalar(node);
  const [program = "", option = ""] = scalar?.text.trim().split(/\s+/, 2) ?? [];
  return scalar && isShell(programName(program)) && runsText.test(option) ? [scalar] : [];
}

function scalarsOf(node: ComposeNode | undefined): readonly ScalarNode[] {
  const nodes = node?.kind === "list" ? node.items : [node];
  return nodes.flatMap((each) => writtenScalar(each) ?? []);
}
