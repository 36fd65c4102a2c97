/** One service leads to another one. */
export interface Step {
  /** The service that it leads to. */
  readonly name: string;
}

/** Every ring that a step closes, each as its steps in order, the closing one last. */
export function ringsIn<S extends Step>(steps: ReadonlyMap<string, readonly S[]>): readonly (readonly S[])[] {
  const rings: (readonly S[])[] = [];
  const done = new Set<string>();
  for (const start of steps.keys()) {
    const path: { readonly name: string; readonly steps: readonly S[]; next: number }[] = [];
    const depths = new Map<string, number>();
    const enter = (name: string) => {
      depths.set(name, path.length);
      path.push({ name, steps: steps.get(name) ?? [], next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.steps[top.next++];
      const depth = step && depths.get(step.name);
      if (!step) {
        path.pop();
        depths.delete(top.name);
        done.add(top.name);
      } else if (depth !== undefined) {
        rings.push(path.slice(depth).flatMap((each) => each.steps[each.next - 1] ?? []));
      } else if (!done.has(step.name)) enter(step.name);
    }
  }
  return rings;
}

/** `a → b → a`; the middle of a long ring is left out. */
export function drawnRing(ring: readonly Step[]): string {
  const names = ring.map(({ name }) => name);
  const all = [names.at(-1) ?? "", ...names];
  return (all.length <= 5 ? all : [...all.slice(0, 3), "…", ...all.slice(-2)]).join(" → ");
}
