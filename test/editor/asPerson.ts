/** Runs the suites of person/: the whole window, driven by mouse and keyboard. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type ExtensionFlavour, stageExtension } from "../../tools/editor/extension.ts";
import type { Editor } from "../../tools/editor/install.ts";
import { startEditor } from "../../tools/editor/server.ts";
import { type Counts, NONE, runMocha } from "./counts.ts";
import type { Place } from "./insideHost.ts";
import { accessibility } from "./person/accessibility.ts";
import { cards } from "./person/cards.ts";
import { firstLook } from "./person/firstLook.ts";
import { fixes } from "./person/fixes.ts";
import { links } from "./person/links.ts";
import { questionBrowser } from "./person/questionBrowser.ts";
import { Session } from "./person/session.ts";
import { web } from "./person/web.ts";

/** What would stand in the way of a picture, or of a hand. */
const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "editor.minimap.enabled": false,
  "files.autoSave": "off",
};

type Suite = (session: Session) => void;

const SUITES: Readonly<Record<ExtensionFlavour, readonly Suite[]>> = {
  "as shipped": [firstLook, cards, fixes, links, questionBrowser, accessibility],
  web: [web],
};

/** @param only runs the suites whose name contains this */
export async function runAsPerson(
  place: Place,
  editor: Editor,
  browser: Browser,
  flavour: ExtensionFlavour,
  only = "",
): Promise<Counts> {
  const suites = SUITES[flavour].filter((suite) => suite.name.includes(only));
  if (suites.length === 0) return NONE;
  const { root, signal } = place;
  const scratch = join(place.scratch, flavour.replace(" ", "-"));
  const extensions = join(scratch, "extensions");
  await stageExtension(root, extensions, flavour);
  const running = await startEditor(editor, {
    data: join(scratch, "data"),
    extensions,
    settings: SETTINGS,
    signal,
  });
  try {
    const session = new Session(root, scratch, running, browser);
    return await runMocha({ timeout: 180_000, slow: 10_000, reporter: "spec" }, () => {
      afterEach(async function () {
        if (this.currentTest?.state === "failed") await session.pictureOf(this.currentTest.fullTitle());
      });
      for (const suite of suites) suite(session);
    });
  } finally {
    await running.stop();
  }
}
