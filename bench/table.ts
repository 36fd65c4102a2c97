export interface Row {
  readonly language: string;
  readonly lines: number;
  /** The name of the other linter. */
  readonly peer: string;
  readonly findings: number;
  readonly peerFindings: number;
  /** Milliseconds by task. */
  readonly times: ReadonlyMap<string, number>;
}

const columns = [
  { task: "lint", title: "lint, cold" },
  { task: "edit", title: "lint, one edit" },
  { task: "protocol", title: "edit → diagnostics" },
  { task: "peer", title: "" },
] as const;

/** One language: a row for each size, each time with its ratio to parsing alone. */
export function timeTable(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return "";
  const head = [
    "lines",
    "parse alone",
    ...columns.map(({ title }) => title || first.peer),
    "findings",
    "theirs",
  ];
  const body = rows.map((row) => {
    const parse = row.times.get("parse") ?? Number.NaN;
    return [
      String(row.lines),
      milliseconds(parse),
      ...columns.map(({ task }) => {
        const time = row.times.get(task) ?? Number.NaN;
        return `${milliseconds(time)} ${`${(time / parse).toFixed(2)}×`.padStart(8)}`;
      }),
      String(row.findings),
      String(row.peerFindings),
    ];
  });
  return `${first.language}: median of 21 warm rounds; × is the ratio to the parser alone\n${aligned([head, ...body])}\n`;
}

export function sizeTable(bundles: readonly { readonly name: string; readonly bytes: number }[]): string {
  const rows = bundles.map(({ name, bytes }) => [name, `${(bytes / 1000).toFixed(0)} kB`]);
  return `web bundles, minified\n${aligned(rows)}\n`;
}

function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;
}

/** Columns as wide as their widest cell, set to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("   ")}`)
    .join("\n");
}
