import type { ComposeDocument, ComposeFile, Service } from "../model.ts";
import { isOverlay } from "../overlay.ts";
import { parseCompose } from "../parse.ts";
import { includesIn } from "./includes.ts";

/** What Compose makes of a file: the file itself, what it includes, and the override file that is read with it. */
export interface Project {
  /** Of all these files, the linted one among them. */
  readonly documents: readonly ComposeDocument[];
  /** Each of these files was read, and no other one is known to complete them: what no document has is nowhere. */
  readonly whole: boolean;
  /** The definitions of a service, which Compose lays over one another. */
  services(name: string): readonly Service[];
}

/** Other files, by path relative to the folder of the linted file; `null` where there is none, `undefined` while unknown. */
export interface Surroundings {
  text(path: string): string | null | undefined;
  list(path: string): readonly string[] | null | undefined;
}

/** In the order in which Compose looks for them. */
const defaultNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const overrideNames = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
];

/** More files than this nobody includes. */
const mostFiles = 100;

export function readProject(file: ComposeFile, path: string, around: Surroundings): Project {
  const own = path.slice(path.lastIndexOf("/") + 1);
  const found = new Reader(around, own);
  found.add(file, ".");
  const name = own.toLowerCase();
  if (defaultNames.includes(name)) found.addFirst(overrideNames);
  else if (overrideNames.includes(name)) found.whole &&= found.addFirst(defaultNames);
  // Under any other name it is there for another file, which includes it or extends a service of it.
  else if (!/compose|stack/.test(name)) found.whole = false;
  else if (isOverlay(file, path, () => around.list("."))) found.whole = false;
  const { documents, whole } = found;
  return {
    documents,
    whole,
    services: (wanted) => documents.flatMap((document) => document.service(wanted) ?? []),
  };
}

class Reader {
  readonly documents: ComposeDocument[] = [];
  whole = true;
  private readonly seen: Set<string>;

  constructor(
    private readonly around: Surroundings,
    own: string,
  ) {
    this.seen = new Set([own]);
  }

  /** @param folder where the paths in the file start */
  add(file: ComposeFile, folder: string): void {
    this.documents.push(...file.documents);
    if (file.syntaxErrors.length > 0 || file.limits.length > 0) this.whole = false;
    for (const { paths, folder: inside } of file.documents.flatMap((each) => includesIn(each, folder))) {
      if (!paths) this.whole = false;
      for (const path of paths ?? []) this.read(path, inside ?? folder);
    }
  }

  /** The first of these names that stands beside the file. */
  addFirst(names: readonly string[]): boolean {
    const beside = this.around.list(".");
    const name = names.find((each) => beside?.includes(each));
    if (name !== undefined) this.read(name, ".");
    return name !== undefined;
  }

  private read(path: string, folder: string): void {
    if (this.seen.has(path)) return;
    this.seen.add(path);
    const text = this.seen.size > mostFiles ? undefined : this.around.text(path);
    if (typeof text === "string") this.add(parseCompose(text), folder);
    else this.whole = false;
  }
}
