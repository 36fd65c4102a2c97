import { describe, expect, test } from "vitest";
import {
  isOfLabelType,
  type LabelType,
  readLabelSchema,
} from "../../../server/src/core/knowledge/labelSchema.ts";

describe.each<[LabelType, readonly string[], readonly string[]]>([
  ["text", ["anything"], []],
  [
    "url",
    ["https://example.com/a?b=c#d", "git://example.com/a.git", "mailto:ada@example.com", "http://[::1]:80/"],
    ["example.com", "https://example.com/a b", "https://example.com/%zz", "://a"],
  ],
  ["semver", ["1.4.0", "1.0.0-rc.1+build.5", "0.0.0"], ["1.4", "v1.4.0", "01.4.0", "1.0.0-", "1.0.0-01"]],
  ["hash", ["43c82ea", "43c82eaf3fb1b4a1aaf47bdd5e3bf3ee34dbcbd4"], ["43C82EA", "43c82e", "43c82eaf"]],
  [
    "rfc3339",
    ["2026-11-25T12:00:00Z", "2026-11-25T12:00:00.5+01:00", "2024-02-29t00:00:00z"],
    [
      "2026-11-25",
      "2026-11-25T12:00:00",
      "2026-02-29T12:00:00Z",
      "2026-13-01T12:00:00Z",
      "2026-11-25T24:00:00Z",
    ],
  ],
  [
    "spdx",
    [
      "MIT",
      "mit",
      "GPL-2.0+",
      "LicenseRef-Ours",
      "(MIT OR Apache-2.0) AND GPL-2.0-only WITH Classpath-exception-2.0",
    ],
    ["BSD", "Apache 2.0", "MIT OR", "(MIT", "MIT WITH MIT", "MIT, ISC"],
  ],
  [
    "email",
    ["ada@example.com", "ada+b.c@sub.example.org", '"a b"@example.com'],
    ["ada", "ada@", "a..b@example.com", "Ada <ada@example.com>", "ada@-example.com"],
  ],
])("the type %s", (type, good, bad) => {
  test.each(good)("takes %s", (value) => expect(isOfLabelType(value, type)).toBe(true));
  test.each(bad)("refuses %s", (value) => expect(isOfLabelType(value, type)).toBe(false));
});

test("an entry is a name, with a type behind a colon", () => {
  expect(readLabelSchema(["a", "b:url", " c : spdx", "d:1"])).toEqual([
    { name: "a", type: "text" },
    { name: "b", type: "url" },
    { name: "c", type: "spdx" },
    { name: "d:1", type: "text" },
  ]);
});
