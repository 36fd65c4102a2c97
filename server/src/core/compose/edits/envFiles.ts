import { type Edit, replace } from "../../text/edit.ts";
import type { ComposeFile, EnvFile } from "../model.ts";
import { quotedInFlow } from "./quoting.ts";
import { insertEntry } from "./splices.ts";

/** Lets an `env_file` be missing; `undefined` where it comes from elsewhere. */
export function envFileOptional(file: ComposeFile, { path }: EnvFile): Edit | undefined {
  const { parent, via, tag } = path;
  if (via || tag || parent?.via) return undefined;
  if (parent?.kind === "map" && parent.path.at(-1) !== "env_file" && parent.get("path")?.value === path) {
    return parent.has("required") ? undefined : insertEntry(file, parent, "required", "false");
  }
  const long = `{path: ${quotedInFlow(path.text)}, required: false}`;
  return replace(path.span, parent?.kind === "list" ? long : `[${long}]`);
}
