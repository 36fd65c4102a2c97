import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

const cli = resolve("dist/cli.js");

export interface Outcome {
  readonly code: number;
  /** The folder's own path is written as `<folder>`. */
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder on disk in which the built command line runs. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "dockwise-cli-")));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    onTestFinished(() => rmSync(this.path, { recursive: true, force: true }));
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), content);
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), "utf8");
  }

  /** Runs `dockwise` with these arguments and this standard input. */
  run(args: readonly string[], input = "", env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    return new Promise((done) => {
      const options = { cwd: this.path, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 };
      const child = execFile(process.execPath, [cli, ...args], options, (error, stdout, stderr) => {
        const plain = (text: string) => text.replaceAll(this.path, "<folder>");
        done({ code: Number(error?.code ?? 0), stdout: plain(stdout), stderr: plain(stderr) });
      });
      child.stdin?.end(input);
    });
  }

  /** Lints by the date that the tests are written for. */
  lint(...args: readonly string[]): Promise<Outcome> {
    return this.run(["lint", "--today", "2026-11-23", ...args]);
  }
}
