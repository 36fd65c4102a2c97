import type { Span } from "../../text/span.ts";
import type { ComposeDocument, ComposeFile, Service } from "../model.ts";
import type { ScalarNode } from "../node.ts";
import { parseCompose } from "../parse.ts";
import { scalarAt, writtenScalar } from "../shortForms/part.ts";
import type { Surroundings } from "./project.ts";
import type { Step } from "./rings.ts";

/** What `extends:` names. */
export interface Base {
  readonly service: ScalarNode;
  /** `undefined` for a service of the same project. */
  readonly file: ScalarNode | undefined;
}

/** `undefined` where nothing is extended, and where a variable hides what is. */
export function baseOf({ extends: node }: Service): Base | undefined {
  const map = node?.kind === "map" ? node : undefined;
  const service = map ? scalarAt(map, "service") : writtenScalar(node);
  const file = scalarAt(map, "file");
  if (!service?.literal || file?.literal === false || service.text === "") return undefined;
  return { service, file };
}

/** The files that services extend those of, each parsed once. */
export class BaseFiles {
  private readonly parsed = new Map<string, ComposeFile>();

  constructor(private readonly around: Pick<Surroundings, "text">) {}

  /** `null` where there is none, `undefined` while unknown. @param path as the folder of the linted file sees it */
  at(path: string): ComposeFile | null | undefined {
    const text = this.around.text(path);
    if (typeof text !== "string") return text;
    const file = this.parsed.get(path) ?? parseCompose(text);
    this.parsed.set(path, file);
    return file;
  }
}

/** Which service of the same document each one extends. */
export function basesIn({
  services,
}: ComposeDocument): ReadonlyMap<string, readonly (Step & { readonly span: Span })[]> {
  return new Map(
    services.map((service) => {
      const base = baseOf(service);
      const step = base && !base.file && { name: base.service.text, span: base.service.mapped.span() };
      return [service.name, step ? [step] : []];
    }),
  );
}

/** The names of all services but one. */
export function namesIn(documents: readonly ComposeDocument[], but?: string): readonly string[] {
  return documents.flatMap(({ services }) => services.map(({ name }) => name)).filter((name) => name !== but);
}
