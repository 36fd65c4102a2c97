import type { Connection } from "vscode-languageserver";
import { createService, type Service } from "../core/service.ts";
import { Analysis } from "./analysis.ts";
import type { Client } from "./client.ts";
import { Configs } from "./config.ts";
import { OpenDocuments } from "./documents.ts";
import { WorkspaceFolders } from "./folders.ts";
import { inBackground } from "./guard.ts";
import type { Host } from "./host.ts";
import { overviewChanged } from "./protocol.ts";
import { RelatedFiles } from "./relatedFiles.ts";
import { ResourceSettings } from "./settings.ts";

/** What every feature is given. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly service: Service;
  readonly documents: OpenDocuments;
  readonly folders: WorkspaceFolders;
  readonly settings: ResourceSettings;
  readonly related: RelatedFiles;
  readonly analysis: Analysis;
}

export function createSession(connection: Connection, host: Host, client: Client): Session {
  const service = createService({ log: (message) => connection.console.error(message) });
  const documents = new OpenDocuments(service);
  const folders = new WorkspaceFolders(client.folders);
  const settings = new ResourceSettings(connection, client.holdsSettings, client.settings);
  const related = new RelatedFiles(connection, client, host, documents);
  const configs = new Configs(service, related, folders);
  const linted = (uri: string) => {
    if (!client.showsOverview) return;
    inBackground(connection, overviewChanged.method, () =>
      connection.sendNotification(overviewChanged, { uri }),
    );
  };
  const analysis = new Analysis({
    service,
    documents,
    settings,
    configs,
    related,
    today: host.today,
    linted,
  });
  return { connection, client, service, documents, folders, settings, related, analysis };
}
