import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

interface Layer {
  readonly name: string;
  /** Matches paths relative to the repository. */
  readonly files: RegExp;
  /** The layers that it may use besides itself. */
  readonly may: readonly string[];
  /** The packages and Node modules that it may use. */
  readonly packages: readonly RegExp[];
}

const core = [
  "text",
  "shell",
  "dockerfile",
  "dockerignore",
  "compose",
  "knowledge",
  "lint",
  "rules",
  "explain",
  "service",
];
const upTo = (name: string) => core.slice(0, core.indexOf(name));
const inCore = (name: string, packages: readonly RegExp[] = []): Layer => ({
  name,
  files: new RegExp(`^server/src/core/${name}/`),
  may: upTo(name),
  packages,
});

const layers: readonly Layer[] = [
  inCore("text"),
  inCore("shell", [/^unbash$/]),
  inCore("dockerfile", [/^dockerfile-ast$/]),
  inCore("dockerignore"),
  inCore("compose", [/^yaml$/]),
  inCore("knowledge"),
  inCore("lint"),
  inCore("rules"),
  inCore("explain"),
  { name: "service", files: /^server\/src\/core\/\w+\.ts$/, may: core, packages: [] },
  {
    name: "lsp",
    files: /^server\/src\/lsp\//,
    may: ["service", "text", "knowledge", "lint"],
    packages: [/^vscode-languageserver/, /^vscode-uri$/],
  },
  {
    name: "cli",
    files: /^server\/src\/cli\//,
    may: ["service", "text", "knowledge", "lint"],
    packages: [/^node:/],
  },
  {
    name: "entry",
    files: /^server\/src\/entry\//,
    may: ["lsp", "cli", "service"],
    packages: [/^node:/, /^vscode-languageserver/],
  },
  {
    name: "webview",
    files: /^client\/src\/webview\//,
    may: [],
    packages: [],
  },
  {
    name: "client",
    files: /^client\/src\/(?!webview\/)/,
    may: ["webview", "lsp", "knowledge", "lint"],
    packages: [/^vscode$/, /^vscode-languageclient/, /^minisearch$/, /^markdown-it$/],
  },
];

/** The modules of the client and the server are joined by one file of the language server. */
const protocolOnly = new Set(["client -> lsp"]);

const root = process.cwd();
const files = ["server/src", "client/src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);
const layerOf = (path: string) => layers.find((layer) => layer.files.test(path));

function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(root, path), "utf8");
  return [
    ...text.matchAll(
      /^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)";|^import\s+"([^"]+)";|\bimport\("([^"]+)"\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function breachOf(path: string, specifier: string): string | undefined {
  const layer = layerOf(path);
  if (!layer) return `${path} belongs to no layer`;
  if (!specifier.startsWith(".")) {
    return layer.packages.some((allowed) => allowed.test(specifier))
      ? undefined
      : `${path} uses ${specifier}`;
  }
  const target = relative(root, resolve(root, dirname(path), specifier)).replaceAll("\\", "/");
  const other = layerOf(target);
  if (!other) return `${path} uses ${target}, which belongs to no layer`;
  if (other === layer) return undefined;
  if (protocolOnly.has(`${layer.name} -> ${other.name}`) && target !== "server/src/lsp/protocol.ts") {
    return `${path} uses ${target}`;
  }
  return layer.may.includes(other.name)
    ? undefined
    : `${path} (${layer.name}) uses ${target} (${other.name})`;
}

describe("layers", () => {
  test.each(layers.map((layer) => [layer.name, layer] as const))("%s has files", (_, layer) => {
    expect(files.filter((file) => layer.files.test(file)).length).toBeGreaterThan(0);
  });

  test("each uses only what stands before it", () => {
    const breaches = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => breachOf(file, specifier) ?? []),
    );
    expect(breaches).toEqual([]);
  });
});
