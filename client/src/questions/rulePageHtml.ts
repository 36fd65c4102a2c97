import MarkdownIt from "markdown-it";

/**
 * The page of a rule as HTML, without its title and summary, which the browser sets as its own heading. Questions in a list become links
 * within the browser (`#Q43`).
 */
export function rulePageHtml(markdown: string, summary: string): string {
  const untitled = markdown.replace(/^# .*\n+/, "");
  const body = untitled.startsWith(summary) ? untitled.slice(summary.length) : untitled;
  const linked = body.replace(/^- (Q\d+): (.*)$/gm, (_, id, title) => `- [${id} ${title}](#${id})`);
  return new MarkdownIt({ html: false }).render(linked);
}
