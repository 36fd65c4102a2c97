/** Where a text matched: half-open offsets. */
interface Match {
  readonly start: number;
  readonly end: number;
}

type Token =
  | { readonly kind: "any" }
  | { readonly kind: "one" }
  | { readonly kind: "char"; readonly char: string };

/**
 * What `${v#p}`, `${v##p}`, `${v%p}`, `${v%%p}`, `${v/p/r}` and `${v//p/r}` leave of a value. Patterns know `*`, `?` and backslash escapes, no brackets.
 *
 * @param spend whether that many steps may be taken
 * @returns `undefined` for a pattern that BuildKit refuses, or one that would take too long to try
 */
export function applyPattern(
  modifier: string,
  value: string,
  pattern: string,
  replacement: string,
  spend: (steps: number) => boolean,
): string | undefined {
  const tokens = readPattern(pattern);
  const starts = modifier.startsWith("/") ? value.length + 1 : 1;
  if (!tokens || !spend(starts * (value.length + 1) * (tokens.length + 1))) return undefined;
  if (modifier.startsWith("#")) {
    const ends = matchEnds(tokens, value, 0);
    const end = modifier === "##" ? ends.at(-1) : ends[0];
    return value.slice(end ?? 0);
  }
  if (modifier.startsWith("%")) return trimSuffix(tokens, value, modifier === "%%");
  return replace(tokens, value, replacement, modifier === "//");
}

function readPattern(pattern: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? "";
    if (char === "*") tokens.push({ kind: "any" });
    else if (char === "?") tokens.push({ kind: "one" });
    else if (char !== "\\") tokens.push({ kind: "char", char });
    else {
      const escaped = pattern[++at] ?? "";
      if (escaped === "" || !"*?\\}/".includes(escaped)) return undefined;
      tokens.push({ kind: "char", char: escaped });
    }
  }
  return tokens;
}

/** Every place where a match that begins at `from` can end, in order. */
function matchEnds(tokens: readonly Token[], value: string, from: number): readonly number[] {
  let places = new Set([from]);
  for (const token of tokens) {
    const next = new Set<number>();
    for (const place of places) {
      if (token.kind === "any") {
        for (let end = place; end <= value.length && !next.has(end); end++) next.add(end);
      } else if (place < value.length && (token.kind === "one" || value[place] === token.char)) {
        next.add(place + 1);
      }
    }
    places = next;
  }
  return [...places].sort((a, b) => a - b);
}

function trimSuffix(tokens: readonly Token[], value: string, greedy: boolean): string {
  const mirrored = [...value].reverse().join("");
  const ends = matchEnds([...tokens].reverse(), mirrored, 0);
  const length = (greedy ? ends.at(-1) : ends[0]) ?? 0;
  return value.slice(0, mirrored.length - length);
}

function replace(tokens: readonly Token[], value: string, replacement: string, all: boolean): string {
  let result = "";
  let done = 0;
  while (done <= value.length) {
    const match = find(tokens, value, done);
    if (!match) break;
    result += value.slice(done, match.start) + replacement;
    done = match.end;
    if (match.end === match.start) result += value[done++] ?? "";
    if (!all) break;
  }
  return result + value.slice(done);
}

function find(tokens: readonly Token[], value: string, from: number): Match | undefined {
  for (let start = from; start <= value.length; start++) {
    const end = matchEnds(tokens, value, start).at(-1);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}
