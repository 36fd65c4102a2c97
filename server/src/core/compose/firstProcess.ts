import type { ImageReference } from "../dockerfile/imageReference.ts";
import { programName } from "../shell/dialect.ts";
import { type BuildFiles, builtStage } from "./buildFile.ts";
import type { Part, Service } from "./model.ts";
import type { ComposeNode } from "./node.ts";
import { partOf, writtenScalar } from "./shortForms/part.ts";

/** The words of the file that make process 1 of a container: the program, and the program with its arguments. */
export interface FirstProcess {
  readonly program: Part;
  readonly name: string;
  readonly line: string;
}

/** `undefined` where the file does not say it, or where an entrypoint that nobody sees stands in front. */
export function firstProcess(service: Service, files: BuildFiles): FirstProcess | undefined {
  const entrypoint = service.map?.get("entrypoint")?.value;
  const command = service.map?.get("command")?.value;
  const [first, ...rest] = wordsOf(entrypoint);
  if (first) return processOf([first, ...rest, ...wordsOf(command)]);
  // An empty entrypoint takes that of the image away, and null leaves it there.
  return isEmptied(entrypoint) || startsItsCommand(service, files) ? processOf(wordsOf(command)) : undefined;
}

function processOf(words: readonly Part[]): FirstProcess | undefined {
  const [program] = words;
  return (
    program && { program, name: programName(program.text), line: words.map(({ text }) => text).join(" ") }
  );
}

/** A text is cut at its blanks, which is enough to know a program. */
function wordsOf(node: ComposeNode | undefined): readonly Part[] {
  if (node?.kind === "list")
    return node.items.flatMap((item) => {
      const scalar = writtenScalar(item);
      return scalar ? { text: scalar.text, span: scalar.mapped.span() } : [];
    });
  const scalar = writtenScalar(node);
  if (!scalar || scalar.value === null) return [];
  return Array.from(scalar.text.matchAll(/\S+/g), ({ 0: word, index }) =>
    partOf(scalar.mapped, index, index + word.length),
  );
}

function isEmptied(entrypoint: ComposeNode | undefined): boolean {
  if (entrypoint?.kind === "list") return entrypoint.items.length === 0;
  const scalar = writtenScalar(entrypoint);
  return scalar !== undefined && scalar.value !== null && scalar.text === "";
}

/** Official images whose entrypoint is none, or a script that ends in `exec "$@"`. */
const passing: ReadonlySet<string> = new Set(["node", "python"]);

function startsItsCommand({ image, build }: Service, files: BuildFiles): boolean {
  if (!build) return passes(image?.reference);
  const file = files.of(build);
  const stage = file && builtStage(build, file);
  return stage?.lineage.every((one) => one.all("ENTRYPOINT").length === 0) === true && passes(stage.base);
}

function passes(reference: ImageReference | undefined): boolean {
  return passing.has(reference?.name ?? "");
}
