import { URI, Utils } from "vscode-uri";

/** Editors spell one address in several ways (`c:` or `c%3A`); two documents are the same when this form is. */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

/** The path that the engine sees: decoded, with `/`. An unsaved document may have a bare name. */
export function pathOf(uri: string): string {
  return URI.parse(uri).path;
}

export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The address of the folder that holds a file; undefined for an unsaved document, which stands in none. */
export function folderOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.path.startsWith("/") ? Utils.dirname(parsed).toString() : undefined;
}

/** The address of a path relative to the folder of `uri`; undefined where there is no folder. */
export function relativeTo(uri: string, path: string): string | undefined {
  const folder = folderOf(uri);
  return folder === undefined ? undefined : Utils.resolvePath(URI.parse(folder), path).toString();
}

/** The canonical address of a folder, without a slash at its end. */
export function folderAt(uri: string): string {
  return canonical(uri).replace(/(?<=[^/])\/$/, "");
}

/** Whether `uri` stands somewhere below the folder. */
export function isWithin(folder: string, uri: string): boolean {
  return canonical(uri).startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

export function isFile(uri: string): boolean {
  return URI.parse(uri).scheme === "file";
}
