import { UNITS } from "../dockerfile/grammar/durations.ts";

/** `1h5m30s20ms`; the loader knows `d` and `w` beside the units of the specification (compose-go, types/duration.go). */
const duration = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/;

export function isDuration(text: string): boolean {
  return duration.test(text);
}

/** In nanoseconds, as those of Go. */
const units: { readonly [unit: string]: number } = { ...UNITS, d: 24 * 3600e9, w: 7 * 24 * 3600e9 };
const millisecond = 1e6;

/** Whether a duration is less than the engine takes: 1ms, or 0 for its default. */
export function isTooShort(text: string): boolean {
  const parts = [...text.matchAll(/([\d.]+)([a-zµμ]+)/g)];
  const length = parts.reduce((sum, [, number, unit = ""]) => sum + Number(number) * (units[unit] ?? 0), 0);
  return length !== 0 && (text.startsWith("-") || length < millisecond);
}
