import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "./eventually.ts";
import { place } from "./marks.ts";
import { type Content, readContent, screenText } from "./questions.ts";
import type { Session } from "./session.ts";
import type { Vscode } from "./vscode.ts";

/** What is pointed at in fixtures/cards, and the question that its card has to show. */
type Row = readonly [question: number, anchor: string, at: string];

const DOCKERFILE: readonly Row[] = [
  [31, "dockerfile:# syntax", "# «syntax»=docker"],
  [34, "dockerfile:# escape", "# «escape»="],
  [48, "dockerfile:# check", "# «check»=error"],
  [29, "dockerfile:ARG", "«ARG» NODE_VERSION"],
  [40, "dockerfile:FROM", "«FROM» node:24-alpine AS"],
  [9, "dockerfile:FROM AS", "alpine AS «build»"],
  [26, "dockerfile:WORKDIR", "«WORKDIR» /app"],
  [28, "dockerfile:COPY", "«COPY» package.json"],
  [33, "dockerfile:RUN --mount=type=secret", "RUN --«mount»=type=secret"],
  [10, "dockerfile:RUN", "«RUN» --mount"],
  [14, "dockerfile:ADD", "«ADD» fonts"],
  [34, "dockerfile:RUN <<", "RUN «<<SCRIPT»"],
  [26, "dockerfile:MAINTAINER", "«MAINTAINER» Ada"],
  [42, "dockerfile:LABEL", "«LABEL» org"],
  [20, "dockerfile:ENV", "«ENV» NODE_ENV"],
  [16, "dockerfile:SHELL", "«SHELL» ["],
  [9, "dockerfile:COPY --from", "COPY --«from»=build"],
  [83, "dockerfile:VOLUME", "«VOLUME» /srv"],
  [52, "dockerfile:EXPOSE", "«EXPOSE» 3000"],
  [46, "dockerfile:USER", "«USER» node"],
  [181, "dockerfile:STOPSIGNAL", "«STOPSIGNAL» SIGTERM"],
  [43, "dockerfile:HEALTHCHECK", "«HEALTHCHECK» --interval"],
  [45, "dockerfile:ONBUILD", "«ONBUILD» RUN"],
  [6, "dockerfile:ENTRYPOINT", "«ENTRYPOINT» ["],
  [6, "dockerfile:CMD", '\n«CMD» ["dist'],
];

const COMPOSE: readonly Row[] = [
  [18, "compose:version", "«version»:"],
  [18, "compose:services", "«services»:"],
  [31, "compose:services.*.build", "«build»: ."],
  [72, "compose:services.*.container_name", "«container_name»:"],
  [16, "compose:services.*.command", "«command»:"],
  [21, "compose:services.*.restart", "«restart»:"],
  [171, "compose:services.*.env_file", "«env_file»:"],
  [20, "compose:services.*.environment", "«environment»:\n      LOG"],
  [52, "compose:services.*.ports", "«ports»:"],
  [162, "compose:services.*.depends_on", "«depends_on»:"],
  [51, "compose:services.*.networks", "    «networks»:\n"],
  [121, "compose:services.*.secrets", "    «secrets»:"],
  [17, "compose:services.*.image", "«image»:"],
  [128, "compose:services.*.deploy", "«deploy»:"],
  [43, "compose:services.*.healthcheck", "«healthcheck»:"],
  [76, "compose:services.*.volumes", "    «volumes»:"],
  [51, "compose:networks", "\n«networks»:"],
  [78, "compose:volumes", "\n«volumes»:"],
  [121, "compose:secrets", "\n«secrets»:"],
];

const DOCKERIGNORE: readonly Row[] = [[39, "dockerignore:", "«node_modules»"]];

/** A card on a keyword gives way to a finding there, so the flaws that cannot be written around are not looked for. */
const OFF = ["dockerfile/no-maintainer", "compose/no-version"];

/** The first card of every anchor reads as its question is written, and fits on the screen. */
export function cards(session: Session): void {
  describe("the card", () => {
    const fixture = join(session.root, "test/editor/fixtures/cards");
    const content = readContent(session.root);
    let vscode: Vscode;
    before(async () => {
      const rules = Object.fromEntries(OFF.map((rule) => [rule, "off"]));
      vscode = await session.open("cards", { copyOf: fixture, settings: { "dockwise.rules": rules } });
    });

    for (const [file, rows] of [
      ["Dockerfile", DOCKERFILE],
      ["compose.yaml", COMPOSE],
      [".dockerignore", DOCKERIGNORE],
    ] as const) {
      describe(`in ${file}`, () => {
        const text = readFileSync(join(fixture, file), "utf8");
        before(() => vscode.openFile(file));
        for (const [question, anchor, at] of rows) {
          it(`on ${anchor} is Q${question}`, async () => {
            const { line, column } = place(text, at);
            await vscode.hover(line, column);
            await eventually(async () => assertReads(await vscode.cardText(), question, anchor, content));
            await vscode.screenshot(`card ${anchor.replace(/\W+/g, "-")}`);
            assert.deepEqual(await vscode.hiddenByScrolling(), { down: 0, right: 0 });
          });
        }
      });
    }
  });
}

/** The reference sentence, the title with its number, and In short, in this order. */
function assertReads(card: string, question: number, anchor: string, content: Content): void {
  const text = screenText(card);
  const expected = [
    content.reference(anchor),
    `${content.title(question)} Q${question}`,
    content.opening(question),
  ].filter((part) => part !== undefined);
  const at = expected.map((part) => text.indexOf(part));
  const inOrder = at.every((index, n) => index >= 0 && index > (at[n - 1] ?? -1));
  assert.ok(inOrder, `expected, in this order:\n  ${expected.join("\n  ")}\nin the card:\n  ${text}`);
}
