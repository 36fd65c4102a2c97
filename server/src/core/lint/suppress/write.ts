import type { ComposeFile } from "../../compose/model.ts";
import type { Dockerfile } from "../../dockerfile/model.ts";
import type { Dockerignore } from "../../dockerignore/model.ts";
import { insert } from "../../text/edit.ts";
import type { FileEdit, Finding } from "../finding.ts";
import { anchorOf } from "./scope.ts";

/** The edit that puts an ignore comment above the finding's instruction or node, or at the top of the file. */
export function suppress(
  model: Dockerfile | ComposeFile | Dockerignore,
  finding: Finding,
  scope: "here" | "file",
): readonly FileEdit[] {
  const { lines } = model;
  if (scope === "file" || !canStandAbove(model, finding))
    return [insert(topOf(model), `# dockwise-ignore-file ${finding.rule}${lines.eol}`)];
  const at = anchorOf(model, finding.span, lines);
  return [insert(at, `${lines.indentAt(at)}# dockwise-ignore ${finding.rule}${lines.eol}`)];
}

/** Between directives a comment would end them, and it covers nothing where no instruction follows. */
function canStandAbove(model: Dockerfile | ComposeFile | Dockerignore, { span }: Finding): boolean {
  return (
    model.kind !== "dockerfile" ||
    model.instructions.some((one) => one.span.start <= span.start && span.start <= one.span.end)
  );
}

/** Below the directives and an interpreter line, which have to stay first. */
function topOf(model: Dockerfile | ComposeFile | Dockerignore): number {
  const bom = model.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (model.kind !== "dockerfile") return bom;
  const last = model.directives[model.directives.length - 1];
  return last ? model.lines.nextAfter(model.lines.lineAt(last.span.start)) : bom;
}
