import { isDuration } from "../duration.ts";
import { isSize } from "../size.ts";
import type { TextShape } from "./shape.ts";

/** What the loader takes for a boolean (compose-go, loader/interpolate.go); the second row with a warning. */
const booleans: ReadonlySet<string> = new Set(["true", "false", "y", "yes", "on", "n", "no", "off"]);

/** Whether a text without variables is one that Compose takes at that place. */
export function matchesText(text: string, { values, cast, format }: TextShape): boolean {
  if (values && !values.some((value) => fits(text, value))) return false;
  if (cast && !readsAs(text, cast)) return false;
  if (format === "duration") return isDuration(text);
  return format === "size" ? isSize(text) : true;
}

/** A value between slashes is a regular expression for the whole text. */
function fits(text: string, value: string): boolean {
  if (!value.startsWith("/")) return value === text;
  return new RegExp(`^(?:${value.slice(1, -1)})$`).test(text);
}

function readsAs(text: string, cast: NonNullable<TextShape["cast"]>): boolean {
  switch (cast) {
    case "boolean":
      return booleans.has(text.toLowerCase());
    case "integer":
      return /^[+-]?(?:\d+|0x[\da-f]+|0o?[0-7]+|0b[01]+)$/i.test(text);
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text));
  }
}
