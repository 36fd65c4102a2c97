import * as assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eventually } from "./eventually.ts";
import { place } from "./marks.ts";
import type { Session } from "./session.ts";
import type { Vscode } from "./vscode.ts";

interface Row {
  readonly name: string;
  readonly file: string;
  /** The text with a mark where the fix is asked for. */
  readonly drawn: string;
  /** The beginning of the entry to choose. */
  readonly entry: RegExp;
  /** What the file is afterwards. */
  readonly fixed: string;
  /** How the text is laid down on the disk. */
  readonly layout?: (text: string) => string;
}

const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;

const ROWS: readonly Row[] = [
  {
    name: "a word in a Dockerfile",
    file: "word.Dockerfile",
    drawn: "FROM alpine:3.22\nUSER app\n«ADD» config.json /etc/app/\n",
    entry: /^Use COPY|^Replace ADD|COPY/,
    fixed: "FROM alpine:3.22\nUSER app\nCOPY config.json /etc/app/\n",
  },
  {
    name: "a Dockerfile with a byte order mark, CRLF and no last newline",
    file: "windows.Dockerfile",
    drawn: "FROM alpine:3.22\nUSER app\n# copies the settings\n«ADD» config.json  /etc/app/",
    entry: /COPY/,
    fixed: "FROM alpine:3.22\nUSER app\n# copies the settings\nCOPY config.json  /etc/app/",
    layout: windows,
  },
  {
    name: "a whole line of a Compose file with CRLF",
    file: "compose.windows.yaml",
    drawn: "«version»: '3.8'\n# the shop\nservices:\n  web:\n    image: nginx:1.29\n",
    entry: /version|Remove|Delete/,
    fixed: "# the shop\nservices:\n  web:\n    image: nginx:1.29\n",
    layout: windows,
  },
];

/** A fix does on the disk what it says, and one undo brings back every byte. */
export function fixes(session: Session): void {
  describe("a fix and its undo", () => {
    const sample = join(session.root, "test/workspace");
    let vscode: Vscode;
    before(async () => {
      const own = ROWS.map(({ file, drawn, layout }) => [file, lay(drawn.replace(/[«»]/g, ""), layout)]);
      vscode = await session.open("fixes", { copyOf: sample, files: Object.fromEntries(own) });
    });

    for (const { name, file, drawn, entry, fixed, layout } of ROWS) {
      it(`of ${name}`, async () => {
        const before = await vscode.bytes(file);
        await vscode.openFile(file);
        await vscode.squiggles.first().waitFor();
        const { line, column } = place(drawn.replace(/[«»]/g, ""), drawn);
        await vscode.goTo(line, column);
        await vscode.choose(entry);
        await vscode.edited();
        await vscode.save();
        assert.equal(text(await vscode.bytes(file)), lay(fixed, layout));

        await vscode.press("Control+z");
        await vscode.edited();
        await vscode.save();
        assert.deepEqual(await vscode.bytes(file), before);
      });
    }

    for (const file of ["Dockerfile", "compose.yaml"]) {
      it(`of everything in ${file} at once`, async () => {
        const before = await readFile(join(sample, file));
        await vscode.openFile(file);
        await vscode.squiggles.first().waitFor();
        const findings = await vscode.squiggles.count();
        await vscode.runCommand("Dockwise: Fix All in File");
        await vscode.edited();
        await eventually(async () => assert.ok((await vscode.squiggles.count()) < findings));
        await vscode.screenshot(`fixed ${file}`);
        await vscode.save();
        assert.notDeepEqual(await vscode.bytes(file), before);

        await vscode.press("Control+z");
        await vscode.edited();
        await vscode.save();
        assert.deepEqual(await vscode.bytes(file), before);
      });
    }
  });
}

function lay(text: string, layout: ((text: string) => string) | undefined): string {
  return layout ? layout(text) : text;
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
