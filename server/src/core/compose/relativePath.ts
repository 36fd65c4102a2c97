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
