import { isLicenseExpression } from "./licenses.ts";

/** What the value of a label is. */
export type LabelType = "text" | "url" | "semver" | "hash" | "rfc3339" | "spdx" | "email";

/** What a team expects of one label. */
export interface LabelRule {
  readonly name: string;
  readonly type: LabelType;
}

/** The option that all rules about a label schema have. */
export const labelsOption = {
  default: [] as readonly string[],
  doc: "The labels of your images, each as `name` or `name:type`. Types: text, url, semver, hash, rfc3339, spdx, email.",
};

/** The predefined keys of the OCI image specification that say what their value looks like. */
export const ociLabels: readonly string[] = [
  "org.opencontainers.image.created:rfc3339",
  "org.opencontainers.image.url:url",
  "org.opencontainers.image.source:url",
  "org.opencontainers.image.documentation:url",
  "org.opencontainers.image.licenses:spdx",
];

/** An entry whose last part is no type is a name that has a colon. */
export function readLabelSchema(entries: readonly string[]): readonly LabelRule[] {
  return entries.map((entry) => {
    const colon = entry.lastIndexOf(":");
    const type = entry.slice(colon + 1).trim();
    if (colon < 0 || !isLabelType(type)) return { name: entry.trim(), type: "text" };
    return { name: entry.slice(0, colon).trim(), type };
  });
}

/** How people call such a value. */
export const labelTypeNames: { readonly [T in LabelType]: string } = {
  text: "text",
  url: "a URL",
  semver: "a semantic version like 1.4.0",
  hash: "a git hash of 7 or 40 digits",
  rfc3339: "a date and time like 2026-11-25T12:00:00Z",
  spdx: "an SPDX license like Apache-2.0",
  email: "an e-mail address",
};

export function isOfLabelType(value: string, type: LabelType): boolean {
  switch (type) {
    case "text":
      return true;
    case "url":
      return (
        /^[a-z][a-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]+$/i.test(value) && !/%(?![0-9a-f]{2})/i.test(value)
      );
    case "semver":
      return semanticVersion.test(value);
    case "hash":
      return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value);
    case "rfc3339":
      return isTimestamp(value);
    case "spdx":
      return isLicenseExpression(value);
    case "email":
      return (
        /^(?:[\w.!#$%&'*+/=?^`{|}~-]+|"(?:[^"\\]|\\.)+")@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(value) &&
        !/\.\.|^\.|\.@/.test(value)
      );
  }
}

function isLabelType(text: string): text is LabelType {
  return Object.hasOwn(labelTypeNames, text);
}

const number = "(?:0|[1-9]\\d*)";
const prerelease = `(?:${number}|\\d*[A-Za-z-][\\dA-Za-z-]*)`;
const semanticVersion = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-${prerelease}(?:\\.${prerelease})*)?(?:\\+[\\dA-Za-z-]+(?:\\.[\\dA-Za-z-]+)*)?$`,
);

function isTimestamp(value: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/.exec(
    value,
  );
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offset = 0, offsetMinute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  return hour < 24 && minute < 60 && second <= 60 && offset < 24 && offsetMinute < 60;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
