import type { Command } from "../dockwise.ts";

export const restartServer: Command = {
  id: "dockwise.restartServer",
  run: async ({ client }) => {
    if (client.needsStop()) await client.stop();
    await client.start();
  },
};

export const showOutput: Command = {
  id: "dockwise.showOutput",
  run: ({ client }) => client.outputChannel.show(true),
};
