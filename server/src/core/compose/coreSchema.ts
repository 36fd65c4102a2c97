/**
 * What the loader's YAML reader (go-yaml) makes of a plain scalar: the core schema of YAML 1.2, with binary numbers, `_` between digits, and a
 * leading 0 for octal ones. Words such as `yes` and numbers such as `22:22` are text.
 */
export function coreValue(text: string): string | number | boolean | null {
  if (text.length > 40 || !/^(?:[-+.~\dnNtTfF]|$)/.test(text)) return text;
  if (/^(?:~|null|Null|NULL)?$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  const number = numberIn(text.replace(/_/g, ""));
  if (number !== undefined) return number;
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text[0] === "-" ? -Infinity : Infinity;
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN;
  return text;
}

function numberIn(text: string): number | undefined {
  const [, sign = "", digits = ""] = /^([-+]?)([\d.].*)$/.exec(text) ?? [];
  const factor = sign === "-" ? -1 : 1;
  if (/^0[0-7]+$/.test(digits)) return factor * Number.parseInt(digits, 8);
  const isNumber = /^(?:0b[01]+|0o[0-7]+|0x[\da-f]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?)$/i;
  return isNumber.test(digits) ? factor * Number(digits) : undefined;
}

const pointInTime =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]| +)(?:[01]?\d|2[0-3])(?::[0-5]?\d){2}(?:\.\d+)?(?<zone>Z|[-+]\d\d:\d\d)?)?$/;

/** Whether it makes a point in time of a plain scalar: `2026-01-31`, `2026-01-31 8:00:00` or `2026-01-31T08:00:00Z`. */
export function isPointInTime(text: string): boolean {
  const found = text.length <= 40 ? pointInTime.exec(text) : null;
  if (!found) return false;
  const [, year = 0, month = 0, day = 0] = found.map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lastDay = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  return isDay && /t/i.test(text) === (found.groups?.zone !== undefined);
}
