import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ListShape, MapShape, Shape, TextShape } from "../../server/src/core/compose/schema/shape.ts";

/** As much of JSON Schema as the Compose schema uses. */
interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Properties;
  readonly patternProperties?: Properties;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly deprecated?: boolean;
}

interface Properties {
  readonly [key: string]: JsonSchema;
}

/** content/compose-schema.yaml, which explains itself. */
interface Overlay {
  readonly keys: Properties;
  readonly values: { readonly [path: string]: readonly string[] };
  readonly casts: { readonly [cast in NonNullable<TextShape["cast"]>]: readonly string[] };
  readonly formats: { readonly [format in NonNullable<TextShape["format"]>]: readonly string[] };
  readonly ranges: { readonly [path: string]: readonly [minimum: number, maximum?: number] };
  readonly required: { readonly [path: string]: readonly string[] };
  readonly noTexts: readonly string[];
  readonly names: { readonly [path: string]: string };
}

/** The module that holds the official Compose schema in our own shape. The schema comes with the npm package dclint. */
export function composeSchemaModule(root: string): string {
  const schema: JsonSchema & { readonly definitions: Properties } = JSON.parse(
    readFileSync(join(root, "node_modules/dclint/schemas/compose.schema.json"), "utf8"),
  );
  const overlay: Overlay = parse(readFileSync(join(root, "content/compose-schema.yaml"), "utf8"));
  const table = new TableWriter(schema.definitions, overlay).write(schema);
  return `// Written by \`npm run gen\`; change what it is written from instead.
import type { ShapeTable } from "./shape.ts";

export const shapes: ShapeTable = ${JSON.stringify(table, null, 1)};
`;
}

const names = /^\^?(?:\.\+|\[a-z\]\+|\[a-zA-Z0-9\._-\]\+)\$?$|^\^\.\+\$$/;

/** Walks the schema from the root, so that every place has a path for the overlay, and keeps equal shapes once. */
class TableWriter {
  private readonly table = new Map<string, Shape>();
  private readonly known = new Map<string, string>();
  private readonly used = new Set<string>();

  constructor(
    private readonly definitions: Properties,
    private readonly overlay: Overlay,
  ) {}

  write(schema: JsonSchema): { readonly [name: string]: Shape } {
    this.table.set("", this.shape(schema, ""));
    const laid = [
      ...Object.keys(this.overlay.keys),
      ...Object.keys(this.overlay.values),
      ...Object.values(this.overlay.casts).flat(),
      ...Object.values(this.overlay.formats).flat(),
      ...Object.keys(this.overlay.ranges),
      ...Object.keys(this.overlay.required),
      ...this.overlay.noTexts,
      ...Object.keys(this.overlay.names),
    ];
    const lost = laid.filter((path) => !this.used.has(path));
    if (lost.length > 0)
      throw new Error(`content/compose-schema.yaml names what the schema has not: ${lost.join(", ")}`);
    return Object.fromEntries(this.table);
  }

  /** The name under which the shape of a place is in the table. */
  private name(schema: JsonSchema, path: string): string {
    const shape = this.shape(schema, path);
    const said = JSON.stringify(shape);
    const known = this.known.get(said);
    if (known !== undefined) return known;
    const name = plainName(shape) ?? path;
    this.known.set(said, name);
    this.table.set(name, shape);
    return name;
  }

  private shape(schema: JsonSchema, path: string): Shape {
    const { $ref, oneOf, type } = schema;
    if ($ref !== undefined) {
      const definition = this.definitions[$ref.slice("#/definitions/".length)];
      if (!definition) throw new Error(`No definition ${$ref}`);
      return this.shape(definition, path);
    }
    if (oneOf) return Object.assign({}, ...oneOf.map((one) => this.shape(one, path)));
    const types = type === undefined ? [] : typeof type === "string" ? [type] : type;
    if (types.length === 0) return { any: true };
    const taken = this.overlay.noTexts.includes(path) ? types.filter((one) => one !== "string") : types;
    const shape: Shape = Object.assign({}, ...taken.map((one) => this.ofType(one, schema, path)));
    // The loader casts before it looks at the schema, so a text passes where only what it stands for is allowed.
    const cast = this.listed(this.overlay.casts, path);
    return cast && !shape.text ? { ...shape, text: { cast } } : shape;
  }

  private ofType(type: string, schema: JsonSchema, path: string): Shape {
    switch (type) {
      case "string":
        return { text: this.text(schema, path) };
      case "integer":
      case "number": {
        const [minimum, maximum] = this.overlay.ranges[path] ?? [schema.minimum, schema.maximum];
        return { number: { ...(type === "integer" && { integer: true }), ...defined({ minimum, maximum }) } };
      }
      case "boolean":
        return { boolean: true };
      case "null":
        return { null: true };
      case "array":
        return { list: this.list(schema, path) };
      case "object":
        return { map: this.map(schema, path) };
      default:
        throw new Error(`Unknown type ${type} at ${path}`);
    }
  }

  private text(schema: JsonSchema, path: string): TextShape {
    const values = this.overlay.values[path] ?? schema.enum;
    return defined({
      values,
      cast: this.listed(this.overlay.casts, path),
      format: this.listed(this.overlay.formats, path),
    });
  }

  private listed<Key extends string>(
    lists: { readonly [key in Key]: readonly string[] },
    path: string,
  ): Key | undefined {
    this.used.add(path);
    return (Object.keys(lists) as Key[]).find((key) => lists[key].includes(path));
  }

  private list(schema: JsonSchema, path: string): ListShape {
    const items = this.name(schema.items ?? {}, `${path}[]`);
    return { items, ...(schema.uniqueItems && { unique: true }) };
  }

  private map(schema: JsonSchema, path: string): MapShape {
    const { properties = {}, patternProperties = {}, additionalProperties } = schema;
    const required = this.overlay.required[path] ?? schema.required;
    const all = { ...properties, ...this.added(path) };
    const keys = Object.fromEntries(
      Object.entries(all).map(([key, value]) => [
        key,
        this.name(value, path === "" ? key : `${path}.${key}`),
      ]),
    );
    const chosen = Object.entries(patternProperties).find(([pattern]) => names.test(pattern))?.[1];
    const other = chosen ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
    const only = this.overlay.names[path]?.split(" ");
    this.used.add(path);
    const deprecated = Object.keys(all).filter((key) => all[key]?.deprecated);
    return {
      ...(Object.keys(keys).length > 0 && { keys }),
      ...(other && { names: this.name(other, `${path}.*`) }),
      ...(only && { only }),
      ...(additionalProperties !== false && !other && { open: true }),
      ...("^x-" in patternProperties && { extensible: true }),
      ...(required && { required }),
      ...(deprecated.length > 0 && { deprecated }),
    };
  }

  private added(path: string): Properties {
    const before = path === "" ? "" : `${path}.`;
    const own = Object.entries(this.overlay.keys).flatMap(([at, schema]) => {
      const key = at.slice(before.length);
      if (!at.startsWith(before) || /[.[]/.test(key)) return [];
      this.used.add(at);
      return [[key, schema] as const];
    });
    return Object.fromEntries(own);
  }
}

/** Shapes that are nothing but kinds of scalars are named after them. */
function plainName(shape: Shape): string | undefined {
  const kinds = Object.entries(shape);
  const plain = kinds.every(([, value]) => value === true || Object.keys(value as object).length === 0);
  return plain
    ? kinds
        .map(([kind]) => kind)
        .sort()
        .join(" ")
    : undefined;
}

function defined<T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
