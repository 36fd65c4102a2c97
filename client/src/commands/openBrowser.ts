import type { Command } from "../dockwise.ts";

export const openBrowser: Command = {
  id: "dockwise.openBrowser",
  run: ({ browser }) => browser.open(),
};
