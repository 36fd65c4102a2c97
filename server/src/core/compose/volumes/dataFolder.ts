import type { Mount, Service } from "../model.ts";
import { wordsOf } from "../shortForms/part.ts";

/** Where a service keeps what must outlive its containers, as far as nothing holds it. */
export interface LooseData {
  readonly path: string;
  /** A mount that was probably meant for it. */
  readonly misplaced: Mount | undefined;
}

/** What is known of an image. */
interface KnownData {
  readonly name: string;
  readonly dataPaths: readonly string[] | undefined;
}

/** Their images declare the folder as a volume, so that a mount above it stays empty. */
const declaring: ReadonlySet<string> = new Set(["postgres", "mysql", "mariadb", "mongo"]);

/** `undefined` where the data is on a mount, or where it is cannot be told. */
export function looseData(
  definitions: readonly Service[],
  { name, dataPaths }: KnownData,
): LooseData | undefined {
  const [path] = dataPaths ?? [];
  if (path === undefined || definitions.some(movesData)) return undefined;
  const mounts = definitions.flatMap(({ volumes }) => volumes);
  const targets = [...mounts.map(({ target }) => target?.text ?? "$"), ...definitions.flatMap(temporary)].map(
    folder,
  );
  if (targets.some((target) => target.includes("$"))) return undefined;
  const isWrong = (target: string): boolean =>
    declaring.has(name) && (path.startsWith(`${target}/`) || target === `${path}/data`);
  const holds = (target: string): boolean =>
    target === path || target.startsWith(`${path}/`) || path.startsWith(`${target}/`);
  if (targets.some((target) => target !== "" && holds(target) && !isWrong(target))) return undefined;
  const guessed = mounts.filter(({ target, type }) => {
    const place = folder(target?.text ?? "");
    if (type !== "volume" && type !== "bind") return false;
    return (
      !dataPaths?.includes(place) && (isWrong(place) || /^\/(?:data|var\/lib\/\w+)(?:\/data)?$/.test(place))
    );
  });
  return { path, misplaced: guessed.length === 1 ? guessed[0] : undefined };
}

/** What Compose takes for a drive was meant as a volume of one letter, which another rule tells of. */
function folder(path: string): string {
  return path.replace(/^[A-Za-z]:(?=\/)/, "").replace(/\/+$/, "");
}

/** What is in memory on purpose. */
function temporary({ map }: Service): readonly string[] {
  const node = map?.get("tmpfs")?.value;
  return wordsOf(node).map((item) => item.replace(/:.*$/, ""));
}

/** It inherits mounts, or tells its program another folder. */
function movesData({ map, extends: base, environment }: Service): boolean {
  const words = [...wordsOf(map?.get("command")?.value), ...environment.map((variable) => variable.name)];
  return (
    base !== undefined ||
    map?.has("volumes_from") === true ||
    map?.has("entrypoint") === true ||
    words.some((word) => /data[-_.]?(?:dir|path)|dbpath|PGDATA|tsdb\.path|path\.data|^\$/i.test(word))
  );
}
