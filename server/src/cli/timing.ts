const slowest = 5;

/** Where the time of a run went, for `--timing`. */
export class Timing {
  private readonly started = performance.now();
  private readonly files: { readonly path: string; readonly milliseconds: number }[] = [];

  /** Does the work on one file and notes how long it took. */
  async of<T>(path: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await work();
    this.files.push({ path, milliseconds: performance.now() - started });
    return result;
  }

  /** The whole, the linting, and the files that took longest. */
  report(): string {
    const all = performance.now() - this.started;
    const linting = this.files.reduce((sum, file) => sum + file.milliseconds, 0);
    const ranked = [...this.files].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, slowest);
    const rows = [
      { path: "in all", milliseconds: all },
      { path: "of which linting", milliseconds: linting },
      ...ranked,
    ];
    return rows
      .map(({ path, milliseconds }) => `${milliseconds.toFixed(1).padStart(9)} ms  ${path}`)
      .join("\n");
  }
}
