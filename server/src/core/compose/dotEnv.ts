import { type Edit, insert } from "../text/edit.ts";

/** What a `.env` file sets a name to, without quotes around it; `undefined` where it does not. */
export function valueInDotEnv(text: string, name: string): string | undefined {
  const lines = text.split(/\r?\n/).map((line) => /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*)$/.exec(line));
  const value = lines.findLast((line) => line?.[1] === name)?.[2]?.trim();
  return value === undefined ? undefined : (/^(["'])(.*)\1$/.exec(value)?.[2] ?? value);
}

/** One line of a `.env` file; `undefined` for a value that does not fit on one. */
export function dotEnvLine(name: string, value: string): string | undefined {
  if (/[\r\n]/.test(value)) return undefined;
  return /^[\w.:/@%+,=!^*-]+$/.test(value) ? `${name}=${value}` : `${name}='${value.replace(/'/g, "\\'")}'`;
}

/** Adds a line behind the last one, in the file's own line endings. */
export function appendLine(text: string, line: string): Edit {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const open = text !== "" && !text.endsWith("\n");
  return insert(text.length, (open ? eol : "") + line + eol);
}
