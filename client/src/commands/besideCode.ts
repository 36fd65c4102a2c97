import { languages, ViewColumn, window } from "vscode";
import { selector } from "../selector.ts";

/** Beside a Docker file, so that what is explained and the explanation are both seen; else where the user is. */
export function besideCode(): ViewColumn {
  const document = window.activeTextEditor?.document;
  return document && languages.match(selector, document) > 0 ? ViewColumn.Beside : ViewColumn.Active;
}
