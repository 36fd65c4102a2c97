/**
 * The grammars of a real VS Code with ours on top, joined as the editor joins them. VS Code's own are read from the
 * editor that `npm start` and the editor tests install; the repository holds no copy.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar, type IRawGrammar } from "vscode-textmate";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly language?: string;
  readonly injectTo?: readonly string[];
}

/** The folder of VS Code's built-in extensions, absolute; undefined where no editor is installed. */
export function builtinExtensions(): string | undefined {
  const cache = join(root, ".cache/editor");
  if (!existsSync(cache)) return undefined;
  return readdirSync(cache)
    .map((version) => join(cache, version, "node_modules/code-server/lib/vscode/extensions"))
    .find(existsSync);
}

/** Our own contributions, from package.json, with absolute paths. */
export function ourGrammars(): GrammarContribution[] {
  return grammarsOf(root);
}

function grammarsOf(extension: string): GrammarContribution[] {
  const manifest: { contributes?: { grammars?: GrammarContribution[] } } = JSON.parse(
    readFileSync(join(extension, "package.json"), "utf8"),
  );
  return (manifest.contributes?.grammars ?? []).map((it) => ({ ...it, path: join(extension, it.path) }));
}

/** Gives the grammar of a language id, as VS Code would choose and inject it. */
export type LoadGrammar = (language: string) => Promise<IGrammar>;

/** Reads every contribution below `extensions` and ours; ours come last and so win, as a user's extension does. */
export function openGrammars(extensions: string): LoadGrammar {
  const builtin = readdirSync(extensions)
    .map((name) => join(extensions, name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .flatMap(grammarsOf);
  const all = [...builtin, ...ourGrammars()];
  const byScope = new Map(all.map((it) => [it.scopeName, it]));
  const byLanguage = new Map(all.flatMap((it) => (it.language ? [[it.language, it.scopeName]] : [])));

  const registry = new textmate.Registry({
    onigLib: loadOniguruma(),
    async loadGrammar(scopeName): Promise<IRawGrammar | null> {
      const found = byScope.get(scopeName);
      return found ? textmate.parseRawGrammar(readFileSync(found.path, "utf8"), found.path) : null;
    },
    // VS Code injects into a scope and into all whose name begins with it.
    getInjections: (scopeName) =>
      all
        .filter(({ injectTo = [] }) => injectTo.some((to) => `${scopeName}.`.startsWith(`${to}.`)))
        .map((it) => it.scopeName),
  });

  return async (language) => {
    const scope = byLanguage.get(language);
    const grammar = scope && (await registry.loadGrammar(scope));
    if (!grammar) throw new Error(`no grammar for ${language}`);
    return grammar;
  };
}

let engine: ReturnType<typeof startOniguruma> | undefined;

/** The regular expression engine is one WebAssembly module for the whole process. */
function loadOniguruma() {
  engine ??= startOniguruma();
  return engine;
}

async function startOniguruma() {
  const main = createRequire(import.meta.url).resolve("vscode-oniguruma");
  await oniguruma.loadWASM(readFileSync(join(dirname(main), "onig.wasm")));
  return {
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  };
}

/** Whether the engine takes a regular expression; back references of `end` and `while` point into `begin` and pass. */
export async function compiles(expression: string): Promise<boolean> {
  const { createOnigScanner } = await loadOniguruma();
  try {
    createOnigScanner([expression.replace(/\\(?=[1-9])/g, "")]).dispose();
    return true;
  } catch {
    return false;
  }
}

/** One character's scopes, outermost first. */
export type Scopes = readonly string[];

/** Cuts `text` as the editor does, at LF or CRLF and behind a BOM, and gives the scopes of every other character by offset. */
export function scopesByOffset(grammar: IGrammar, text: string): Map<number, Scopes> {
  const result = new Map<number, Scopes>();
  let stack = textmate.INITIAL;
  let offset = text.startsWith("\uFEFF") ? 1 : 0;
  for (const line of text.slice(offset).split("\n")) {
    const content = line.endsWith("\r") ? line.slice(0, -1) : line;
    const { tokens, ruleStack } = grammar.tokenizeLine(content, stack);
    for (const token of tokens) {
      for (let at = token.startIndex; at < Math.min(token.endIndex, content.length); at++) {
        result.set(offset + at, token.scopes);
      }
    }
    stack = ruleStack;
    offset += line.length + 1;
  }
  return result;
}
