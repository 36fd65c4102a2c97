import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  Uri,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { Overview } from "../../server/src/lsp/protocol.ts";
import type { CurrentFile } from "./currentFile.ts";
import { selector } from "./selector.ts";

/** Says in the language status what is on for the file: how many findings, which preset, which configuration. */
export function statusItem(file: CurrentFile, client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem("dockwise", selector);
  item.name = "Dockwise";
  let stopped = false;
  const update = () => Object.assign(item, stopped ? gone : describe(file.overview));
  update();
  const listeners = [
    file.onDidChange(update),
    client.onDidChangeState(({ newState }) => {
      stopped = newState === State.Stopped || newState === State.StartFailed;
      update();
    }),
  ];
  return Disposable.from(item, ...listeners);
}

type Status = Pick<LanguageStatusItem, "text" | "detail" | "severity" | "command">;

const gone: Status = {
  text: "Dockwise: the server has stopped",
  detail: "The output says why",
  severity: LanguageStatusSeverity.Error,
  command: { command: "dockwise.restartServer", title: "Restart Server" },
};

function describe(overview: Overview | undefined): Status {
  const severity = LanguageStatusSeverity.Information;
  if (!overview) {
    const command = { command: "dockwise.showOutput", title: "Show Output" };
    return { text: "Dockwise", detail: "Nothing to check here", severity, command };
  }
  const { findings, preset, rulesOn, config } = overview;
  const source = config ? `, ${workspace.asRelativePath(Uri.parse(config))}` : "";
  return {
    text: `Dockwise: ${findings.length || "no"} finding${findings.length === 1 ? "" : "s"}`,
    detail: `${preset}, ${rulesOn} rules${source}`,
    severity,
    command: config
      ? { command: "dockwise.openConfig", title: "Open Configuration", arguments: [config] }
      : { command: "dockwise.createConfig", title: "Create Configuration" },
  };
}
