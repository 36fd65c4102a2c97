import { resolve } from "node:path";
import { presets } from "../../core/lint/config.ts";
import type { Preset } from "../../core/lint/rule.ts";
import { createService, type LintSettings, type Service } from "../../core/service.ts";
import { date, oneOf, readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";
import { Configs } from "../config.ts";
import { languageOf, readSources, type Source } from "../files.ts";
import { json } from "../formats/json.ts";
import { stylish } from "../formats/stylish.ts";
import { lintFile } from "../lintFile.ts";
import { type FileReport, isAtLeast } from "../report.ts";
import { problemOf, readStandardInput } from "../text.ts";
import { Timing } from "../timing.ts";
import { today } from "../today.ts";

export const lint: Command = {
  name: "lint",
  usage: "[option…] PATH…",
  summary: "Lints files, and those of ours that it finds in folders.",
  options: [
    ["--format stylish|json", "for people (default) or for programs"],
    ["--preset recommended|strict|all", "the rules to run, whatever .dockwise.yaml says"],
    ["--fix", "makes every safe fix in the files"],
    ["--fail-on error|warning|info", "exits with 1 from this severity on (default: warning)"],
    ["--stdin-filename NAME", "lints the standard input as if it were this file"],
    ["--today YYYY-MM-DD", "the date by which support has ended or not (default: today)"],
    ["--timing", "says on standard error where the time went"],
  ],
  notes: [
    "Settings come from the nearest .dockwise.yaml beside or above each file.",
    "A file that cannot be read or written is reported among the others and counts as an error.",
    "",
    "Exit codes:",
    "  0  nothing at or above the level of --fail-on",
    "  1  findings, or some file could not be dealt with",
    "  2  wrong usage, a mistake in a .dockwise.yaml, or no file could be read at all",
  ].join("\n"),
  async run(args, terminal) {
    const options = readOptions(args);
    const service = createService({ log: (message) => terminal.err(`dockwise: ${message}`) });
    const timing = new Timing();
    const sources =
      options.stdinFilename === undefined
        ? await readSources(service, options.paths, terminal.cwd)
        : [await readStandardInputAs(service, resolve(terminal.cwd, options.stdinFilename))];
    const reports = await lintSources(service, sources, options, timing);

    terminal.out(formats[options.format](reports, terminal));
    if (options.timing) terminal.err(timing.report());
    return exitCode(reports, options.failOn);
  },
};

const formats = { stylish, json } as const;
const levels = ["error", "warning", "info"] as const;

interface LintOptions {
  readonly paths: readonly string[];
  readonly stdinFilename: string | undefined;
  readonly format: keyof typeof formats;
  readonly preset: Preset | undefined;
  readonly fix: boolean;
  readonly failOn: (typeof levels)[number];
  readonly today: string;
  readonly timing: boolean;
}

function readOptions(args: readonly string[]): LintOptions {
  const { values, positionals } = readArgs(args, {
    format: { type: "string", default: "stylish" },
    preset: { type: "string" },
    fix: { type: "boolean", default: false },
    "fail-on": { type: "string", default: "warning" },
    "stdin-filename": { type: "string" },
    today: { type: "string" },
    timing: { type: "boolean", default: false },
  });
  const stdinFilename = values["stdin-filename"];
  const paths = positionals.filter((path) => path !== "-");
  if (stdinFilename === undefined && positionals.length === 0)
    throw new UsageError("Name a file or folder to lint.");
  if (stdinFilename === undefined && paths.length < positionals.length) {
    throw new UsageError("To lint the standard input, say with --stdin-filename what it is.");
  }
  if (stdinFilename !== undefined && paths.length > 0) {
    throw new UsageError("With --stdin-filename the standard input is linted, and no other file.");
  }
  if (stdinFilename !== undefined && values.fix) {
    throw new UsageError("--fix writes files; it cannot fix the standard input.");
  }
  return {
    paths,
    stdinFilename,
    format: oneOf("--format", values.format, ["stylish", "json"]),
    preset: values.preset === undefined ? undefined : oneOf("--preset", values.preset, presets),
    fix: values.fix,
    failOn: oneOf("--fail-on", values["fail-on"], levels),
    today: values.today === undefined ? today() : date("--today", values.today),
    timing: values.timing,
  };
}

async function readStandardInputAs(service: Service, path: string): Promise<Source> {
  try {
    const text = await readStandardInput();
    return { path, language: languageOf(service, path, text), text };
  } catch (error) {
    return { path, problem: problemOf(error).message };
  }
}

async function lintSources(
  service: Service,
  sources: readonly Source[],
  { today, preset, fix }: LintOptions,
  timing: Timing,
): Promise<readonly FileReport[]> {
  const configs = new Configs(service);
  const settings = new Map<Source, LintSettings>();
  // Before the first file is touched: a mistake in a config file ends the run.
  for (const source of sources) {
    const config = await configs.for(source.path);
    settings.set(source, service.settings(today, config, preset === undefined ? {} : { preset }));
  }
  const reports: FileReport[] = [];
  for (const [source, wanted] of settings) {
    reports.push(await timing.of(source.path, () => lintFile(service, source, wanted, fix)));
  }
  return reports;
}

function exitCode(reports: readonly FileReport[], failOn: LintOptions["failOn"]): number {
  if (reports.length > 0 && reports.every(({ language }) => language === undefined)) return 2;
  const fails = reports.some(
    ({ findings, errors }) =>
      errors.length > 0 || findings.some(({ severity }) => isAtLeast(severity, failOn)),
  );
  return fails ? 1 : 0;
}
