import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/core/rules/registry.gen.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { RuleBench, withoutMarks } from "./checkRule.ts";

interface Given {
  /** The finding whose offers are looked at is the first one at the mark. */
  readonly bad: string;
  readonly files?: { readonly [path: string]: string };
}

/** `offers`: the titles in order, `*` before those that fix-all takes; with the text that each of them yields where it is given. */
function check(
  id: string,
  { bad, files }: Given,
  offers: { readonly [title: string]: string | undefined },
): void {
  const rule = rules.find((one) => one.meta.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const text = withoutMarks(bad);
  const bench = new RuleBench(rule, files ? { files } : {});
  const finding = bench.findings(text).find(({ span }) => span.start === bad.indexOf("«"));
  if (!finding) throw new Error("nothing found at the mark");
  const titles = finding.fixes.map(({ title, safety }) => (safety === "safe" ? `*${title}` : title));
  expect(titles).toEqual(Object.keys(offers));
  for (const [index, expected] of Object.values(offers).entries()) {
    const edits = finding.fixes[index]?.edits.filter((edit) => edit.path === undefined) ?? [];
    if (expected !== undefined) expect(applyEdits(text, edits)).toBe(expected);
  }
}

describe("a name that is not declared", () => {
  const id = "compose/no-undefined-reference";

  test("is renamed by itself only where nothing else can be meant", () => {
    check(
      id,
      { bad: "services: {web: {image: a:1, networks: [«bakc»]}}\nnetworks: {back: }\n" },
      {
        "*Rename to back": "services: {web: {image: a:1, networks: [back]}}\nnetworks: {back: }\n",
        "Declare network bakc":
          "services: {web: {image: a:1, networks: [bakc]}}\nnetworks: {back: , bakc:}\n",
      },
    );
  });

  test.each([
    ["the numbers differ", "[«front2»]", "{front1: }", "Rename to front1"],
    ["the service has the other one too", "[front, «frnt»]", "{front: }", "Rename to front"],
    ["two names are as near", "[«frant»]", "{front: , grant: }", "Rename to front"],
  ])("is a choice where %s", (_, used, declared, title) => {
    const bad = `services: {web: {image: a:1, networks: ${used}}}\nnetworks: ${declared}\n`;
    const name = /«(\w+)»/.exec(bad)?.[1];
    check(id, { bad }, { [title]: undefined, [`Declare network ${name}`]: undefined });
  });

  test("stays where it came from through a merge", () => {
    const bad =
      "x-a: &a {networks: [«bakc»]}\nservices:\n  web:\n    image: a:1\n    <<: *a\nnetworks:\n  back:\n";
    check(id, { bad }, { "Declare network bakc": `${withoutMarks(bad)}  bakc:\n` });
  });

  test("is looked for wherever a service can name another one", () => {
    const rest =
      "links: [bd:sql]\n    volumes_from: [bd:ro]\n    pid: service:bd\n    build: {context: ., additional_contexts: [c=service:bd]}\n";
    const text = `services:\n  web:\n    ${rest}  db:\n    image: a:1\n`;
    const rule = rules.find((one) => one.meta.id === id);
    const found = rule && new RuleBench(rule, {}).findings(text);
    expect(found?.map(({ span }) => text.slice(span.start, span.end))).toEqual(["bd", "bd", "bd", "bd"]);
  });
});

test("a brace that may close in two places", () => {
  check(
    "compose/no-malformed-variable",
    { bad: "services:\n  web:\n    image: a:1\n    ports: ['«${PORT»:-80:80']\n" },
    {
      "Close it: ${PORT:-80}": "services:\n  web:\n    image: a:1\n    ports: ['${PORT:-80}:80']\n",
      "Close it: ${PORT:-80:80}": "services:\n  web:\n    image: a:1\n    ports: ['${PORT:-80:80}']\n",
    },
  );
});

test("a port that is published twice by one service, to two targets", () => {
  check(
    "compose/no-duplicate-port",
    { bad: "services:\n  web:\n    image: a:1\n    ports:\n    - 8080:80\n    - «8080»:81\n    - 8081:82\n" },
    {
      "Publish on 8082":
        "services:\n  web:\n    image: a:1\n    ports:\n    - 8080:80\n    - 8082:81\n    - 8081:82\n",
    },
  );
});

describe("a secret", () => {
  const id = "compose/no-literal-secret";
  const bad =
    "services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_PASSWORD: «tulip»\n    secrets:\n    - a\nsecrets:\n  a: {file: a.txt}\n";

  test("stays while nobody knows the files beside it", () => check(id, { bad }, {}));

  test("goes into a file or into .env", () => {
    check(
      id,
      { bad, files: {} },
      {
        "Hand it over as the file postgres_password": bad
          .replace("_PASSWORD: «tulip»", "_PASSWORD_FILE: /run/secrets/postgres_password")
          .replace("- a\n", "- a\n    - postgres_password\n")
          .concat("  postgres_password:\n    file: ./secrets/postgres_password.txt\n"),
        "Take it from .env as POSTGRES_PASSWORD": bad.replace(
          "«tulip»",
          "${POSTGRES_PASSWORD:?set POSTGRES_PASSWORD in .env}",
        ),
      },
    );
  });

  test("gets a name that is not taken by another value", () => {
    const files = { "secrets/postgres_password.txt": "rose\n", ".env": "POSTGRES_PASSWORD=rose\n" };
    check(
      id,
      { bad, files },
      {
        "Hand it over as the file db_postgres_password": undefined,
        "Take it from .env as DB_POSTGRES_PASSWORD": undefined,
      },
    );
  });

  test("shares the name of the same value", () => {
    const files = {
      "secrets/postgres_password.txt": "tulip\n",
      ".env": 'export POSTGRES_PASSWORD="tulip"\n',
    };
    check(
      id,
      { bad, files },
      {
        "Hand it over as the file postgres_password": undefined,
        "Take it from .env as POSTGRES_PASSWORD": undefined,
      },
    );
  });

  test("stays out of the file of a service that is built here", () => {
    const built = bad.replace("image: postgres:18", "build: .");
    check(id, { bad: built, files: {} }, { "Take it from .env as POSTGRES_PASSWORD": undefined });
  });
});

test("a dependency without a check, built here, gets a probe for its port", () => {
  const bad =
    "services:\n  web:\n    image: a:1\n    depends_on: {api: {condition: «service_healthy»}}\n  api:\n    build: {context: ., dockerfile_inline: 'FROM python:3.13'}\n    ports: ['8000']\n";
  check(
    "compose/require-dependency-healthcheck",
    { bad },
    {
      "Check api with python": undefined,
      "Wait for its start only": undefined,
    },
  );
});

describe("a value of another kind", () => {
  const id = "compose/no-invalid-type";

  test("is one text where a blank behind its colon made it a mapping", () => {
    check(
      id,
      { bad: "services:\n  web:\n    image: a:1\n    ports:\n      - «8080»: 80\n" },
      { "*Write 8080:80": "services:\n  web:\n    image: a:1\n    ports:\n      - 8080:80\n" },
    );
  });

  test("loses its dashes where they stand right below the key", () => {
    check(
      id,
      {
        bad: "services:\n  web:\n    image: a:1\n    depends_on:\n    - «db»:\n        condition: service_started\n    - api: {condition: service_started}\n",
      },
      {
        "*Make it a mapping":
          "services:\n  web:\n    image: a:1\n    depends_on:\n      db:\n        condition: service_started\n      api: {condition: service_started}\n",
      },
    );
  });
});

test("the shell's operators in the words of a check", () => {
  const at = "services:\n  web:\n    image: a:1\n    healthcheck: {test: ";
  check(
    "compose/no-invalid-healthcheck",
    { bad: `${at}["«curl»", "-f", "http://a", "||", "exit", "1"]}\n` },
    { "*Use CMD-SHELL": `${at}["CMD-SHELL", "curl -f http://a || exit 1"]}\n` },
  );
});

describe("ports beside the network of another service", () => {
  const id = "compose/no-conflicting-network-mode";
  const rest = "    network_mode: service:vpn\n";

  test("move behind those that the owner has, each once", () => {
    check(
      id,
      {
        bad: `services:\n  vpn:\n    image: a:1\n    ports: ["1:1"] # x\n  web:\n    image: b:1\n${rest}    «ports»:\n      - 80:80\n      - 1:1\n`,
      },
      {
        "Move ports to vpn": `services:\n  vpn:\n    image: a:1\n    ports: ["1:1", 80:80] # x\n  web:\n    image: b:1\n${rest}`,
      },
    );
  });

  test("move at the end of a file without a line break, and keep the others", () => {
    check(
      id,
      {
        bad: "services:\r\n  vpn:\r\n    image: a:1\r\n    ports:\r\n    - 6:6 # y\r\n  web:\r\n    network_mode: service:vpn\r\n    «ports»: [7:7, 8:8]",
      },
      {
        "Move ports to vpn":
          "services:\r\n  vpn:\r\n    image: a:1\r\n    ports:\r\n    - 6:6 # y\r\n    - 7:7\r\n    - 8:8\r\n  web:\r\n    network_mode: service:vpn",
      },
    );
  });

  test.each([
    ["a comment would get lost", "vpn: {image: 'a:1'}", "\n      - 80:80 # for all\n      - 81:81"],
    ["the owner has no network either", "vpn: {image: 'a:1', network_mode: host}", " ['80:80']"],
    ["the owner is not here", "proxy: {image: 'a:1'}", " ['80:80']"],
  ])("stay where %s", (_, owner, ports) => {
    check(id, { bad: `services:\n  ${owner}\n  web:\n    image: b:1\n${rest}    «ports»:${ports}\n` }, {});
  });
});

test("a key that would come back with a merge is not taken away", () => {
  const head =
    "x-base: &base\n  container_name: shop\nservices:\n  web:\n    <<: *base\n    image: a:1\n    ";
  check("compose/no-container-name", { bad: `${head}«container_name»: web\n` }, {});
});
