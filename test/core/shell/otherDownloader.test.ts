import { expect, test } from "vitest";
import { withOtherDownloader } from "../../../server/src/core/shell/otherDownloader.ts";
import { parseShell } from "../../../server/src/core/shell/parse.ts";
import { Mapped } from "../../../server/src/core/text/mapped.ts";

test.each([
  ["wget https://a/b.tar", "curl -fsSLO https://a/b.tar"],
  ["wget -q --progress=dot:giga $URL/b", "curl -fsSLO $URL/b"],
  ["wget -nv -O /tmp/b 'https://a/b c'", "curl -fsSLo /tmp/b 'https://a/b c'"],
  ["wget -qO- https://a", "curl -fsSL https://a"],
  ["wget -O - https://a", "curl -fsSL https://a"],
  ["/usr/bin/curl -fsSL https://a", "wget -qO- https://a"],
  ["curl -LO https://a/b", "wget -q https://a/b"],
  ['curl --fail -o "/tmp/b" https://a/b', 'wget -qO "/tmp/b" https://a/b'],
  ["curl -k https://a", undefined],
  ["curl -H 'A: b' https://a", undefined],
  ["curl https://a https://b", undefined],
  ["wget -c https://a", undefined],
  ["wget -P /tmp https://a", undefined],
  ["curl --version", undefined],
])("%s", (text, expected) => {
  const [command] = parseShell(Mapped.identity(text, 0), "posix").commands;
  expect(command && withOtherDownloader(command)).toBe(expected);
});
