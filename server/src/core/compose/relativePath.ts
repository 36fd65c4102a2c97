/**
 * A path that a Compose file names, as the folder of the linted file sees it, cleaned and with `/`. `undefined` for an absolute path, an
 * address, and what a variable hides.
 *
 * @param folder where the path starts
 */
export function relativePath(path: string, folder = "."): string | undefined {
  if (/^[/~\\]|[$]|^[\w.+-]+:|^git@/.test(path)) return undefined;
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.replaceAll("\\", "/").split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/") || ".";
}

/** The folder of a file that is named relative to the linted one. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}

/**
 * The path without going up and down again: from `shop/infra`, `../infra/a.yaml` is `a.yaml`.
 *
 * @param linted the path of the linted file, as far as the host tells it
 */
export function straightPath(path: string, linted: string): string {
  const folders = linted.split("/").slice(0, -1);
  const steps = path.split("/");
  let up = steps.findIndex((step) => step !== "..");
  while (up > 0 && steps[up] === folders.at(-up)) {
    steps.splice(up, 1);
    steps.shift();
    up--;
  }
  return steps.join("/");
}
