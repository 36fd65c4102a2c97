import { relative, sep } from "node:path";
import type { Finding, Severity } from "../../core/lint/finding.ts";
import { type FileReport, isFixable, severities } from "../report.ts";
import { type Colour, printable, type Style, type Terminal } from "../terminal.ts";

const colours: Record<Severity, Colour> = { error: "red", warning: "yellow", info: "blue", hint: "dim" };

/** For people: each file with its findings in columns, then what it comes to. */
export function stylish(files: readonly FileReport[], { cwd, style }: Terminal): string {
  if (files.length === 0) return "No Dockerfile, Compose file or .dockerignore was found.";
  const told = files.filter(({ findings, errors }) => findings.length + errors.length > 0);
  return [...told.map((file) => `${section(file, cwd, style)}\n`), ...summary(files, style)].join("\n");
}

function section(file: FileReport, cwd: string, style: Style): string {
  const rows = file.findings.map((finding) => ({ finding, place: placeOf(file, finding) }));
  const widths = {
    place: width(rows.map(({ place }) => place)),
    severity: width(rows.map(({ finding }) => finding.severity)),
    message: width(rows.map(({ finding }) => printable(finding.message))),
  };
  return [
    style("underline", printable(shortest(file.path, cwd))),
    ...file.errors.map((error) => `  ${style("red", "error")}  ${printable(error)}`),
    ...rows.map(({ finding: { severity, message, rule }, place }) =>
      [
        ` ${style("dim", place.padStart(widths.place + 1))}`,
        style(colours[severity], severity.padEnd(widths.severity)),
        printable(message).padEnd(widths.message),
        style("dim", rule),
      ].join("  "),
    ),
  ].join("\n");
}

function summary(files: readonly FileReport[], style: Style): string[] {
  const findings = files.flatMap((file) => file.findings);
  const troubled = files.filter((file) => file.errors.length > 0).length;
  const read = files.filter((file) => file.language !== undefined).length;
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0);
  const fixable = findings.filter(isFixable).length;
  const where = `in ${count(read, "file")}`;
  return [
    ...(fixed > 0 ? [style("green", `✔ Fixed ${count(fixed, "finding")}.`)] : []),
    ...(troubled > 0 ? [style("red", `✖ ${count(troubled, "file")} could not be dealt with.`)] : []),
    ...(findings.length > 0
      ? [style("bold", `✖ ${count(findings.length, "finding")} (${bySeverity(findings)}) ${where}.`)]
      : []),
    ...(findings.length === 0 && read > 0 ? [style("green", `✔ No findings ${where}.`)] : []),
    ...(fixable > 0 ? [`  ${fixable} can be fixed with --fix.`] : []),
  ];
}

function bySeverity(findings: readonly Finding[]): string {
  return severities
    .map((severity) => ({ severity, number: findings.filter((one) => one.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => (severity === "info" ? `${number} info` : count(number, severity)))
    .join(", ");
}

function placeOf({ lines }: FileReport, { span }: Finding): string {
  const { line, character } = lines.placeAt(span.start);
  return `${line + 1}:${character + 1}`;
}

/** Relative to the working folder where the file is inside of it. */
function shortest(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return inside === ".." || inside.startsWith(`..${sep}`) ? path : inside;
}

function width(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
