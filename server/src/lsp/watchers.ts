import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { configName } from "../core/lint/config.ts";
import type { Session } from "./session.ts";

/** The files that findings in other files rest on. */
const watched = [
  `**/${configName}`,
  "**/*.dockerignore",
  "**/{Dockerfile,Containerfile}*",
  "**/*.{Dockerfile,dockerfile,Containerfile,containerfile}",
  "**/*{compose,stack}*.{yaml,yml}",
  "**/.env*",
  "**/*.env",
  "**/*.sh",
];

/** Asks the client to tell of changes, where it wants to be asked. Call when the client is initialized. */
export async function registerWatchers({ connection, client }: Session): Promise<void> {
  if (client.registersSettings) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: "dockwise" });
  }
  if (client.registersWatchers) {
    const watchers = watched.map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
