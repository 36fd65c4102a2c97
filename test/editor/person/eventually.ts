import { setTimeout as pause } from "node:timers/promises";

/** Repeats a check of something that takes a moment, until it holds; in the end its own failure is the test's. */
export async function eventually<T>(check: () => T | Promise<T>, milliseconds = 30_000): Promise<T> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (failure) {
      if (performance.now() > deadline) throw failure;
      await pause(50);
    }
  }
}
