import type { Delivery } from "./delivery.ts";
import { inBackground } from "./guard.ts";
import type { Session } from "./session.ts";
import { registerWatchers } from "./watchers.ts";

/** Keeps up with what happens in the editor and around it, and has diagnostics delivered again where that matters. */
export function followChanges(session: Session, delivery: Delivery): void {
  const { connection, client, documents, folders, settings, analysis } = session;

  const fileChanged = (uri: string) =>
    delivery.outdated(analysis.fileChanged(uri).filter((dependent) => dependent !== uri));
  const everythingChanged = () => delivery.outdated(analysis.allChanged());

  documents.listen(connection, {
    changed(uri) {
      fileChanged(uri);
      delivery.changed(uri);
    },
    saved() {
      // Without watchers, this is the moment at which files beside it may have changed too.
      if (!client.registersWatchers) everythingChanged();
    },
    closed(uri) {
      analysis.closed(uri);
      settings.forget(uri);
      delivery.closed(uri);
      fileChanged(uri);
    },
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const outdated = new Set(changes.flatMap(({ uri }) => analysis.fileChanged(uri)));
    delivery.outdated([...outdated]);
  });
  connection.onDidChangeConfiguration((params) => {
    settings.changed(params.settings);
    everythingChanged();
  });
  connection.onInitialized(() => {
    if (client.changesFolders) folders.follow(connection, everythingChanged);
    inBackground(connection, "client/registerCapability", () => registerWatchers(session));
  });
}
