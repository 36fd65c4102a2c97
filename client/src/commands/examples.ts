import { window } from "vscode";
import type { Command, Dockwise } from "../dockwise.ts";
import { isRunnable } from "../examples/exampleFiles.ts";

/** Lets the user pick an example of a question, flawed ones first, and opens it as a file to edit. */
export const tryExample: Command = {
  id: "dockwise.tryExample",
  run: async (dockwise) => {
    const picked = await window.showQuickPick(exampleItems(dockwise), {
      title: "Try an Example",
      placeHolder: "Opens a file that you can edit; nothing is written to disk",
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked) await open(dockwise, picked.question, picked.index);
  },
};

/** Opens one example: the id of its question, and its number from 0. */
export const openExample: Command = {
  id: "dockwise.openExample",
  run: async (dockwise, question, index) => {
    if (typeof question === "string" && typeof index === "number") await open(dockwise, question, index);
  },
};

async function open({ examples, library }: Dockwise, question: string, index: number): Promise<void> {
  const example = (await library.body(question))?.examples[index];
  if (!example || !isRunnable(example)) return;
  await window.showTextDocument(examples.uriOf(question, index, example.language), { preview: false });
}

async function exampleItems({ library }: Dockwise) {
  const items = await Promise.all(
    library.questions.map(async ({ id, short }) => {
      const all = (await library.body(id))?.examples ?? [];
      return all.flatMap((example, index) =>
        isRunnable(example)
          ? [
              {
                label: `${example.bad.length ? "$(warning)" : "$(pass)"} ${short}`,
                description: `${id}, ${example.language}`,
                detail: example.bad.length ? `Flawed: ${example.bad.join(", ")}` : "Clean",
                flawed: example.bad.length > 0,
                question: id,
                index,
              },
            ]
          : [],
      );
    }),
  );
  const flat = items.flat();
  return [...flat.filter((item) => item.flawed), ...flat.filter((item) => !item.flawed)];
}
