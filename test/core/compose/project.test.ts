import { describe, expect, test } from "vitest";
import { readProject } from "../../../server/src/core/compose/merged/project.ts";
import { drawnRing, ringsIn } from "../../../server/src/core/compose/merged/rings.ts";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { relativePath } from "../../../server/src/core/compose/relativePath.ts";

type Files = Readonly<Record<string, string>>;

function read(text: string, files: Files | undefined, name = "compose.yaml") {
  const project = readProject(parseCompose(text), `/srv/shop/${name}`, {
    text: (path) => (files ? (files[path] ?? null) : undefined),
    list: () => files && Object.keys(files),
  });
  const services = project.documents.flatMap((document) => document.services.map((service) => service.name));
  return { services, whole: project.whole };
}

const service = (name: string) => `services: {${name}: {image: "a:1"}}\n`;

describe("the files that Compose reads with another one", () => {
  test("are those that it includes, each from its own folder", () => {
    const files = {
      "infra/a.yaml": `include: [{path: [./b.yaml, ../c.yaml]}]\n${service("a")}`,
      "infra/b.yaml": service("b"),
      "c.yaml": service("c"),
    };
    expect(read(`include: [infra/a.yaml]\n${service("web")}`, files)).toEqual({
      services: ["web", "a", "b", "c"],
      whole: true,
    });
  });

  test("are read once, also where they include each other", () => {
    const files = {
      "a.yaml": `include: [b.yaml]\n${service("a")}`,
      "b.yaml": `include: [a.yaml]\n${service("b")}`,
    };
    expect(read("include: [a.yaml]\n", files)).toEqual({ services: ["a", "b"], whole: true });
  });

  test("are its override file, and for that the file below", () => {
    const files = { "compose.yaml": service("web"), "docker-compose.override.yml": service("debug") };
    expect(read(service("web"), files)).toEqual({ services: ["web", "debug"], whole: true });
    expect(read(service("debug"), files, "docker-compose.override.yml")).toEqual({
      services: ["debug", "web"],
      whole: true,
    });
  });

  test.each([
    ["an address", "include: ['oci://registry.example/a:1']\n", {}],
    ["a variable", "include: ['${DIR}/a.yaml']\n", {}],
    ["a file that is not there", "include: [a.yaml]\n", {}],
    ["a file that nobody read", "include: [a.yaml]\n", undefined],
    ["a file that is no YAML", "include: [a.yaml]\n", { "a.yaml": "services: }\n" }],
  ])("are not all known with %s", (_, text, files) => {
    expect(read(text, files).whole).toBe(false);
  });

  test("are not known for a file that lies over another one", () => {
    expect(read(service("web"), { "compose.yaml": "" }, "compose.prod.yaml").whole).toBe(false);
    expect(read(service("web"), {}, "compose.prod.yaml").whole).toBe(true);
    expect(read(service("web"), {}, "common.yaml").whole).toBe(false);
  });
});

test("a path is cleaned, and is unknown where it leads away", () => {
  expect(relativePath("./a/../b//c.yaml")).toBe("b/c.yaml");
  expect(relativePath("../../x", "a/b/c")).toBe("a/x");
  expect(relativePath("../../x", "a")).toBe("../x");
  expect(relativePath(".")).toBe(".");
  for (const path of [
    "/etc/x",
    "~/x",
    "C:\\x",
    "https://example.com/x.git",
    "git@example.com:x.git",
    "${A}/x",
  ])
    expect(relativePath(path), path).toBeUndefined();
});

test("each ring is found once, from the step that closes it", () => {
  const steps = (text: string) =>
    new Map(
      text.split(" ").map((each): [string, { name: string }[]] => {
        const [name = "", to = ""] = each.split(">");
        return [name, to.split(",").flatMap((one) => (one ? [{ name: one }] : []))];
      }),
    );
  const drawn = (text: string) => ringsIn(steps(text)).map(drawnRing);
  expect(drawn("a>b,c b>d c>d d>")).toEqual([]);
  expect(drawn("a>a")).toEqual(["a → a"]);
  expect(drawn("x>a a>b b>c c>a,d d>d")).toEqual(["a → b → c → a", "d → d"]);
  expect(drawn("a>b b>c c>d d>e e>f f>a")).toEqual(["a → b → c → … → f → a"]);
});
