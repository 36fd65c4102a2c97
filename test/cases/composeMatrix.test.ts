import { describe, expect, test } from "vitest";
import { lint, readCases } from "./cases.ts";

interface MatrixCase {
  readonly id: string;
  /** What Compose makes of it: "error", "accepted, fine", "accepted, policy", … */
  readonly compose: string;
  readonly yaml: string;
}

/** What is found in a case: rule and token. */
const found: Readonly<Record<string, string>> = {
  "undefined-network": "compose/no-undefined-reference nope",
  "undefined-secret": "compose/no-undefined-reference nope",
  "undefined-model": "compose/no-undefined-reference nope",
  "undefined-extends": "compose/no-undefined-extends nope",
  "undefined-volumes_from": "compose/no-undefined-reference nope",
  "undefined-alias": "dockwise/syntax *nope",
  "depends_on-cycle": "compose/no-dependency-cycle a",
  "completed-but-restart-always": "compose/no-restarting-job always",
  "shell-var-in-command": "compose/no-shell-variable $HOSTNAME",
  "env-dup-list": "compose/no-duplicate-variable FOO",
  "interpolation-no-default": "compose/no-unset-variable FOO",
  "unused-volume": "compose/no-unused-definition v",
  "unused-secret": "compose/no-unused-definition s",
  "dup-host-port": "compose/no-duplicate-port 80",
  "container_name-replicas": "compose/no-container-name-with-replicas container_name",
  "network_mode-and-networks": "compose/no-conflicting-network-mode networks",
  "bad-interpolation-space": "compose/no-malformed-variable ${ FOO }",
  "port-db-published": "compose/no-public-port 5432:5432",
  "image-latest": "compose/require-image-version latest",
  "image-tag-var-latest": "compose/require-image-version latest",
  "no-image-no-build": "compose/require-source a",
  "dockerfile-and-inline": "compose/no-conflicting-keys dockerfile_inline",
  "external-with-other-keys": "compose/no-conflicting-keys driver",
  "secret-no-source": "compose/require-source s",
  "dup-container_name": "compose/no-duplicate-container-name same",
  "port-out-of-range": "compose/no-invalid-port 70000",
  "port-bad-proto": "compose/no-invalid-port tpc",
  "env-list-colon": "compose/no-invalid-type FOO: bar",
  "bad-duration": "compose/no-invalid-duration 10",
  "bad-bytes": "compose/no-invalid-size 512MiB!",
  "container_name-bad": "compose/no-invalid-name my app@1",
  "reserved-label": "compose/no-reserved-label com.docker.compose.project",
  "unknown-top-key": "compose/no-unknown-key service",
  "dup-merge-key": "compose/no-duplicate-key <<",
  "static-ip-no-subnet": "compose/no-invalid-address 10.0.0.5",
  "service-null": "compose/no-invalid-type a",
};

/** Where our rules for the same thing stay silent, and why. */
const silent: Readonly<Record<string, string>> = {
  "healthy-without-healthcheck": "nobody knows whether that image brings a check of its own",
  "dup-port-two-ips-is-fine": "each address has its own ports",
};

const cases = readCases<MatrixCase>("compose-matrix.jsonl");

describe("the matrix of Compose files", () => {
  test.skipIf(cases.length === 0).each(Object.entries(found))("%s: %s", async (id, expected) => {
    const one = cases.find((each) => each.id === id);
    if (!one) throw new Error(`There is no case ${id}`);
    const { findings } = await lint("compose", one.yaml);
    expect(findings.map(({ rule, span }) => `${rule} ${one.yaml.slice(span.start, span.end)}`)).toContain(
      expected,
    );
  });

  test.skipIf(cases.length === 0).each(Object.entries(silent))("%s is left alone: %s", async (id) => {
    const one = cases.find((each) => each.id === id);
    if (!one) throw new Error(`There is no case ${id}`);
    expect((await lint("compose", one.yaml, { preset: "recommended" })).findings).toEqual([]);
  });

  test.skipIf(cases.length === 0)("what Compose refuses has one error under recommended", async () => {
    const refused = cases.filter(({ compose }) => compose.startsWith("error"));
    expect(refused.length).toBeGreaterThan(0);
    for (const { id, yaml } of refused) {
      const { findings } = await lint("compose", yaml, { preset: "recommended" });
      // The cases stand alone, without the files that they name.
      const errors = findings.filter(
        ({ severity, rule }) => severity === "error" && rule !== "compose/no-missing-file",
      );
      expect({
        id,
        errors: errors.map(({ rule, span }) => `${rule} ${yaml.slice(span.start, span.end)}`),
      }).toEqual({
        id,
        errors: [found[id]],
      });
    }
  });

  test.skipIf(cases.length === 0)("what Compose takes as fine has no error", async () => {
    const fine = cases.filter(({ compose }) => compose === "accepted, fine");
    expect(fine.length).toBeGreaterThan(0);
    for (const { id, yaml } of fine) {
      const { findings } = await lint("compose", yaml, { preset: "recommended" });
      expect({ id, errors: findings.filter(({ severity }) => severity === "error") }).toEqual({
        id,
        errors: [],
      });
    }
  });
});
