interface Branch {
  readonly children: Map<string, Branch>;
}

/** Paths such as `services.*.ports`, to find the one that fits a path of a file; a literal key goes before `*`. */
export class PatternTree {
  private readonly root: Branch = { children: new Map() };

  constructor(patterns: Iterable<string>) {
    for (const pattern of patterns) {
      let branch = this.root;
      for (const key of pattern.split(".")) {
        const next = branch.children.get(key) ?? { children: new Map() };
        branch.children.set(key, next);
        branch = next;
      }
    }
  }

  /** The pattern as a list of keys; undefined where none reaches so far. */
  match(path: readonly (string | number)[]): readonly string[] | undefined {
    return match(this.root, path, 0);
  }
}

function match(
  branch: Branch,
  path: readonly (string | number)[],
  at: number,
): readonly string[] | undefined {
  const key = path[at];
  if (key === undefined) return [];
  for (const candidate of [String(key), "*"]) {
    const child = branch.children.get(candidate);
    const rest = child && match(child, path, at + 1);
    if (rest) return [candidate, ...rest];
  }
  return undefined;
}
