/** A member that stands too low, the first one above it that belongs below it, and all of them in order. */
export interface Misplaced<Member> {
  readonly member: Member;
  readonly below: Member;
  readonly sorted: readonly Member[];
}

export type Compare<Value> = (a: Value, b: Value) => number;

/** The first member that belongs above one before it; `undefined` where all are in order. Equal ones keep their order. */
export function firstMisplaced<Member>(
  members: readonly Member[],
  compare: Compare<Member>,
): Misplaced<Member> | undefined {
  for (const [index, member] of members.entries()) {
    const below = members.slice(0, index).find((above) => compare(above, member) > 0);
    if (below !== undefined) return { member, below, sorted: [...members].sort(compare) };
  }
  return undefined;
}

/** As in a dictionary: capital letters count like small ones, and only break a tie. */
export function compareNames(a: string, b: string): number {
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowA !== lowB) return lowA < lowB ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

/** By their places in `order`, where `x-*` stands for every extension; what is not in it comes last. Equals by the alphabet. */
export function compareKeys(order: readonly string[]): Compare<string> {
  const places = new Map(order.map((key, place) => [key, place]));
  const placeOf = (key: string) =>
    places.get(key) ?? (key.startsWith("x-") ? places.get("x-*") : undefined) ?? order.length;
  return (a, b) => placeOf(a) - placeOf(b) || compareNames(a, b);
}
