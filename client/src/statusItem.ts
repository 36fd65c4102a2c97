import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  Uri,
  workspace,
} from "vscode";
import type { Overview } from "../../server/src/lsp/protocol.ts";
import type { CurrentFile } from "./currentFile.ts";
import { selector } from "./selector.ts";

/** Says in the language status what is on for the file: how many findings, which preset, which configuration. */
export function statusItem(file: CurrentFile): Disposable {
  const item = languages.createLanguageStatusItem("dockwise", selector);
  item.name = "Dockwise";
  item.severity = LanguageStatusSeverity.Information;
  const update = () => show(item, file.overview);
  update();
  const listener = file.onDidChange(update);
  return {
    dispose() {
      listener.dispose();
      item.dispose();
    },
  };
}

function show(item: LanguageStatusItem, overview: Overview | undefined): void {
  if (!overview) {
    item.text = "Dockwise";
    item.detail = "Not a Docker file";
    item.command = { command: "dockwise.showOutput", title: "Show Output" };
    return;
  }
  const { findings, preset, rulesOn, config } = overview;
  item.text = `Dockwise: ${findings.length || "no"} finding${findings.length === 1 ? "" : "s"}`;
  const source = config ? workspace.asRelativePath(Uri.parse(config)) : "settings only";
  item.detail = `${preset}, ${rulesOn} rules on, ${source}`;
  item.command = config
    ? { command: "dockwise.openConfig", title: "Open Configuration", arguments: [config] }
    : { command: "dockwise.createConfig", title: "Create Configuration" };
}
