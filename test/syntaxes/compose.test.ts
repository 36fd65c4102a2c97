import { expect, test } from "vitest";
import { describeColours } from "./check.ts";
import { scopesByOffset } from "./grammars.ts";

describeColours("Compose", "dockercompose", (check, load) => {
  test("variables in plain, quoted, block and flow values, never in keys", () =>
    check(
      `
services:
  web:
    image: \${«REGISTRY»}/shop:«$TAG»
    command: ["serve", "--port=\${«PORT»}"]
    \${NOT_A_KEY}: x
    environment:
      - URL=http://\${«HOST»}:80/ # \${NOT_IN_A_COMMENT}
      - 'A=\${«B»}'
    configs:
      - content: |
          port = \${«PORT»}
          # a comment of the file, «$HOST» too
`,
      "variable.other.normal.compose",
    ));

  test("operators", () =>
    check(
      `
a: \${A«:-»x} \${B«-»x} \${C«:?»needed} \${D«?»needed} \${E«:+»x} \${F«+»x}
b: \${A:x} \${A/b/c}
`,
      "keyword.operator.expansion.compose",
    ));

  test("a default may hold variables and braces", () =>
    check(
      'a: "${«A»:-${«B»-$«C»}}"\nb: \'${«D»:-{"port": ${«E»}}}\''.replace("$«C»", "«$C»"),
      "variable.other.normal.compose",
    ));

  test("a doubled dollar sign is a dollar sign", () =>
    check("command: echo «$$»HOME «$$»{HOME} $HOME «$$»$HOME", "constant.character.escape.dollar.compose"));

  test("what is unfinished or no variable stays plain", () =>
    check('a: "${OPEN"\nb: ${} ${1} $1 $( x\nc: "${«D»}"\n', "variable.other.normal.compose"));

  test("otherwise a Compose file has the colours of YAML", async () => {
    const text = `# a note
x-common: &common
  restart: unless-stopped
services:
  web: { <<: *common, image: "nginx:1.29", ports: ["80:80"] }
  db:
    image: !reset null
    command: >
      postgres
      -c fsync=off
---
services: {}
`;
    const compose = scopesByOffset(await load()("dockercompose"), text);
    const yaml = scopesByOffset(await load()("yaml"), text);
    const inner = (scopes: Map<number, readonly string[]>) =>
      [...scopes].map(([at, it]) => [at, it.slice(1)]);
    expect(inner(compose)).toEqual(inner(yaml));
    expect(compose.get(text.indexOf("web"))).toContain("entity.name.tag.yaml");
  });
});

describeColours("Other YAML", "yaml", (check) => {
  test("keeps its dollar signs", () =>
    check("run: echo ${FOO:-x} $$ $BAR\n", "variable.other.normal.compose"));
});
