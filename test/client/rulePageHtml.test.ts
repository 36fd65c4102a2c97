import { expect, test } from "vitest";
import { rulePageHtml } from "../../client/src/questions/rulePageHtml.ts";

function check(markdown: string, expected: string): void {
  expect(rulePageHtml(markdown, "Say why.")).toBe(expected);
}

test("title and summary are left to the browser's heading", () =>
  check("# dockerfile/no-root\n\nSay why.\n\n## Why\n", "<h2>Why</h2>\n"));

test("questions are links within the browser", () =>
  check("- Q6: CMD and more?\n", '<ul>\n<li><a href="#Q6">Q6 CMD and more?</a></li>\n</ul>\n'));

test("code keeps its language", () =>
  check("```dockerfile\nFROM a\n```\n", '<pre><code class="language-dockerfile">FROM a\n</code></pre>\n'));

test("HTML in it is text", () =>
  check("a <script>alert(1)</script>", "<p>a &lt;script&gt;alert(1)&lt;/script&gt;</p>\n"));
