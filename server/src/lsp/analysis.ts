import type { Finding } from "../core/lint/finding.ts";
import type { RelatedRequest } from "../core/lint/related.ts";
import type { Ask, Document, LintSettings, Service } from "../core/service.ts";
import { type AppliedConfig, type Configs, isConfig } from "./config.ts";
import type { OpenDocuments, Snapshot } from "./documents.ts";
import { Outdated } from "./guard.ts";
import type { Settings } from "./protocol.ts";
import type { RelatedFiles } from "./relatedFiles.ts";
import { layerOf, type ResourceSettings } from "./settings.ts";
import { canonical, folderAt, folderOf, relativeTo } from "./uris.ts";

/** What is known of one version of a document of ours. */
export interface Analysed {
  readonly snapshot: Snapshot;
  readonly document: Document;
  /** What the editor holds, before the config file. */
  readonly editor: Settings;
  readonly config: AppliedConfig | undefined;
  readonly settings: LintSettings;
  readonly findings: readonly Finding[];
}

interface Entry {
  readonly snapshot: Snapshot;
  readonly result: Promise<Analysed>;
  /** Canonical addresses of the files and folders that the findings depend on. */
  readonly dependsOn: Set<string>;
}

/** Beyond this many, what was asked for one version is no longer asked beforehand for the next. */
const maxForeseen = 32;

export interface AnalysisParts {
  readonly service: Service;
  readonly documents: OpenDocuments;
  readonly settings: ResourceSettings;
  readonly configs: Configs;
  readonly related: RelatedFiles;
  readonly today: () => string;
  /** Told of each document whose findings may be others than before. */
  readonly linted: (uri: string) => void;
}

/** The findings of the open documents: each version is linted once, and again only when something that it rests on has changed. */
export class Analysis {
  private readonly entries = new Map<string, Entry>();
  /** What the last version of a document wanted to know of other files: the next one is linted once instead of twice. */
  private readonly asked = new Map<string, readonly RelatedRequest[]>();

  constructor(private readonly parts: AnalysisParts) {}

  /**
   * The analysis of the current version; undefined for a document that is not open or not ours.
   * @throws Outdated when the document has changed in the meantime
   */
  async of(uri: string): Promise<Analysed | undefined> {
    const snapshot = this.parts.documents.get(uri);
    if (!snapshot?.document) {
      if (snapshot && this.entries.delete(snapshot.uri)) this.parts.linted(snapshot.uri);
      return undefined;
    }
    for (;;) {
      const known = this.entries.get(snapshot.uri);
      const entry = known?.snapshot === snapshot ? known : this.start(snapshot, snapshot.document);
      const analysed = await entry.result;
      if (this.parts.documents.get(uri) !== snapshot) throw new Outdated();
      // Forgotten meanwhile: something that it rests on has changed.
      if (this.entries.get(snapshot.uri) === entry) return analysed;
    }
  }

  /** Forgets what rests on a file, or on the folder that lists it. Gives the documents that have to be looked at again. */
  fileChanged(uri: string): readonly string[] {
    if (isConfig(uri)) return this.allChanged();
    const address = canonical(uri);
    const folder = folderOf(uri);
    return this.forget(
      ({ dependsOn }) => dependsOn.has(address) || (folder !== undefined && dependsOn.has(`${folder}/`)),
    );
  }

  /** Forgets everything: settings or folders have changed. */
  allChanged(): readonly string[] {
    this.parts.configs.forget();
    return this.forget(() => true);
  }

  closed(uri: string): void {
    this.entries.delete(uri);
    this.asked.delete(uri);
  }

  private forget(outdated: (entry: Entry) => boolean): readonly string[] {
    const forgotten = [...this.entries].filter(([, entry]) => outdated(entry)).map(([uri]) => uri);
    for (const uri of forgotten) this.entries.delete(uri);
    return forgotten;
  }

  private start(snapshot: Snapshot, document: Document): Entry {
    const dependsOn = new Set<string>();
    const result = this.analyse(snapshot, document, dependsOn);
    const entry = { snapshot, result, dependsOn };
    this.entries.set(snapshot.uri, entry);
    result.then(
      () => this.parts.linted(snapshot.uri),
      // A failed analysis is tried again by the next request; this one's caller is told.
      () => this.entries.get(snapshot.uri) === entry && this.entries.delete(snapshot.uri),
    );
    return entry;
  }

  private async analyse(snapshot: Snapshot, document: Document, dependsOn: Set<string>): Promise<Analysed> {
    const { service, settings: editorSettings, configs, related, today } = this.parts;
    const { uri } = snapshot;
    const [editor, config] = await Promise.all([editorSettings.get(uri), configs.nearest(uri)]);
    // The file belongs to the project and counts on the command line too, so it wins.
    const settings = service.settings(today(), layerOf(service, editor), config?.layer ?? {});
    const foreseen = this.asked.get(uri) ?? [];
    const asked: RelatedRequest[] = [];
    const ask: Ask = (requests) => {
      asked.push(...requests);
      for (const request of requests) note(dependsOn, uri, request);
      return related.ask(uri, requests);
    };
    const findings = await service.lintFully(document, settings, ask, await ask(foreseen));
    this.asked.set(uri, asked.length > maxForeseen ? [] : asked);
    return { snapshot, document, editor, config, settings, findings };
  }
}

/** A folder that is listed is noted with a slash: it stands for every file in it. */
function note(dependsOn: Set<string>, uri: string, request: RelatedRequest): void {
  const address = relativeTo(uri, request.path);
  if (address !== undefined) dependsOn.add(request.as === "list" ? `${folderAt(address)}/` : address);
}
