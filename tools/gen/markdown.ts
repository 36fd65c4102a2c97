import MarkdownIt from "markdown-it";

export interface Fence {
  readonly language: string;
  /** The words behind the language: `bad=…`, `fragment`. */
  readonly info: readonly string[];
  readonly code: string;
}

/** A `##` or `###` heading with what stands below it. */
export interface Section {
  readonly heading: string;
  readonly body: string;
}

/** Cuts Markdown at its headings of one level, fences left alone; what stands before the first is dropped. */
export function splitAtHeadings(markdown: string, level: number): readonly Section[] {
  const opening = `${"#".repeat(level)} `;
  const found: { heading: string; lines: string[] }[] = [];
  let fenced = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) fenced = !fenced;
    if (!fenced && line.startsWith(opening))
      found.push({ heading: line.slice(opening.length).trim(), lines: [] });
    else found[found.length - 1]?.lines.push(line);
  }
  return found.map(({ heading, lines }) => ({ heading, body: lines.join("\n").trim() }));
}

export function fencesOf(markdown: string): readonly Fence[] {
  return new MarkdownIt()
    .parse(markdown, {})
    .filter((token) => token.type === "fence")
    .map((token) => {
      const [language = "", ...info] = token.info.trim().split(/\s+/);
      return { language, info, code: token.content };
    });
}

/** HTML of our own Markdown. Each fence becomes `<pre data-example="n">`, numbered from `firstExample` on; raw HTML stays text. */
export function renderHtml(markdown: string, firstExample = 0): string {
  const renderer = new MarkdownIt({ html: false, linkify: false });
  let example = firstExample;
  renderer.renderer.rules.fence = (tokens, index) => {
    const token = tokens[index];
    const [language = ""] = (token?.info ?? "").trim().split(/\s+/);
    const code = renderer.utils.escapeHtml(token?.content ?? "");
    return `<pre data-example="${example++}" data-language="${renderer.utils.escapeHtml(language)}"><code>${code}</code></pre>\n`;
  };
  return renderer.render(markdown);
}

/** What a reader sees, without Markdown's signs: words to search in and to show an excerpt of. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^```.*$/gm, "")
    .replace(/^\s*\|?[\s:|-]+\|?\s*$/gm, "")
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, "")
    .replace(/^#+\s+/gm, "")
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replace(/\s*\{#[\w-]+\}/g, "")
    .replace(/[`*]|(?<!\w)_|_(?!\w)/g, "")
    .replace(/\s*\|\s*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
