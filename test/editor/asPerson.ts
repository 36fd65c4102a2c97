/** Runs the suites of person/: the whole window, driven by mouse and keyboard. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Editor } from "../../tools/editor/install.ts";
import { startEditor } from "../../tools/editor/server.ts";
import { type Counts, runMocha } from "./counts.ts";
import type { Place } from "./insideHost.ts";
import { cards } from "./person/cards.ts";
import { firstLook } from "./person/firstLook.ts";
import { Session } from "./person/session.ts";

/** What would stand in the way of a picture, or of a hand. */
const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "editor.minimap.enabled": false,
};

export async function runAsPerson(place: Place, editor: Editor, browser: Browser): Promise<Counts> {
  const { root, scratch, signal } = place;
  const running = await startEditor(editor, {
    data: join(scratch, "person-data"),
    extensions: join(scratch, "extensions"),
    settings: SETTINGS,
    signal,
  });
  try {
    const session = new Session(root, scratch, running, browser);
    return await runMocha({ timeout: 60_000, slow: 10_000, reporter: "spec" }, () => {
      firstLook(session);
      cards(session);
    });
  } finally {
    await running.stop();
  }
}
