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
  const late = members.findIndex((member, index) => {
    const above = members[index - 1];
    return above !== undefined && compare(above, member) > 0;
  });
  const member = members[late];
  if (member === undefined) return undefined;
  const below = members.find((above) => compare(above, member) > 0);
  return below === undefined ? undefined : { member, below, sorted: [...members].sort(compare) };
}

const alphabet = new Intl.Collator("en");

/** As in an index, wherever it is read: signs before digits before letters, and a capital letter only breaks a tie. */
export function compareNames(a: string, b: string): number {
  return alphabet.compare(a, b);
}

/** By their places in `order`, where `x-*` stands for every extension; what is not in it comes last. Equals by the alphabet. */
export function compareKeys(order: readonly string[]): Compare<string> {
  const places = new Map(order.map((key, place) => [key, place]));
  const placeOf = (key: string) =>
    places.get(key) ?? (key.startsWith("x-") ? places.get("x-*") : undefined) ?? order.length;
  return (a, b) => placeOf(a) - placeOf(b) || compareNames(a, b);
}
