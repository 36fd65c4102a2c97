import type { ComposeDocument, ComposeFile } from "../compose/model.ts";
import type { Interpolation, MapNode } from "../compose/node.ts";
import { touches } from "../text/span.ts";
import type { PatternTree } from "./patterns.ts";
import type { Place } from "./place.ts";

const reference = "https://docs.docker.com/reference/compose-file/";

/** What stands under an offset of a Compose file: a key, an image name or a variable. */
export function composePlaceAt(file: ComposeFile, offset: number, patterns: PatternTree): Place | undefined {
  const document = file.documents.find((one) => touches(one.span, offset));
  const position = document?.find(offset);
  if (!document || !position) return undefined;
  if (position.onKey && position.entry) return keyPlace(position.path, position.entry.keySpan, patterns);
  const { node } = position;
  if (node.kind !== "scalar") return undefined;
  const variable = innermost(node.variables, offset);
  if (variable) return variablePlace(variable);
  const service = document.services.find((one) => one.image?.node === node);
  const image = service?.image?.reference;
  if (!image) return undefined;
  return {
    span: node.span,
    anchors: [`image:${image.name}`, "compose:services.*.image"],
    label: image.text,
    reference: `${reference}services/#image`,
  };
}

/** The keys of a file that the patterns know, in order. */
export function composePlaces(file: ComposeFile, patterns: PatternTree): readonly Place[] {
  return file.documents.flatMap((document) => placesOf(document, patterns));
}

function placesOf(document: ComposeDocument, patterns: PatternTree): Place[] {
  const places: Place[] = [];
  const walk = (map: MapNode, path: readonly (string | number)[]): void => {
    for (const entry of map.entries) {
      if (entry.merged) continue;
      const here = [...path, entry.key];
      const place = keyPlace(here, entry.keySpan, patterns);
      if (place) places.push(place);
      if (entry.value.kind === "map" && !entry.value.via) walk(entry.value, here);
    }
  };
  if (document.root) walk(document.root, []);
  return places;
}

function keyPlace(
  path: readonly (string | number)[],
  span: Place["span"],
  patterns: PatternTree,
): Place | undefined {
  const pattern = patterns.match(path);
  if (!pattern) return undefined;
  const page = pageOf(pattern);
  return { span, anchors: ancestors(pattern), label: labelOf(path), ...(page && { reference: page }) };
}

/** A key without a question of its own shows that of the service key around it; `services` itself says nothing about a part of it. */
function ancestors(pattern: readonly string[]): string[] {
  const shortest = pattern[0] === "services" ? Math.min(3, pattern.length) : 1;
  const anchors: string[] = [];
  for (let length = pattern.length; length >= shortest; length--) {
    if (length > 1 && pattern[length - 1] === "*" && length < pattern.length) continue;
    anchors.push(`compose:${pattern.slice(0, length).join(".")}`);
  }
  return anchors;
}

function labelOf(path: readonly (string | number)[]): string {
  if (path[0] !== "services" || path.length < 2) return path.join(".");
  return path.length === 2 ? String(path[1]) : `${path[1]}: ${path.slice(2).join(".")}`;
}

function pageOf(pattern: readonly string[]): string | undefined {
  const [top, , key, inner] = pattern;
  if (top !== "services")
    return `${reference}${top === "version" || top === "name" ? "version-and-name" : top}/`;
  if (key === undefined) return `${reference}services/`;
  if ((key === "build" || key === "deploy" || key === "develop") && inner)
    return `${reference}${key}/#${inner}`;
  return `${reference}services/#${key}`;
}

function innermost(variables: readonly Interpolation[], offset: number): Interpolation | undefined {
  const outer = variables.find((one) => one.kind === "variable" && touches(one.span, offset));
  return outer && (innermost(outer.nested, offset) ?? outer);
}

function variablePlace(variable: Interpolation): Place {
  const { name, operator, word } = variable;
  const text = word?.text ?? "";
  const otherwise: Record<string, string> = {
    ":-": `\`${text}\` when it is unset or empty`,
    "-": `\`${text}\` when it is unset`,
    ":?": "an error when it is unset or empty",
    "?": "an error when it is unset",
    ":+": `\`${text}\` when it is set and not empty`,
    "+": `\`${text}\` when it is set`,
  };
  const fallback = operator ? otherwise[operator] : "empty, with a warning, when it is unset";
  return {
    span: variable.span,
    anchors: ["compose:interpolation", "compose:services.*.environment"],
    label: `$${name}`,
    note: `\`${name}\` comes from the shell or \`.env\` when Compose reads the file: ${fallback}.`,
    reference: `${reference}interpolation/`,
  };
}
