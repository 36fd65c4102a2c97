/** One step through a pattern. */
interface Piece {
  readonly takes: (char: string) => boolean;
  /** It may take any number of characters. */
  readonly repeats: boolean;
  /** How far one may go on from here without a character. */
  readonly jumps: readonly number[];
}

const LONGEST = 4096;

/**
 * A pattern of a .dockerignore file, read as moby/patternmatcher does: `*` and `?` stay within a path element, `**` crosses them, and `**` with a
 * slash behind it also stands for no folder at all. All ways through it are tried at once, so no pattern is slow.
 */
export class Glob {
  private readonly pieces: readonly Piece[];

  /** @param pattern one that is longer than any path matches nothing */
  constructor(pattern: string) {
    this.pieces = pattern.length > LONGEST ? [one(() => false)] : readPattern(pattern);
  }

  /** Whether the pattern fits the path or one of the folders that it lies in. */
  covers(path: string): boolean {
    const end = this.pieces.length;
    let states = this.settle(new Set([0]));
    for (const char of path) {
      if (char === "/" && states.has(end)) return true;
      const next = new Set<number>();
      for (const state of states) {
        const piece = this.pieces[state];
        if (piece?.takes(char)) next.add(piece.repeats ? state : state + 1);
      }
      states = this.settle(next);
    }
    return states.has(end);
  }

  /** Adds the states that are reached without a character. */
  private settle(states: Set<number>): Set<number> {
    for (const state of states) {
      for (const jump of this.pieces[state]?.jumps ?? []) states.add(state + jump);
    }
    return states;
  }
}

function readPattern(pattern: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at] ?? "";
    const classEnd = char === "[" ? pattern.indexOf("]", at + 2) : -1;
    if (pattern.startsWith("**", at)) {
      at += readStars(pattern, at, pieces);
    } else if (classEnd > 0) {
      pieces.push(readClass(pattern.slice(at + 1, classEnd)));
      at = classEnd + 1;
    } else if (char === "\\" && at + 1 < pattern.length) {
      pieces.push(literal(pattern[at + 1] ?? ""));
      at += 2;
    } else {
      pieces.push(char === "*" ? many(isWithin) : char === "?" ? one(isWithin) : literal(char));
      at++;
    }
  }
  return pieces;
}

/** `**` and the slash behind it. At the end, or in front of nothing but plain text, it takes anything; else whole folders, or none. */
function readStars(pattern: string, at: number, pieces: Piece[]): number {
  const slash = pattern[at + 2] === "/";
  const rest = pattern.slice(at + (slash ? 3 : 2));
  const anything = rest === "" || (at === 0 && !slash && !/[*?[\]\\]/.test(rest));
  if (anything) pieces.push(many(() => true));
  else
    pieces.push(
      { takes: () => false, repeats: false, jumps: [1, 3] },
      many(() => true),
      literal("/"),
    );
  return slash ? 3 : 2;
}

/** `a-z` or `^a-z`, the brackets dropped. */
function readClass(content: string): Piece {
  const negated = content.startsWith("^");
  const ranges = [...content.slice(negated ? 1 : 0).matchAll(/\\?(.)(?:-\\?(.))?/gsu)];
  const inside = (char: string) => ranges.some(([, from = "", to = from]) => from <= char && char <= to);
  return one((char) => isWithin(char) && inside(char) !== negated);
}

function isWithin(char: string): boolean {
  return char !== "/";
}

function literal(expected: string): Piece {
  return one((char) => char === expected);
}

function one(takes: (char: string) => boolean): Piece {
  return { takes, repeats: false, jumps: [] };
}

function many(takes: (char: string) => boolean): Piece {
  return { takes, repeats: true, jumps: [1] };
}
