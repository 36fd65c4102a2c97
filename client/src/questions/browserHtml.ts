import { Uri, type Webview } from "vscode";

const styles = ["base.css", "list.css", "page.css"];

/** The page's frame. Scripts run only with the nonce, styles and fonts come only from the extension, and nothing else is loaded. */
export function browserHtml(webview: Webview, home: Uri): string {
  const nonce = crypto.randomUUID();
  const file = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(home, ...path)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Docker Questions</title>
<link rel="stylesheet" href="${file("dist", "codicon.css")}">
${styles.map((name) => `<link rel="stylesheet" href="${file("media", "browser", name)}">`).join("\n")}
</head>
<body>
<script nonce="${nonce}" src="${file("dist", "webview.js")}"></script>
</body>
</html>`;
}

/** Only these folders of the extension can be read by the page. */
export function browserRoots(home: Uri): Uri[] {
  return [Uri.joinPath(home, "dist"), Uri.joinPath(home, "media")];
}
