/** `512m`, `1.5GiB`, `1 gb`, a plain number of bytes, or `-1` (go-units' RAMInBytes, which the loader asks). */
const size = /^(?:-1|(\d+(?:\.\d+)?) ?([kmgtp]?)i?b?)$/i;
const powers = "kmgtp";

export function isSize(text: string): boolean {
  return size.test(text);
}

/** In bytes: every unit is a power of 1024. Undefined for what is no size, and for `-1`, which is none. */
export function bytesOf(text: string): number | undefined {
  const [, number, unit = ""] = size.exec(text) ?? [];
  if (number === undefined) return undefined;
  const power = unit === "" ? 0 : powers.indexOf(unit.toLowerCase()) + 1;
  return Math.floor(Number(number) * 1024 ** power);
}

/** The engine starts no container with less (moby, daemon: linuxMinMemory). */
export const leastMemory = 6 * 1024 ** 2;
