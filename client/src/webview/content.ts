import { h } from "./dom.ts";

/** What the page does with the parts of ready-made HTML that are more than text. */
export interface ContentHooks {
  /** The element that stands for a code block; `example` is its number where the block has one. */
  code(code: string, language: string, example: number | undefined): Node;
  /** The element for a link to a question (`Q43`). */
  question(id: string, label: string): Node;
}

const plain = new Set(
  "P UL OL LI STRONG EM B I DEL CODE BLOCKQUOTE BR HR H2 H3 H4 TABLE THEAD TBODY TR TH TD KBD DL DT DD".split(
    " ",
  ),
);
/** Left out together with what is in them. */
const dropped = new Set("SCRIPT STYLE TEMPLATE IFRAME OBJECT EMBED SVG MATH LINK META".split(" "));

/**
 * Rebuilds HTML from the known elements, without any of their attributes but the target of an https link. Whatever else is in it is
 * dropped, its text kept; so even HTML that we did not make cannot run anything.
 */
export function content(html: string, hooks: ContentHooks): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const fragment = document.createDocumentFragment();
  copyChildren(parsed.body, fragment, hooks);
  return fragment;
}

function copyChildren(from: Node, to: Node, hooks: ContentHooks): void {
  for (const child of from.childNodes) copy(child, to, hooks);
}

function copy(node: Node, to: Node, hooks: ContentHooks): void {
  if (node.nodeType === Node.TEXT_NODE) {
    to.appendChild(document.createTextNode(node.textContent ?? ""));
    return;
  }
  if (!(node instanceof Element)) return;
  const name = node.tagName.toUpperCase();
  if (dropped.has(name)) return;
  if (name === "PRE") to.appendChild(codeBlock(node, hooks));
  else if (name === "A") to.appendChild(link(node, hooks));
  else if (name === "TABLE") {
    // A wide table scrolls in its own box, which the keyboard has to reach.
    const box = h("div", { class: "table", tabindex: 0, role: "group", "aria-label": "Table" });
    const table = h("table");
    copyChildren(node, table, hooks);
    box.appendChild(table);
    to.appendChild(box);
  } else if (plain.has(name)) {
    // The corner of a table heads nothing.
    const element = document.createElement(name === "TH" && !node.textContent?.trim() ? "TD" : name);
    copyChildren(node, element, hooks);
    to.appendChild(element);
  } else copyChildren(node, to, hooks);
}

function codeBlock(pre: Element, hooks: ContentHooks): Node {
  const code = (pre.textContent ?? "").replace(/\n$/, "");
  const language = pre.getAttribute("data-language") ?? fenceLanguage(pre);
  const example = pre.getAttribute("data-example");
  return hooks.code(code, language, example === null ? undefined : Number(example));
}

/** As the editor's own Markdown renderer writes it. */
function fenceLanguage(pre: Element): string {
  return /\blanguage-([\w-]+)/.exec(pre.querySelector("code")?.className ?? "")?.[1] ?? "";
}

function link(anchor: Element, hooks: ContentHooks): Node {
  const target = anchor.getAttribute("href") ?? "";
  const question = /^(?:#|.*\/question\/)?(Q\d+)$/.exec(target)?.[1];
  if (question) return hooks.question(question, anchor.textContent ?? question);
  const element = /^https:\/\//.test(target) ? h("a", { href: target }) : h("span");
  copyChildren(anchor, element, hooks);
  return element;
}
