import type { ShellDialect } from "./model.ts";

const DIALECTS: { readonly [program: string]: ShellDialect } = {
  sh: "posix",
  ash: "posix",
  dash: "posix",
  bash: "bash",
  powershell: "powershell",
  pwsh: "powershell",
  cmd: "cmd",
};

/** `bash` for `/usr/bin/bash`, `powershell` for `C:\Windows\…\powershell.exe`. */
export function programName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return /\.exe$/i.test(name) ? name.slice(0, -".exe".length) : name;
}

/** The dialect that a program reads; `undefined` when it is no shell that is known here. */
export function shellDialect(program: string): ShellDialect | undefined {
  const name = programName(program).toLowerCase();
  return Object.hasOwn(DIALECTS, name) ? DIALECTS[name] : undefined;
}

/** Whether the program reads a script in a grammar that is parsed here. */
export function isShell(program: string): boolean {
  const dialect = shellDialect(program);
  return dialect === "posix" || dialect === "bash";
}

/**
 * The dialect that the first line of a script asks for: `#!/bin/bash`, `#!/usr/bin/env -S bash -e`.
 *
 * @returns `undefined` without such a line, `"unknown"` for another interpreter
 */
export function shebangDialect(script: string): ShellDialect | undefined {
  if (!script.startsWith("#!")) return undefined;
  const line = script.slice(2, 200).split(/\r?\n/, 1)[0] ?? "";
  const words = line.split(/[ \t]+/).filter((word) => word !== "");
  const program =
    programName(words[0] ?? "") === "env" ? words.find((word, at) => at > 0 && !/^-|=/.test(word)) : words[0];
  return shellDialect(program ?? "") ?? "unknown";
}
