import { expect, test } from "vitest";
import { checkOptionProblem } from "../../../server/src/core/dockerfile/grammar/checkOptions.ts";
import { durationProblem } from "../../../server/src/core/dockerfile/grammar/durations.ts";
import { portProblem } from "../../../server/src/core/dockerfile/grammar/ports.ts";
import { isSignal } from "../../../server/src/core/dockerfile/grammar/signals.ts";
import {
  isMode,
  isPlatform,
  isStageName,
  remoteKind,
} from "../../../server/src/core/dockerfile/grammar/values.ts";

test.each([
  ["30s", undefined],
  ["1h30m", undefined],
  ["1.5s", undefined],
  [".5s", undefined],
  ["1ms", undefined],
  ["0", undefined],
  ["-0s", undefined],
  ["30", "unit"],
  ["999us", "short"],
  ["-1s", "short"],
  ["1d", "malformed"],
  ["s", "malformed"],
  ["1s30", "malformed"],
  ["1 s", "malformed"],
  ["5S", "malformed"],
])("the duration %s", (text, problem) => {
  expect(durationProblem(text)).toBe(problem);
});

test.each([
  ["80", undefined],
  ["0", undefined],
  ["65535/UDP", undefined],
  ["8000-8010/sctp", undefined],
  ["80/", undefined],
  ["8080:80", undefined],
  [":80", undefined],
  ["127.0.0.1:8080:80/tcp", undefined],
  ["[::1]:8080:80", undefined],
  ["«65536»", "high"],
  ["«1-»", "port"],
  ["«-1»", "port"],
  ["«80,81»", "port"],
  ["«9-8»/tcp", "range"],
  ["80/«tcpp»", "protocol"],
  ["«x»:80", "port"],
  ["«localhost»:1:80", "address"],
  ["«/tcp»", "port"],
])("the port %s", (drawn, kind) => {
  const word = drawn.replace(/[«»]/g, "");
  const problem = portProblem(word);
  expect(problem?.kind).toBe(kind);
  if (problem) expect(word.slice(problem.span.start, problem.span.end)).toBe(/«(.*)»/.exec(drawn)?.[1]);
});

test.each([
  ["skip=A,B;error=true", undefined],
  ["skip=all // why; not", undefined],
  ["error=T;experimental=all", undefined],
  ["skip", "option"],
  ["skip=A;", "option"],
  ["Skip=A", "option"],
  ["error=yes", "boolean"],
])("the options %s of check", (value, kind) => {
  expect(checkOptionProblem(value)?.kind).toBe(kind);
});

test.each(["TERM", "SIGTERM", "sigusr1", "RTMIN", "SIGRTMIN+15", "RTMAX-14", "9", "-1", "999"])(
  "the signal %s",
  (name) => {
    expect(isSignal(name)).toBe(true);
  },
);

test.each(["0", "00", "SIGNONSENSE", "RTMIN+16", "RTMAX-15", "SIG", "TERM ", "1.5"])(
  "no signal: %j",
  (name) => {
    expect(isSignal(name)).toBe(false);
  },
);

test("values of flags", () => {
  expect(
    ["linux", "amd64", "linux/arm/v7", "windows(10.0.1+x)/amd64"].filter((one) => !isPlatform(one)),
  ).toEqual([]);
  expect(["linux/", "a b", "linux/amd64/v2/x", "linux//v2"].filter(isPlatform)).toEqual([]);
  expect(["755", "0755", "07777", "u=rwX,go=rX", "+x", "a-w"].filter((one) => !isMode(one))).toEqual([]);
  expect(["10000", "888", "rwx", "0o755", "u=q"].filter(isMode)).toEqual([]);
  expect(["a", "A.b_c-1"].filter((one) => !isStageName(one))).toEqual([]);
  expect(["", "1a", "-a", "a/b", "a b", "ä"].filter(isStageName)).toEqual([]);
});

test.each([
  ["https://example.com/a.tar", "url"],
  ["https://github.com/a/b.git#v1:sub", "git"],
  ["git@github.com:a/b.git", "git"],
  ["git://host/a", "git"],
  ["./https://x", undefined],
  ["a.git", undefined],
])("the source %s", (source, kind) => {
  expect(remoteKind(source)).toBe(kind);
});
