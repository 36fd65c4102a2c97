import { expect, it } from "vitest";
import { parseImageReference } from "../../../server/src/core/dockerfile/imageReference.ts";
import { draw } from "../marks.ts";

const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;

/** Name, tag and digest marked, then what facts are looked up by; or nothing for a text that is none. */
function check(text: string, drawn: string | undefined, name?: string): void {
  const reference = parseImageReference(text);
  const ranges = reference && [reference.nameRange, reference.tagRange, reference.digestRange];
  expect(
    ranges &&
      draw(
        text,
        ranges.flatMap((range) => range ?? []),
      ),
  ).toBe(drawn);
  expect(reference?.name).toBe(name);
}

it("reads a name", () => check("node", "«node»", "node"));
it("reads a tag", () => check("node:24-alpine", "«node»:«24-alpine»", "node"));
it("reads a digest", () => check(`node@${DIGEST}`, `«node»@«${DIGEST}»`, "node"));
it("reads everything at once", () =>
  check(`r.io:5000/ns/img:1.2@${DIGEST}`, `«r.io:5000/ns/img»:«1.2»@«${DIGEST}»`, "r.io:5000/ns/img"));
it("takes a dotted name behind a slash for no registry", () =>
  check("user/img.name:1.2", "«user/img.name»:«1.2»", "user/img.name"));
it("drops Docker Hub and library from the name", () => {
  check("docker.io/library/node:24", "«docker.io/library/node»:«24»", "node");
  check("index.docker.io/library/node", "«index.docker.io/library/node»", "node");
  check("library/node", "«library/node»", "node");
  check("ghcr.io/library/node", "«ghcr.io/library/node»", "ghcr.io/library/node");
});
it("knows a registry by a dot, a port, an upper-case letter or localhost", () => {
  expect(parseImageReference("localhost/a")?.registry).toBe("localhost");
  expect(parseImageReference("host:1/a")?.registry).toBe("host:1");
  expect(parseImageReference("Host/a")?.registry).toBe("Host");
  expect(parseImageReference("[::1]:5000/a")?.registry).toBe("[::1]:5000");
  expect(parseImageReference("host/a")?.registry).toBeUndefined();
});
it("refuses what is no reference", () => {
  for (const text of [
    "",
    "Node",
    "node:",
    "node@",
    "a b",
    "a//b",
    "node:-x",
    "node@sha256:12",
    `node@sha256:${"A".repeat(64)}`,
    `node@sha256:${"a".repeat(63)}`,
    `node@md5:${"a".repeat(32)}`,
    "a..b",
    "-a",
    `x${"y".repeat(2000)}`,
  ]) {
    check(text, undefined);
  }
});
