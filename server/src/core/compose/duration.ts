/** `1h5m30s20ms`; the loader knows `d` and `w` beside the units of the specification (compose-go, types/duration.go). */
const duration = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/;

export function isDuration(text: string): boolean {
  return duration.test(text);
}
