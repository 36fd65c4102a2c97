import { expect, it } from "vitest";
import type { Instruction, VariableReference } from "../../../server/src/core/dockerfile/model.ts";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { draw, undrawn } from "../marks.ts";

/** Every variable that BuildKit expands is marked, and listed with its source and value. */
function check(drawn: string, ...expected: readonly string[]): void {
  const text = undrawn(drawn);
  const references = parseDockerfile(text).instructions.flatMap(all);
  expect(
    draw(
      text,
      references.map(({ nameSpan }) => nameSpan),
    ),
  ).toBe(drawn);
  expect(references.map(show)).toEqual(expected);
}

function all(instruction: Instruction): readonly VariableReference[] {
  const trigger = instruction.keyword === "ONBUILD" ? instruction.trigger : undefined;
  return [...instruction.variables, ...(trigger?.variables ?? [])];
}

function show({ name, modifier, word, declaration }: VariableReference): string {
  const form = modifier ? `${name} ${modifier} ${word}` : name;
  if (!declaration) return `${form}: nothing`;
  return `${form}: ${declaration.source}${declaration.value === undefined ? "" : ` «${declaration.value}»`}`;
}

it("sees global ARGs in FROM", () =>
  check("ARG V=24\nFROM --platform=$«BUILDPLATFORM» node:${«V»}", "BUILDPLATFORM: platform", "V: arg «24»"));

it("sees a global ARG in a stage only behind ARG", () =>
  check("ARG V=24\nFROM a\nENV X=$«V»\nARG V\nENV Y=$«V»", "V: nothing", "V: arg «24»"));

it("sees platform arguments in a stage only behind ARG", () =>
  check(
    "FROM a\nENV X=$«TARGETARCH»\nARG TARGETARCH\nENV Y=$«TARGETARCH»",
    "TARGETARCH: nothing",
    "TARGETARCH: platform",
  ));

it("sees proxies without ARG", () => check("FROM a\nENV X=$«http_proxy»", "http_proxy: proxy"));

it("lets a later default win over the global one", () =>
  check("ARG V=1\nFROM a\nARG V=2\nENV X=$«V»", "V: arg «2»"));

it("lets ENV win over an earlier ARG", () => check("FROM a\nARG V=1\nENV V=2\nUSER $«V»", "V: env «2»"));

it("lets ENV win over a later ARG, in the stages built from it too", () =>
  check("FROM a AS x\nENV V=2\nARG V=3\nUSER $«V»\nFROM x\nARG V=4\nUSER $«V»", "V: env «2»", "V: env «2»"));

it("does not let ARG without a value hide ENV", () =>
  check("FROM a\nENV V=2\nARG V\nUSER $«V»", "V: env «2»"));

it("expands ENV with the environment before it", () =>
  check("FROM a\nENV A=1\nENV A=2 B=$«A»\nUSER $«B»", "A: env «1»", "B: env «1»"));

it("expands ARG from left to right", () => check("ARG A=1 B=$«A»\nFROM $«B»", "A: arg «1»", "B: arg «1»"));

it("inherits from the stage it is built from", () =>
  check(
    "FROM a AS x\nENV A=1\nARG B=2\nFROM x\nUSER $«A»:$«B»\nFROM b\nUSER $«A»",
    "A: env «1»",
    "B: arg «2»",
    "A: nothing",
  ));

it("does not know what a build argument may set", () => check("ARG A\nFROM a:$«A»", "A: arg"));

it("reads every modifier", () =>
  check(
    "FROM a\nENV F=x.tar.gz\nENV A=${«F»:-a} B=${«F»+b} C=${«F»:?c} D=${«F»#*.} E=${«F»##*.} G=${«F»%.*} H=${«F»%%.*} I=${«F»/./-} J=${«F»//./-}\nLABEL $«A»$«B»$«C»=$«D»$«E» $«G»=$«H»$«I»$«J»",
    "F :- a: env «x.tar.gz»",
    "F + b: env «x.tar.gz»",
    "F :? c: env «x.tar.gz»",
    "F # *.: env «x.tar.gz»",
    "F ## *.: env «x.tar.gz»",
    "F % .*: env «x.tar.gz»",
    "F %% .*: env «x.tar.gz»",
    "F / .: env «x.tar.gz»",
    "F // .: env «x.tar.gz»",
    "A: env «x.tar.gz»",
    "B: env «b»",
    "C: env «x.tar.gz»",
    "D: env «tar.gz»",
    "E: env «gz»",
    "G: env «x.tar»",
    "H: env «x»",
    "I: env «x-tar.gz»",
    "J: env «x-tar-gz»",
  ));

it("reads variables in the word of a modifier", () =>
  check("ARG B=b\nARG A=${«A»:-${«B»}}\nFROM $«A»", "A :- ${B}: nothing", "B: arg «b»", "A: arg «b»"));

it("keeps quotes in the word of a modifier together", () =>
  check('ARG A=${«X»:-"a b"}\nFROM $«A»', 'X :- "a b": nothing', "A: arg «a b»"));

it("expands nothing in single quotes or behind an escape", () =>
  check('FROM a\nENV A=\'$x\' B=\\$y C="\\$z" D="$«w»"', "w: nothing"));

it("reads special parameters by their one character, and all digits", () =>
  check("FROM a\nENV A=$«$»x B=$«12»a", "$: nothing", "12: nothing"));

it("reads no variable in forms that BuildKit refuses", () =>
  check("FROM a\nENV A=${v^^} B=${#v} C=${!v} D=${v:1:2} E=${v:=x} F=${v/p} G=${ H=${}"));

it("leaves commands to the shell", () =>
  check('FROM a\nRUN echo $x\nCMD echo $x\nENTRYPOINT ["$x"]\nHEALTHCHECK CMD $x\nSHELL ["$x"]'));

it("expands the mounts of RUN, but not from", () =>
  check("FROM a\nRUN --mount=type=cache,id=$«I»,from=$F,target=${«T»} x", "I: nothing", "T: nothing"));

it("expands what COPY and ADD are given, but not --from", () =>
  check(
    'FROM a\nCOPY --from=$a --chown=$«b» --exclude=$c $«d» $«e»/\nADD --checksum=$«f» ["$«g»", "/"]',
    "b: nothing",
    "d: nothing",
    "e: nothing",
    "f: nothing",
    "g: nothing",
  ));

it("expands heredocs of COPY unless their word is quoted, whatever quotes they hold", () =>
  check("FROM a\nCOPY <<A <<'B' <<C /d\n'$«x»' \\$y\nA\n$z\nB\n$«w»\nC", "x: nothing", "w: nothing"));

it("expands EXPOSE, VOLUME, WORKDIR, STOPSIGNAL", () =>
  check(
    'FROM a\nEXPOSE $«a»/tcp 80\nVOLUME ["$«b»"]\nWORKDIR /$«c» d\nSTOPSIGNAL $«d»',
    "a: nothing",
    "b: nothing",
    "c: nothing",
    "d: nothing",
  ));

it("reads variables over line ends", () =>
  check("FROM a\nENV A=$«b»\\\n${«c»:-\\\nx}", "b: nothing", "c :- x: nothing"));

it("reads what ONBUILD holds by itself", () => check("FROM a\nENV A=1\nONBUILD COPY $«A» /", "A: env «1»"));

it("does not follow values that grow without end", () => {
  const lines = ["FROM a", "ENV A0=0123456789"];
  for (let at = 1; at < 40; at++) lines.push(`ENV A${at}=$A${at - 1}$A${at - 1}`);
  const file = parseDockerfile(`${lines.join("\n")}\nUSER $A39`);
  expect(file.instructions.at(-1)?.variables[0]?.declaration).toMatchObject({
    source: "env",
    value: undefined,
  });
});
