export type TokenKind = "text" | "comment" | "keyword" | "string" | "variable";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const string = /(?<string>"(?:[^"\\\n]|\\.)*"|'[^'\n]*')/;
const variable = /(?<variable>\$\{[^}\n]*\}|\$\w+)/;
const instructions =
  "ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR";

/** Enough for the eye to find its way in an example of ten lines; the editor is where code is coloured in earnest. */
const grammars: { readonly [language: string]: RegExp } = {
  dockerfile: grammar(
    /(?<comment>^[ \t]*#.*$)/,
    new RegExp(
      `(?<keyword>^[ \\t]*(?:ONBUILD[ \\t]+|HEALTHCHECK[ \\t]+)?(?:${instructions})\\b|\\bAS\\b(?=[ \\t]+\\S+$))`,
    ),
    string,
    variable,
  ),
  yaml: grammar(
    /(?<comment>(?<=^|[ \t])#.*$)/,
    /(?<keyword>^[ \t]*(?:- +)*[\w.$/<-]+(?=:(?:[ \t]|$)))/,
    string,
    variable,
  ),
  sh: grammar(/(?<comment>(?<=^|[ \t])#.*$)/, /(?<keyword>^[ \t]*\$ )/, string, variable),
  json: grammar(/(?<keyword>"(?:[^"\\\n]|\\.)*"(?=\s*:))/, string),
};

const aliases: { readonly [language: string]: string } = {
  compose: "yaml",
  dockercompose: "yaml",
  dockerignore: "sh",
  bash: "sh",
  shell: "sh",
  console: "sh",
};

/** Splits code into pieces that together are the code again. */
export function tokens(language: string, code: string): readonly Token[] {
  const pattern = grammars[aliases[language] ?? language];
  if (!pattern) return [{ kind: "text", text: code }];
  const found: Token[] = [];
  let at = 0;
  for (const match of code.matchAll(pattern)) {
    if (match.index > at) found.push({ kind: "text", text: code.slice(at, match.index) });
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    found.push({ kind: kind as TokenKind, text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < code.length) found.push({ kind: "text", text: code.slice(at) });
  return found;
}

function grammar(...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map((part) => part.source).join("|"), "gm");
}
