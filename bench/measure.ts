export interface Task {
  readonly name: string;
  /** What is measured; a promise is waited for. */
  run(): unknown;
}

const rounds = 21;
const warmUpRounds = 10;
const warmUpMilliseconds = 1000;

/**
 * The median time of each task, in milliseconds, by name. All are warmed up first; then they run in turn, so that what else the machine
 * does slows them alike. Each turn runs a task twice and measures the second: the first pays for the garbage of the task before.
 */
export async function medians(tasks: readonly Task[]): Promise<ReadonlyMap<string, number>> {
  for (const task of tasks) await warmUp(task);
  const times = new Map(tasks.map((task) => [task.name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const task of tasks) {
      await task.run();
      times.get(task.name)?.push(await timed(task));
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

async function warmUp(task: Task): Promise<void> {
  const start = performance.now();
  for (let round = 0; round < warmUpRounds || performance.now() - start < warmUpMilliseconds; round++) {
    await task.run();
    if (round > 0 && performance.now() - start > 5 * warmUpMilliseconds) return;
  }
}

async function timed(task: Task): Promise<number> {
  const start = performance.now();
  const result = task.run();
  // Waiting costs a turn of the event loop, which is no part of what a plain function does.
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
