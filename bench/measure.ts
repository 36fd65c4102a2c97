export interface Task {
  readonly name: string;
  /** What is measured; a promise is waited for. */
  run(): unknown;
}

const rounds = 21;
const warmUpRounds = 10;
const warmUpMilliseconds = 1000;
/** A round repeats a short task for so long, because a clock and a scheduler have their own ideas of a millisecond. */
const roundMilliseconds = 8;

/**
 * The median time of each task, in milliseconds, by name. All are warmed up first; then they run in turn, so that what else the machine
 * does slows them alike. Each turn begins with a run that is not measured: it pays for the garbage of the task before.
 */
export async function medians(tasks: readonly Task[]): Promise<ReadonlyMap<string, number>> {
  const prepared: { readonly task: Task; readonly repeat: number; readonly times: number[] }[] = [];
  for (const task of tasks) prepared.push({ task, repeat: await warmUp(task), times: [] });
  for (let round = 0; round < rounds; round++) {
    for (const { task, repeat, times } of prepared) {
      await task.run();
      times.push((await timed(task, repeat)) / repeat);
    }
  }
  return new Map(prepared.map(({ task, times }) => [task.name, median(times)]));
}

/** @returns how often a round repeats the task */
async function warmUp(task: Task): Promise<number> {
  const start = performance.now();
  let done = 0;
  const spent = () => performance.now() - start;
  while (spent() < warmUpMilliseconds || (done < warmUpRounds && spent() < 5 * warmUpMilliseconds)) {
    await task.run();
    done++;
  }
  return Math.max(1, Math.ceil((roundMilliseconds * done) / spent()));
}

async function timed(task: Task, repeat: number): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < repeat; time++) {
    const result = task.run();
    // Waiting costs a turn of the event loop, which is no part of what a plain function does.
    if (result instanceof Promise) await result;
  }
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
