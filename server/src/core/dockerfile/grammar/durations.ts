/** Units of Go's durations in nanoseconds. */
export const UNITS: { readonly [unit: string]: number } = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

const MILLISECOND = 1e6;

/**
 * What the builder says to the duration of a HEALTHCHECK flag, such as `1m30s`: each number with its unit, 0 alone, nothing between 0 and 1ms.
 * `unit`: a number stands without one.
 */
export function durationProblem(text: string): "unit" | "short" | "malformed" | undefined {
  if (/^[-+]?0$/.test(text) || text === "") return undefined;
  if (/^\d+$/.test(text)) return "unit";
  const [, sign = "", rest = ""] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  const parts = rest.match(/(?:\d+\.?\d*|\.\d+)[^\d.]+/g) ?? [];
  if (parts.length === 0 || parts.join("") !== rest) return "malformed";
  let total = 0;
  for (const part of parts) {
    const [, number = "", unit = ""] = /^([\d.]+)(.+)$/s.exec(part) ?? [];
    if (!Object.hasOwn(UNITS, unit)) return "malformed";
    total += Number(number) * (UNITS[unit] ?? 0);
  }
  const signed = sign === "-" ? -total : total;
  return signed !== 0 && signed < MILLISECOND ? "short" : undefined;
}
