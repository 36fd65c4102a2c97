import { createConnection } from "vscode-languageserver/node";
import { readFromDisk } from "../cli/disk.ts";
import { today } from "../cli/today.ts";
import { version } from "../cli/version.ts";
import { startServer } from "../lsp/server.ts";

// The language server as a process: `--stdio` for any editor, `--node-ipc` for vscode-languageclient.
const transports = ["--stdio", "--node-ipc", "--socket", "--pipe"];

if (process.argv.includes("--version")) {
  console.log(version());
} else if (process.argv.some((arg) => transports.some((transport) => arg.startsWith(transport)))) {
  startServer(createConnection(), {
    version: version(),
    today,
    read: (uri, as) => readFromDisk(new URL(uri), as),
  });
} else {
  console.error("This is a language server: start it from an editor, with --stdio.");
  process.exitCode = 2;
}
