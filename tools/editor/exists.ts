import { stat } from "node:fs/promises";

/** Whether a file or folder is there (and may be looked at). */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
