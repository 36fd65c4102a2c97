/** `1h5m30s20ms`; the loader knows `d` and `w` beside the units of the specification (compose-go, types/duration.go). */
const duration = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/;

export function isDuration(text: string): boolean {
  return duration.test(text);
}

const inMilliseconds: { readonly [unit: string]: number } = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** How many milliseconds a duration has. */
export function milliseconds(text: string): number {
  const parts = [...text.matchAll(/([\d.]+)([a-zµμ]+)/g)];
  const sum = parts.reduce(
    (all, [, number, unit = ""]) => all + Number(number) * (inMilliseconds[unit] ?? 0),
    0,
  );
  return text.startsWith("-") ? -sum : sum;
}
