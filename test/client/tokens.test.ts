import { expect, test } from "vitest";
import { tokens } from "../../client/src/webview/tokens.ts";

/** Code with its coloured pieces drawn in: `k‹FROM› node`; c comment, k keyword, s string, v variable. */
function check(language: string, marked: string): void {
  const code = marked.replace(/[cksv]‹([^›]*)›/g, "$1");
  const drawn = tokens(language, code).map(({ kind, text }) =>
    kind === "text" ? text : `${kind.charAt(0)}‹${text}›`,
  );
  expect(drawn.join("")).toBe(marked);
}

test("a Dockerfile", () =>
  check(
    "dockerfile",
    `c‹# the base›
k‹FROM› node:24 k‹AS› build
k‹ONBUILD RUN› echo v‹$HOME› v‹\${PORT:-80}› # FROM here is text
k‹HEALTHCHECK CMD› [s‹"node"›, s‹"say \\"hi\\""›]
run FROM`,
  ));

test("a Compose file", () =>
  check(
    "compose",
    `k‹services›:
k‹  web›:
k‹    image›: nginx:1.29 c‹# with a colon›
k‹    ports›:
      - s‹"80:80"›
k‹      - target›: v‹\${PORT}›
k‹    <<›: *base`,
  ));

test("a shell session", () => check("sh", "k‹$ ›docker run -e A=s‹'b c'› v‹$IMAGE› c‹# gone›"));
test("JSON", () => check("json", `{ k‹"Status"›: s‹"healthy"›, k‹"Log"›: [] }`));
test("output stays plain", () => check("text", `"FROM" $HOME # 1`));
test("nothing", () => check("dockerfile", ""));
