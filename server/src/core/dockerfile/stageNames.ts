import { type Edit, replace } from "../text/edit.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Dockerfile, Stage } from "./model.ts";

/** The words by which others name a stage, in FROM, COPY --from and RUN --mount from=; undefined for one that holds a variable. */
export function namesOf(stage: Stage): readonly (Mapped | undefined)[] {
  return stage.usedBy.flatMap((user) => {
    if (user.keyword === "FROM") return [user.image?.literal ? user.image.text : undefined];
    if (user.keyword === "COPY") return user.from && !isNumber(user.from.text) ? [user.from] : [];
    if (user.keyword !== "RUN") return [];
    return user.mounts.flatMap(({ from }) => {
      const text = from?.value;
      return text && text.text.toLowerCase() === stage.name ? [text] : [];
    });
  });
}

/** Gives a stage another name, there and wherever it is used; undefined where one of these places cannot be edited. */
export function renameStage(stage: Stage, name: string): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const text of [stage.from.alias?.text, ...namesOf(stage)]) {
    const place = text?.exact();
    if (!place) return undefined;
    edits.push(replace(place, name));
  }
  return edits;
}

/** The names of all stages, in lower case. */
export function stageNames({ stages }: Dockerfile): ReadonlySet<string> {
  return new Set(stages.flatMap(({ name }) => name ?? []));
}

/** The first of some names that no stage of the file has. */
export function freeStageName(file: Dockerfile, names: Iterable<string>): string | undefined {
  const taken = stageNames(file);
  for (const name of names) if (!taken.has(name)) return name;
  return undefined;
}

/** Whether `--from` counts stages instead of naming one. */
export function isNumber(from: string): boolean {
  return /^\d+$/.test(from);
}
