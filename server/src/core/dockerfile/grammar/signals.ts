/** Signals of Linux without `SIG`; the real-time ones are counted from RTMIN and RTMAX. */
const NAMES: readonly string[] =
  "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ".split(
    " ",
  );

const REAL_TIME = /^(?:RTMIN(?:\+(?:[1-9]|1[0-5]))?|RTMAX(?:-(?:[1-9]|1[0-4]))?)$/;

/** Names as people write them, for the nearest to a slip. */
export const signalNames: readonly string[] = NAMES.map((name) => `SIG${name}`);

/** Whether STOPSIGNAL takes it: a name in any letter case, with or without `SIG`, or any number but 0. */
export function isSignal(text: string): boolean {
  if (/^[-+]?\d+$/.test(text)) return Number(text) !== 0;
  const name = text.toUpperCase().replace(/^SIG/, "");
  return NAMES.includes(name) || REAL_TIME.test(name);
}
