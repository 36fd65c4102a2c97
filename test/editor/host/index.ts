/** Runs inside VS Code's extension host, beside the extension. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import Mocha from "mocha";
import { runMocha } from "../counts.ts";
import { activation } from "./activation.ts";
import { findings } from "./findings.ts";

/**
 * Called by VS Code. Rejects when a test failed. The host's console is not ours to print to, so mocha's report and
 * the counts are left beside this module, in report.txt and result.json.
 */
export async function run(): Promise<void> {
  const report: string[] = [];
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => void report.push(format(...parts));
  const counts = await runMocha({ timeout: 60_000, slow: 5_000, color: false, reporter: "spec" }, () => {
    activation();
    findings();
  });
  writeFileSync(join(__dirname, "report.txt"), report.join("\n"));
  writeFileSync(join(__dirname, "result.json"), JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
}
