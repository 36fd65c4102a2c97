import { expect, test } from "vitest";
import {
  insertAbove,
  insertBeforeStart,
  insertRightAbove,
  moveAbove,
} from "../../../server/src/core/dockerfile/edits.ts";
import type { Instruction } from "../../../server/src/core/dockerfile/model.ts";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { removeStep } from "../../../server/src/core/dockerfile/stepEdits.ts";
import { applyEdits, type Edit } from "../../../server/src/core/text/edit.ts";

function open(text: string) {
  const file = parseDockerfile(text);
  const at = (index: number): Instruction => {
    const found = file.instructions[index];
    if (!found) throw new Error(`no instruction ${index}`);
    return found;
  };
  const apply = (...edits: readonly (Edit | undefined)[]) =>
    edits.includes(undefined)
      ? undefined
      : applyEdits(
          text,
          edits.filter((edit) => edit !== undefined),
        );
  return { file, at, apply };
}

test("a line goes above the comments that speak of the instruction, apart from them as they are apart", () => {
  const { file, at, apply } = open("FROM a\n\n# runs it\n# hadolint ignore=DL3025\nCMD b\n");
  expect(apply(insertAbove(file, at(1), "USER c"))).toBe(
    "FROM a\n\nUSER c\n\n# runs it\n# hadolint ignore=DL3025\nCMD b\n",
  );
  expect(apply(insertRightAbove(file, at(1), "USER c"))).toBe(
    "FROM a\n\n# runs it\n# hadolint ignore=DL3025\nUSER c\nCMD b\n",
  );
});

test.each([
  ["FROM a\n# runs it\nCMD b\n", "FROM a\nUSER c\n# runs it\nCMD b\n"],
  ["FROM a\n\nCMD b\n", "FROM a\n\nUSER c\nCMD b\n"],
  ["FROM a\nRUN b\n", "FROM a\nRUN b\nUSER c\n"],
  ["FROM a\nRUN <<X\nb\n", undefined],
])("before the start of the container: %j", (text, expected) => {
  const { file, apply } = open(text);
  const [stage] = file.stages;
  expect(stage && apply(insertBeforeStart(file, stage, ["USER c"]))).toBe(expected);
});

test("the top of the file stays the top", () => {
  const { file, at, apply } = open("# our image\nFROM $A\n");
  expect(apply(insertAbove(file, at(0), "ARG A"))).toBe("# our image\nARG A\nFROM $A\n");
});

test.each([
  ["FROM a\nCOPY . .\nRUN b\n", "FROM a\nNEW\nRUN b\nCOPY . .\n"],
  ["FROM a\nCOPY . .\n\n# b\nRUN b\n", "FROM a\n# b\nNEW\nRUN b\n\nCOPY . .\n"],
  [
    "FROM a\n\n# all\nCOPY . .\n\n# b\nRUN b\n\nCMD c\n",
    "FROM a\n\n# b\nNEW\nRUN b\n\n# all\nCOPY . .\n\nCMD c\n",
  ],
  ["FROM a\nCOPY . .\nRUN b", "FROM a\nNEW\nRUN b\nCOPY . .\n"],
])("moved above, with its comments: %j", (text, expected) => {
  const { file, at, apply } = open(text);
  expect(apply(...moveAbove(file, at(2), at(1), ["NEW"]))).toBe(expected);
});

test.each([
  ["RUN x", ""],
  ["RUN a && x", "RUN a"],
  ["RUN x && a", "RUN a"],
  ["RUN a && x && b", "RUN a && b"],
  ["RUN a; x && b", "RUN a; b"],
  ["RUN a && x; b", "RUN a; b"],
  ["RUN a && \\\n    x && \\\n    b", "RUN a && \\\n    b"],
  ["RUN a \\\n && x \\\n && b", "RUN a \\\n && b"],
  ["RUN <<E\na\nx\nb\nE", "RUN <<E\na\nb\nE"],
  ["RUN <<E\nx\nb\nE", "RUN <<E\nb\nE"],
  ["RUN a || x", undefined],
  ["RUN x || a", undefined],
  ["RUN x & a", undefined],
  ["RUN a | x", undefined],
  ["RUN if a; then x; fi", undefined],
  ["RUN a && \\\n # why\n x", undefined],
])("a step taken out of %j", (run, expected) => {
  const { file, at, apply } = open(`FROM a\n${run}\n`);
  const step = at(1);
  if (step.keyword !== "RUN") throw new Error("no RUN");
  const command = step.script?.commands.find(({ name }) => name?.value === "x");
  const edit = command && removeStep(file, step, command);
  expect(edit && apply(edit)).toBe(
    expected === undefined ? undefined : `FROM a\n${expected}${expected && "\n"}`,
  );
});
