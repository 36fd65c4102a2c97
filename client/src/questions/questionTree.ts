import {
  type Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from "vscode";
import { type Question, sections } from "../../../server/src/core/knowledge/question.ts";
import { openQuestionCommand } from "../../../server/src/lsp/protocol.ts";
import type { ReadMarks } from "../readMarks.ts";
import type { Library } from "./library.ts";
import { everything, isNarrowed, type Narrowing, narrow } from "./narrowing.ts";
import type { Places } from "./places.ts";

type Section = (typeof sections)[number];

/** A line of the view *Questions*. */
export type QuestionNode =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "question"; readonly question: Question };

/** The questions by section, as far as search and filters leave them. Sections without a question are left out. */
export class QuestionTree implements TreeDataProvider<QuestionNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly listeners: readonly Disposable[];
  private current: Narrowing = everything;
  private matches: ReadonlySet<string> = new Set();

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly library: Library,
    private readonly read: ReadMarks,
    private readonly places: Places,
  ) {
    this.listeners = [
      read.onDidChange(() => this.changed.fire(undefined)),
      places.onDidChange(() => {
        if (this.current.inFiles) this.changed.fire(undefined);
      }),
    ];
  }

  get narrowing(): Narrowing {
    return this.current;
  }

  async narrow(change: Partial<Narrowing>): Promise<void> {
    const next = { ...this.current, ...change };
    this.current = next;
    const matches = next.query ? await this.library.search(next.query) : [];
    // Meanwhile the user has typed on.
    if (this.current !== next) return;
    this.matches = new Set(matches.map((match) => match.id));
    this.changed.fire(undefined);
  }

  getChildren(node?: QuestionNode): QuestionNode[] {
    if (node?.kind === "question") return [];
    const left = this.left();
    if (node) {
      return left
        .filter((question) => question.section === node.section.id)
        .map((question) => ({ kind: "question", question }));
    }
    return sections
      .filter((section) => left.some((question) => question.section === section.id))
      .map((section) => ({ kind: "section", section }));
  }

  getTreeItem(node: QuestionNode): TreeItem {
    return node.kind === "section" ? this.sectionItem(node.section) : this.questionItem(node.question);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.changed.dispose();
  }

  private left(): readonly Question[] {
    const standing = { read: this.read.all, inFiles: this.places.questions, matches: this.matches };
    return narrow(this.library.questions, this.current, standing);
  }

  private sectionItem({ id, title }: Section): TreeItem {
    const narrowed = isNarrowed(this.current);
    const all = this.library.questions.filter((question) => question.section === id);
    const item = new TreeItem(
      title,
      narrowed ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
    );
    // Another id, or the editor would keep a section folded that has matches.
    item.id = narrowed ? `${id}?` : id;
    item.contextValue = "section";
    const some = narrowed
      ? this.left().filter((question) => question.section === id).length
      : all.filter((question) => this.read.all.has(question.id)).length;
    item.description = `${some} of ${all.length}${narrowed ? "" : " read"}`;
    return item;
  }

  private questionItem({ id, short, title, level, inShort }: Question): TreeItem {
    const read = this.read.all.has(id);
    const item = new TreeItem(short);
    item.id = `${isNarrowed(this.current) ? "?" : ""}${id}`;
    item.description = level;
    item.iconPath = read
      ? new ThemeIcon("pass-filled", new ThemeColor("testing.iconPassed"))
      : new ThemeIcon("circle-outline");
    item.contextValue = read ? "question.read" : "question.unread";
    item.command = { command: openQuestionCommand, title: "Open", arguments: [id] };
    item.tooltip = new MarkdownString(`**${id} ${title}**\n\n${inShort}`);
    item.accessibilityInformation = { label: `${title}, ${level}, ${read ? "read" : "unread"}` };
    return item;
  }
}
