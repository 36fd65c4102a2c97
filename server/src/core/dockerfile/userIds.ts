import { optionValue } from "../shell/optionValue.ts";
import type { Stage } from "./model.ts";

/** An account that an image brings, as far as its facts tell. */
interface KnownUser {
  readonly default?: string;
  readonly defaultId?: number | string;
  readonly nonRoot?: string;
  readonly nonRootId?: number | string;
}

/** The number of a user: given by the step that creates it, else known of the base image. */
export function userIdOf(
  stage: Stage | undefined,
  name: string,
  known: KnownUser | undefined,
): string | undefined {
  const created = createdId(stage, name);
  if (created !== undefined) return created ?? undefined;
  const id =
    known?.nonRoot === name ? known.nonRootId : known?.default === name ? known.defaultId : undefined;
  return id !== undefined && /^\d+$/.test(String(id)) ? String(id) : undefined;
}

/** `null` where a step creates the user and leaves the number to the program. */
function createdId(stage: Stage | undefined, name: string): string | null | undefined {
  for (const one of stage?.lineage ?? []) {
    for (const { script } of one.all("RUN").toReversed()) {
      for (const command of script?.commands.toReversed() ?? []) {
        if (!creates.has(command.name?.value ?? "") || !command.args.some(({ value }) => value === name))
          continue;
        const id = optionValue(command, "-u", "--uid")?.text ?? "";
        return /^\d+$/.test(id) ? id : null;
      }
    }
  }
  return undefined;
}

const creates: ReadonlySet<string> = new Set(["useradd", "adduser", "usermod"]);
