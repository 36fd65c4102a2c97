import { describe, expect, test } from "vitest";
import type { Action } from "../../client/src/webview/reducer.ts";
import { bookmark } from "../../client/src/webview/state.ts";
import { after, drawn, history, open, place, restored, results } from "./browserState.ts";

const all = "Fundamentals: Q6 Q9 Q10 | Images: Q43";

function check(actions: readonly Action[], expected: string): void {
  expect(drawn(after(...actions))).toBe(expected);
}

describe("the list", () => {
  test("shows the sections that have a question", () => check([], all));

  test("narrows by section", () =>
    check([{ type: "filter", filters: { section: "images" } }], "Images: Q43"));

  test("narrows by level", () =>
    check([{ type: "filter", filters: { level: "beginner" } }], "Fundamentals: Q6 Q9"));

  test("narrows to what has been read", () =>
    check(
      [
        { type: "read", ids: ["Q9", "Q43"] },
        { type: "filter", filters: { read: "read" } },
      ],
      "Fundamentals: Q9 | Images: Q43",
    ));

  test("narrows to the open files, and follows them", () => {
    const filter: Action = { type: "filter", filters: { inFiles: true } };
    check([filter], "");
    check([filter, { type: "places", places: [place("Q10"), place("Q10")] }], "Fundamentals: Q10");
  });

  test("puts filters together", () =>
    check(
      [
        { type: "filter", filters: { level: "beginner" } },
        { type: "filter", filters: { section: "images" } },
      ],
      "",
    ));

  test("keeps the question being read under “unread”", () =>
    check(
      [{ type: "filter", filters: { read: "unread" } }, open("Q9"), { type: "read", ids: ["Q9", "Q10"] }],
      "Fundamentals: Q6 >[Q9] | Images: Q43",
    ));

  test("is whole again when cleared", () =>
    check(
      [
        { type: "filter", filters: { level: "advanced", inFiles: true } },
        { type: "search", query: "cmd" },
        { type: "clear" },
      ],
      all,
    ));
});

describe("a search", () => {
  const cmd: Action = { type: "search", query: "cmd" };

  test("shows what matches, best first, with the cursor on it", () =>
    check([cmd, results("cmd", "Q43", "Q6")], ">Q43 Q6"));

  test("does not show the answer to an older query", () => check([cmd, results("cm", "Q9")], ""));

  test("shows the last answer while the next is on its way", () =>
    check([cmd, results("cmd", "Q6"), { type: "search", query: "cmd e" }], "Q6"));

  test("ignores blanks around the words", () =>
    check([{ type: "search", query: " cmd " }, results("cmd", "Q6")], ">Q6"));

  test("goes together with filters", () =>
    check([{ type: "filter", filters: { section: "images" } }, cmd, results("cmd", "Q6", "Q43")], ">Q43"));

  test("knows nothing of questions that do not exist", () =>
    check([cmd, results("cmd", "Q199", "Q6")], ">Q6"));

  test("brings the list back where there is room for one column", () =>
    expect(after(open("Q6"), cmd).column).toBe("list"));
});

describe("the keyboard's place", () => {
  const down: Action = { type: "move", by: 1 };
  const up: Action = { type: "move", by: -1 };

  test("begins at the top", () => check([down], "Fundamentals: >Q6 Q9 Q10 | Images: Q43"));
  test("moves over sections", () =>
    check([down, down, down, down], "Fundamentals: Q6 Q9 Q10 | Images: >Q43"));
  test("stops at both ends", () => {
    check([down, up, up], "Fundamentals: >Q6 Q9 Q10 | Images: Q43");
    check([down, { type: "move", by: 99 }], "Fundamentals: Q6 Q9 Q10 | Images: >Q43");
  });
  test("follows the question that is opened", () =>
    check([open("Q10"), down], "Fundamentals: Q6 Q9 [Q10] | Images: >Q43"));
  test("begins anew where it was filtered away", () =>
    check(
      [open("Q43"), { type: "filter", filters: { section: "fundamentals" } }, down],
      "Fundamentals: >Q6 Q9 Q10",
    ));
});

describe("back and forward", () => {
  const back: Action = { type: "back" };
  const forward: Action = { type: "forward" };

  function checkHistory(actions: readonly Action[], expected: string): void {
    expect(history(after(...actions))).toBe(expected);
  }

  test("go through questions and rules", () => {
    const trail = [open("Q6"), open("dockerfile/use-exec-form"), open("Q9")];
    checkHistory([...trail, back], "- Q6 <dockerfile/use-exec-form> Q9");
    checkHistory([...trail, back, back, back], "<-> Q6 dockerfile/use-exec-form Q9");
    checkHistory([...trail, back, back, forward], "- Q6 <dockerfile/use-exec-form> Q9");
  });
  test("stop at both ends", () => {
    checkHistory([back], "<->");
    checkHistory([open("Q6"), forward], "- <Q6>");
  });
  test("forget the way forward when another page is opened", () =>
    checkHistory([open("Q6"), open("Q9"), back, open("Q10")], "- Q6 <Q10>"));
  test("do not count a page twice that is open already", () =>
    checkHistory([open("Q6"), open("Q6")], "- <Q6>"));
});

describe("a page", () => {
  const content = { kind: "rule", id: "dockerfile/no-root", summary: "", html: "" } as const;
  const shown = open("dockerfile/no-root");

  test("takes its own content only", () => {
    const page = { kind: "question", id: "Q6" } as const;
    expect(after(shown, { type: "content", page, content: null }).content).toBeUndefined();
    const own = { kind: "rule", id: content.id } as const;
    expect(after(shown, { type: "content", page: own, content }).content).toBe(content);
  });

  test("is scrolled to where it was left, and opened anew at its top", () => {
    const scrolled: Action = { type: "pageScrolled", top: 300 };
    expect(after(open("Q6"), scrolled, open("Q9"), { type: "back" }).pageTops).toMatchObject({ Q6: 300 });
    expect(after(open("Q6"), scrolled, open("Q9"), open("Q6")).pageTops).toMatchObject({ Q6: 0 });
  });

  test("remembers which follow-ups are unfolded", () => {
    const unfold: Action = { type: "fold", key: "Q6#shell", open: true };
    expect(after(unfold, unfold).unfolded).toEqual(["Q6#shell"]);
    expect(after(unfold, { ...unfold, open: false }).unfolded).toEqual([]);
  });
});

describe("hiding and reloading", () => {
  const left = after(
    open("Q6"),
    open("Q9"),
    { type: "pageScrolled", top: 120 },
    { type: "filter", filters: { level: "beginner" } },
    { type: "search", query: "stage" },
    { type: "listScrolled", top: 40 },
  );
  const kept = JSON.parse(JSON.stringify(bookmark(left)));

  test("keep place, filters, search and scroll", () => {
    expect(bookmark(restored(kept))).toEqual(bookmark(left));
    expect(drawn(restored(kept, results("stage", "Q9", "Q10")))).toBe(">[Q9]");
  });

  test("start afresh with what an older version did not keep", () => {
    expect(drawn(restored({ page: { kind: "question", id: "Q6" } }))).toBe(
      "Fundamentals: [Q6] Q9 Q10 | Images: Q43",
    );
  });
});
