/** The last element of a path: `app.tgz` for `/tmp/app.tgz`. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
