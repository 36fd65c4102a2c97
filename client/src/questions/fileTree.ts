import {
  type Command,
  type Disposable,
  EventEmitter,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
} from "vscode";
import type { Overview, OverviewFinding, OverviewTouched } from "../../../server/src/lsp/protocol.ts";
import type { CurrentFile } from "../currentFile.ts";
import type { Library } from "./library.ts";

type Severity = OverviewFinding["severity"];

/** A line of the view *In This File*. */
export type FileNode =
  | { readonly kind: "group"; readonly title: string; readonly children: readonly FileNode[] }
  | { readonly kind: "finding"; readonly uri: Uri; readonly finding: OverviewFinding }
  | { readonly kind: "touched"; readonly uri: Uri; readonly touched: OverviewTouched };

const severityIcons: { readonly [severity in Severity]: ThemeIcon } = {
  error: new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground")),
  warning: new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground")),
  info: new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground")),
  hint: new ThemeIcon("lightbulb"),
};

/** What is found in the current file, then what else in it has a question; both in the order of the file. */
export class FileTree implements TreeDataProvider<FileNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly listener: Disposable;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly file: CurrentFile,
    private readonly library: Library,
  ) {
    this.listener = file.onDidChange(() => this.changed.fire(undefined));
  }

  getChildren(node?: FileNode): FileNode[] {
    if (node) return node.kind === "group" ? [...node.children] : [];
    const { document, overview } = this.file;
    return document && overview ? groups(document.uri, overview) : [];
  }

  getTreeItem(node: FileNode): TreeItem {
    if (node.kind === "group") return groupItem(node.title, node.children.length);
    return node.kind === "finding"
      ? findingItem(node.uri, node.finding)
      : this.touchedItem(node.uri, node.touched);
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  private touchedItem(uri: Uri, { question: id, label, range }: OverviewTouched): TreeItem {
    const question = this.library.question(id);
    const item = new TreeItem(`${range.start.line + 1}: ${question?.short ?? id}`);
    item.description = label;
    item.iconPath = new ThemeIcon("question");
    item.contextValue = "touched";
    item.command = revealCommand(uri, range);
    item.tooltip = new MarkdownString()
      .appendMarkdown("**")
      .appendText(`${id} ${question?.title ?? ""}`)
      .appendMarkdown(`**\n\n${question?.inShort ?? ""}\n\n`)
      .appendText(`${line(range)} · ${label}`);
    item.accessibilityInformation = { label: `${question?.title ?? id}, ${label}, ${line(range)}` };
    return item;
  }
}

function groups(uri: Uri, { findings, touched }: Overview): FileNode[] {
  const found: FileNode[] = findings.map((finding) => ({ kind: "finding", uri, finding }));
  const others: FileNode[] = touched.map((one) => ({ kind: "touched", uri, touched: one }));
  const all: FileNode[] = [
    { kind: "group", title: "Findings here", children: found },
    { kind: "group", title: "Also touched", children: others },
  ];
  return all.filter((group) => group.kind === "group" && group.children.length > 0);
}

function groupItem(title: string, size: number): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.id = title;
  item.description = String(size);
  return item;
}

function findingItem(uri: Uri, { rule, severity, message, range, fixable }: OverviewFinding): TreeItem {
  // The line goes first: a side bar cuts off the end.
  const item = new TreeItem(`${range.start.line + 1}: ${message}`);
  item.iconPath = severityIcons[severity];
  item.contextValue = fixable ? "finding.fixable" : "finding";
  item.command = revealCommand(uri, range);
  item.tooltip = new MarkdownString()
    .appendText(message)
    .appendMarkdown("\n\n")
    .appendText(`${line(range)} · ${rule}`);
  item.accessibilityInformation = { label: `${severity}: ${message}, ${line(range)}` };
  return item;
}

function revealCommand(uri: Uri, range: OverviewFinding["range"]): Command {
  return { command: "dockwise.reveal", title: "Go to Line", arguments: [uri, toRange(range)] };
}

export function toRange({ start, end }: OverviewFinding["range"]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function line({ start }: OverviewFinding["range"]): string {
  return `line ${start.line + 1}`;
}
