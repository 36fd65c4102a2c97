/** Takes media/readme.png: a finding's card and another's fixes in one real window (npm run picture). */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { stageExtension } from "../../tools/editor/extension.ts";
import { installEditor } from "../../tools/editor/install.ts";
import { startEditor } from "../../tools/editor/server.ts";
import { findBrowser, launchBrowser } from "./browser.ts";
import { place } from "./person/marks.ts";
import { Vscode } from "./person/vscode.ts";

const root = process.cwd();
const scratch = join(root, ".cache/picture");

const DOCKERFILE = `FROM node:24-alpine
ENV NODE_ENV=production
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
ADD src ./src
USER node
HEALTHCHECK CMD curl -f http://127.0.0.1:3000/
CMD node src/server.js
`;

const COMPOSE = `services:
  db:
    image: postgres:18
    env_file: db.env
  web:
    build: .
    depends_on:
      db:
        condition: service_healthy
`;

/** The window and the Dockerfile's part of it, in CSS pixels: the card and the menu fit without lying on each other. */
const WINDOW = { width: 1176, height: 506 };
const LEFT = 484;

/** Only the text, its tabs and what Dockwise shows. */
const SETTINGS = {
  "workbench.colorTheme": "Light 2026",
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.activityBar.location": "hidden",
  "workbench.editor.editorActionsLocation": "hidden",
  "breadcrumbs.enabled": false,
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "editor.minimap.enabled": false,
  "editor.scrollbar.vertical": "hidden",
  "editor.overviewRulerBorder": false,
  "editor.hideCursorInOverviewRuler": true,
  "editor.occurrencesHighlight": "off",
  "editor.selectionHighlight": false,
  "editor.lineNumbersMinChars": 3,
  "editor.folding": false,
  "editor.guides.indentation": false,
  "editor.hover.above": false,
};

async function main(): Promise<void> {
  const executable = findBrowser();
  if (!executable) throw new Error("The picture needs a Chromium: install one or name one in CHROMIUM.");
  const workspace = join(scratch, "orders");
  await rm(scratch, { recursive: true, force: true });
  await mkdir(workspace, { recursive: true });
  await writeFile(join(workspace, "Dockerfile"), DOCKERFILE);
  await writeFile(join(workspace, "compose.yaml"), COMPOSE);

  const extensions = join(scratch, "extensions");
  await stageExtension(root, extensions);
  const editor = await installEditor(root, console.log);
  const data = join(scratch, "data");
  const running = await startEditor(editor, { data, extensions, settings: SETTINGS });
  const browser = await launchBrowser(executable);
  try {
    const vscode = await openWindow(browser, running.address(workspace), workspace);
    await arrange(vscode);
    await take(vscode);
  } finally {
    await browser.close();
    await running.stop();
  }
}

async function openWindow(browser: Browser, address: string, workspace: string): Promise<Vscode> {
  const context = await browser.newContext({
    viewport: WINDOW,
    deviceScaleFactor: 2,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(address);
  const vscode = new Vscode(page, workspace, scratch);
  await vscode.ready();
  return vscode;
}

/** The Dockerfile with a card on the left, the Compose file with the fixes on the right. */
async function arrange(vscode: Vscode): Promise<void> {
  const { page } = vscode;
  await vscode.openFile("Dockerfile");
  await vscode.squiggles.first().waitFor();
  await vscode.runCommand("View: Split Editor Right");
  await vscode.openFile("compose.yaml");
  await vscode.squiggles.first().waitFor();
  await page
    .locator(".editor-group-container.active .tab", { hasText: "Dockerfile" })
    .click({ button: "middle" });
  await vscode.press("Control+b");
  await narrowLeft(vscode);

  // Opened with the keyboard, and left by a click that does not cross its editor, the card stays.
  await vscode.press("Control+1");
  const command = place(DOCKERFILE, "CMD «node»");
  await vscode.goTo(command.line, command.column);
  await vscode.press("Control+k");
  await vscode.press("Control+i");
  await vscode.card.waitFor();
  await vscode.editor.locator(".lightBulbWidget").waitFor();

  await page
    .locator(".editor-group-container")
    .last()
    .locator(".view-line", { hasText: "service_healthy" })
    .click();
  const service = place(COMPOSE, "condition: «service_healthy»");
  await vscode.goTo(service.line, service.column);
  await vscode.editor.locator(".lightBulbWidget").waitFor();
  await vscode.lightbulb();
  await page.mouse.move(1, 1);
}

/** Drags the border between the two editors. */
async function narrowLeft({ page }: Vscode): Promise<void> {
  const left = await page.locator(".editor-group-container").first().boundingBox();
  if (!left) throw new Error("There is no editor on the screen.");
  const y = left.y + left.height / 2;
  await page.mouse.move(left.x + left.width, y);
  await page.mouse.down();
  await page.mouse.move(left.x + LEFT, y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(1, 1);
}

async function take({ page, card }: Vscode): Promise<void> {
  await card.waitFor();
  const path = join(root, "media/readme.png");
  await page.locator(".part.editor").screenshot({ path, animations: "disabled" });
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
