import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type axe from "axe-core";
import type { Frame } from "playwright-core";
import type { Session } from "./session.ts";
import type { Vscode } from "./vscode.ts";

const THEMES = [
  { name: "light", theme: "Light 2026" },
  { name: "dark", theme: "Dark 2026" },
  { name: "high contrast", theme: "Default High Contrast" },
  { name: "light high contrast", theme: "Default High Contrast Light" },
];

/** axe finds nothing to complain of in the question browser, whatever the theme. */
export function accessibility(session: Session): void {
  const source = readFileSync(
    createRequire(join(session.root, "package.json")).resolve("axe-core/axe.min.js"),
    "utf8",
  );

  for (const { name, theme } of THEMES) {
    describe(`the question browser in ${name}`, () => {
      let vscode: Vscode;
      let page: Frame;
      before(async () => {
        vscode = await session.open(`axe-${name.replaceAll(" ", "-")}`, {
          copyOf: join(session.root, "test/workspace"),
          settings: { "workbench.colorTheme": theme },
        });
        await vscode.openFile("Dockerfile");
        await vscode.squiggles.first().waitFor();
        await vscode.screenshot(`theme ${name}`);
        await vscode.runCommand("Dockwise: Open Question Browser");
        page = await vscode.webview();
        await page.locator("[role='option']").first().waitFor();
      });

      it("begins without a violation", async () => {
        assert.deepEqual(await violations(page, source), []);
        await vscode.screenshot(`browser start ${name}`);
      });

      it("searches without a violation", async () => {
        await page.getByRole("searchbox").fill("volume");
        await page.locator('[role="option"] mark').first().waitFor();
        assert.deepEqual(await violations(page, source), []);
        await page.getByRole("searchbox").fill("");
      });

      it("shows a question without a violation", async () => {
        await page.locator("[role='option']", { hasText: "Q43" }).click();
        await page.locator("summary").first().click();
        await page.locator(".answer").first().waitFor();
        assert.deepEqual(await violations(page, source), []);
        await vscode.screenshot(`browser question ${name}`);
      });

      it("shows a rule without a violation", async () => {
        await page.getByRole("button", { name: "dockerfile/no-missing-healthcheck-tool" }).last().click();
        await page.getByRole("heading", { level: 2 }).first().waitFor();
        assert.deepEqual(await violations(page, source), []);
        await vscode.screenshot(`browser rule ${name}`);
      });
    });
  }
}

/** What axe finds, one line each. */
async function violations(page: Frame, source: string): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
