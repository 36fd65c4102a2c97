import { configName } from "../core/lint/config.ts";
import { relatedKey } from "../core/lint/related.ts";
import type { Config, Service } from "../core/service.ts";
import type { WorkspaceFolders } from "./folders.ts";
import type { RelatedFiles } from "./relatedFiles.ts";
import { folderOf, nameOf, relativeTo } from "./uris.ts";

export function isConfig(uri: string): boolean {
  return nameOf(uri) === configName;
}

export interface AppliedConfig extends Config {
  readonly uri: string;
}

/** Finds the config file that applies to a document: the nearest between its folder and the root of the workspace. */
export class Configs {
  private readonly byFolder = new Map<string, Promise<AppliedConfig | undefined>>();

  constructor(
    private readonly service: Service,
    private readonly related: RelatedFiles,
    private readonly folders: WorkspaceFolders,
  ) {}

  async nearest(uri: string): Promise<AppliedConfig | undefined> {
    const folder = folderOf(uri);
    if (folder === undefined) return undefined;
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.find(uri);
    this.byFolder.set(folder, found);
    return found;
  }

  /** Forgets what was found: a config file, or a folder of the workspace, came, changed or went. */
  forget(): void {
    this.byFolder.clear();
  }

  private async find(uri: string): Promise<AppliedConfig | undefined> {
    const requests = this.candidates(uri).map((path) => ({ path, as: "text" as const }));
    const answers = await this.related.ask(uri, requests);
    for (const request of requests) {
      const answer = answers.get(relatedKey(request));
      const address = relativeTo(uri, request.path);
      if (answer?.as !== "text" || answer.text === null || address === undefined) continue;
      return { uri: address, ...this.service.parseConfig(answer.text) };
    }
    return undefined;
  }

  /** Paths relative to the document's folder, nearest first. */
  private candidates(uri: string): readonly string[] {
    const top = this.folders.holding(uri);
    const paths = [configName];
    let folder = folderOf(uri);
    while (folder !== undefined && folder !== top) {
      const above = folderOf(folder);
      if (above === folder) break;
      paths.push(`../${paths.at(-1)}`);
      folder = above;
    }
    return paths;
  }
}
