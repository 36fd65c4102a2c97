import { dirname, resolve } from "node:path";
import { relatedKey } from "../core/lint/related.ts";
import type { Ask, Document, LintSettings, Service } from "../core/service.ts";
import { LineIndex } from "../core/text/lines.ts";
import { readFromDisk } from "./disk.ts";
import type { Source } from "./files.ts";
import { writeFixes } from "./fix.ts";
import type { FileReport } from "./report.ts";
import { problemOf } from "./text.ts";

/** Lints one file, and with `fix` makes its safe fixes first. What goes wrong with the file becomes part of its report. */
export async function lintFile(
  service: Service,
  source: Source,
  settings: LintSettings,
  fix: boolean,
): Promise<FileReport> {
  if ("problem" in source) return unread(source.path, source.problem);
  const { path, language, text } = source;
  const ask = askingDisk(path);
  const document = service.open(path.replaceAll("\\", "/"), language, text);
  const fixed = fix ? await fixFile(service, document, path, settings, ask) : untouched(document);
  const findings = await service.lintFully(fixed.document, settings, ask);
  const lines = new LineIndex(fixed.document.text);
  return { path, language, lines, findings, fixed: fixed.count, errors: fixed.errors };
}

interface Fixed {
  readonly document: Document;
  readonly count: number;
  readonly errors: readonly string[];
}

async function fixFile(
  service: Service,
  document: Document,
  path: string,
  settings: LintSettings,
  ask: Ask,
): Promise<Fixed> {
  const { text, others, fixed } = await service.fixAll(document, settings, ask);
  try {
    await writeFixes(path, document.text, text, others);
  } catch (error) {
    return { ...untouched(document), errors: [problemOf(error).message] };
  }
  const count = fixed.reduce((sum, one) => sum + one.count, 0);
  return { document: service.open(document.path, document.language, text, document), count, errors: [] };
}

function untouched(document: Document): Fixed {
  return { document, count: 0, errors: [] };
}

function unread(path: string, problem: string): FileReport {
  return { path, language: undefined, lines: new LineIndex(""), findings: [], fixed: 0, errors: [problem] };
}

function askingDisk(path: string): Ask {
  const folder = dirname(path);
  return async (requests) => {
    const answers = await Promise.all(
      requests.map(async (request) => ({
        key: relatedKey(request),
        answer: await readFromDisk(resolve(folder, request.path), request.as),
      })),
    );
    return new Map(answers.flatMap(({ key, answer }) => (answer ? [[key, answer]] : [])));
  };
}
