import { maxCharacters } from "../text/limits.ts";
import type { YamlError } from "./model.ts";

/** Why a file, or a document of it, has no model: reading it could take the whole process down. */
export type Limit = YamlError;

/** Values of one document with its aliases followed: what Compose itself accepts. */
export const maxNodes = 100_000;
/** About 30,000 lines: keys, values, colons, blanks and line ends each are one. */
export const maxTokens = 250_000;
export const maxDocuments = 100;

/** Said of a file before any parser sees it. */
export function limitOfText(text: string): Limit | undefined {
  const start = { start: 0, end: Math.min(1, text.length) };
  if (text.length > maxCharacters)
    return { span: start, message: "This file is larger than 1 MiB and is not checked" };
  const binary = text.indexOf("\0");
  if (binary >= 0)
    return { span: { start: binary, end: binary + 1 }, message: "This is no text file and is not checked" };
  return undefined;
}
