import { expect, it } from "vitest";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { parseShell } from "../../../server/src/core/shell/parse.ts";
import { Mapped } from "../../../server/src/core/text/mapped.ts";
import { showCommands } from "./show.ts";

/** Every command of a script, with what it stands in. */
function check(text: string, ...expected: readonly string[]): void {
  expect(showCommands(parseShell(Mapped.identity(text, 0), "posix"))).toEqual(expected);
}

it("reads words, quotes and escapes", () =>
  check(
    `echo a "b c" 'd e' f\\ g "h\\"i\\$j\\k" $'l\\n' ""`,
    'echo a ‹b c› ‹d e› ‹f g› ‹h"i$j\\k› ‹l\n› ‹›',
  ));

it("does not know what expansions and globs give", () =>
  check('echo $A "x$B" *.c a? [ab] ~/x {c,d}', 'echo {$A} {"x$B"} {*.c} {a?} {[ab]} ~/x {{c,d}}'));

it("reads lists", () =>
  check("a && b || c; d & e", "[and-or] a", "[and-or] b", "[and-or] c", "[background] d", "e"));

it("reads pipelines", () => check("a | b | c", "[pipeline] a", "[pipeline] b", "[pipeline] c"));

it("reads compounds", () =>
  check(
    "if a; then b; elif c; then d; else e; fi; for x in 1; do f; done; while g; do h; done; case $x in y) i;; esac; ( j ); { k; }; ! l",
    "[if] a",
    "[if] b",
    "[if] c",
    "[if] d",
    "[if] e",
    "[loop] f",
    "[loop] g",
    "[loop] h",
    "[case] i",
    "[subshell] j",
    "[group] k",
    "[negation] l",
  ));

it("reads functions", () =>
  check("f() { a; }; function g { b; }", "[group < function] a", "[group < function] b"));

it("reads substitutions", () =>
  check(
    'a $(b "$(c)") `d` <(e) "${x:-$(f)}" $((1 + $(g)))',
    'a {$(b "$(c)")} {`d`} {<(e)} {"${x:-$(f)}"} {$((1 + $(g)))}',
    '[substitution] b {"$(c)"}',
    "[substitution < substitution] c",
    "[substitution] d",
    "[substitution] e",
    "[substitution] f",
    "[substitution] g",
  ));

it("leaves backticks alone whose escapes move the text", () => check("a `b \\`c\\``", "a {`b \\`c\\``}"));

it("tells nesting from the inside out", () =>
  check(
    "x && if a; then ( b | c ); fi",
    "[and-or] x",
    "[if < and-or] a",
    "[pipeline < subshell < if < and-or] b",
    "[pipeline < subshell < if < and-or] c",
  ));

it("reads assignments and redirections", () =>
  check('A=1 B="x y" C=$D cmd >out 2>&1 <<<in; E=f', "A=1 B=‹x y› C={$D} cmd >out 2>&1 <<<in", "E=f"));

it("takes NAME=value behind a command for a word", () =>
  check('export A=1 B="x y" C=$D', "export A=1 ‹B=x y› {C=$D}"));

it("reads the text of sh -c", () =>
  check(`sh -c 'a && b "c d"'`, `sh -c ‹a && b "c d"›`, "[and-or < sh -c] a", "[and-or < sh -c] b ‹c d›"));

it("finds -c among the options of a shell", () => {
  check("bash -ec 'a'", "bash -ec ‹a›", "[sh -c] a");
  check("/bin/bash -o pipefail -c 'a'", "/bin/bash -o pipefail -c ‹a›", "[sh -c] a");
  check("sh -euxo pipefail -c 'a' x", "sh -euxo pipefail -c ‹a› x", "[sh -c] a");
  check("bash script.sh -c 'a'", "bash script.sh -c ‹a›");
  check("python -c 'a'", "python -c ‹a›");
});

it("reads the text that su hands to a shell", () =>
  check("su postgres -c 'psql a'; su - x", "su postgres -c ‹psql a›", "[sh -c] psql a", "su - x"));

it("keeps the command whose text of sh -c it does not understand", () =>
  check(`sh -c 'if' && b`, "[and-or] sh -c ‹if›", "[and-or] b"));

it("follows sh -c in sh -c", () =>
  check(`sh -c "bash -c 'a'"`, "sh -c ‹bash -c 'a'›", "[sh -c] bash -c ‹a›", "[sh -c < sh -c] a"));

it("finds the command behind those that run another", () => {
  check(
    "sudo -u bob -E apt-get install x",
    "sudo -u bob -E apt-get install x",
    "apt-get install x (by sudo)",
  );
  check("env -i A=1 B='2 3' npm ci", "env -i A=1 ‹B=2 3› npm ci", "A=1 B=‹2 3› npm ci (by env)");
  check("exec -a x node y", "exec -a x node y", "node y (by exec)");
  check("nohup nice -n 5 a", "nohup nice -n 5 a", "nice -n 5 a (by nohup)", "a (by nice)");
  check("timeout -k 5 30s a -b", "timeout -k 5 30s a -b", "a -b (by timeout)");
  check("gosu postgres:x psql", "gosu postgres:x psql", "psql (by gosu)");
  check("command a", "command a", "a (by command)");
  check("/usr/bin/env -- a", "/usr/bin/env -- a", "a (by /usr/bin/env)");
});

it("finds none where nothing is run", () => {
  check("command -v a", "command -v a");
  check("env", "env");
  check("sudo -l", "sudo -l");
});

it("reads what xargs runs in a pipeline", () =>
  check(
    "a | xargs -0 -n1 -I {} rm -rf {}",
    "[pipeline] a",
    "[pipeline] xargs -0 -n1 -I {} rm -rf {}",
    "[pipeline] rm -rf {} (by xargs)",
  ));

it("reads time as a word of the shell", () => check("time -p a", "a"));

it("follows sudo to sh -c", () =>
  check(
    "sudo sh -c 'a | b'",
    "sudo sh -c ‹a | b›",
    "sh -c ‹a | b› (by sudo)",
    "[pipeline < sh -c] a",
    "[pipeline < sh -c] b",
  ));

it("reads a heredoc that a shell gets", () =>
  check(
    "bash <<EOF\na\nb $(c)\nEOF\nd",
    "bash <<EOF",
    "[sh -c] a",
    "[sh -c] b {$(c)}",
    "[substitution < sh -c] c",
    "d",
  ));

it("reads a heredoc that another program gets for its substitutions only", () =>
  check("cat <<EOF\na $(b)\nEOF", "cat <<EOF", "[substitution] b"));

it("reads no heredoc of a shell that is given a file", () =>
  check("bash x.sh <<EOF\na\nEOF", "bash x.sh <<EOF"));

it("reads a heredoc by its first line, whoever gets it", () => {
  const text = "COPY <<A <<B <<C /d/\n#!/bin/sh\na && b\nA\n#!/usr/bin/python3\nB\nc\nC";
  const [copy] = parseDockerfile(text).instructions;
  const shown = copy?.heredocs.map(({ script }) => script && showCommands(script));
  expect(shown).toEqual([["[and-or] a", "[and-or] b"], undefined, undefined]);
});

it("understands nothing of a text with an error", () => {
  for (const text of ['echo "a', "if a; then", "a $(b", "a )", "a && $(if)"]) check(text);
});

it("reads no other dialect", () => {
  const script = parseShell(Mapped.identity("Get-Item | foo", 0), "powershell");
  expect(script).toMatchObject({ understood: false, commands: [], steps: [], pipelines: [] });
});

/** The top level: how each step is joined, what it is, and its commands by name. */
function checkSteps(text: string, ...expected: readonly string[]): void {
  const { steps } = parseShell(Mapped.identity(text, 0), "posix");
  const shown = steps.map(
    ({ joinedBy, kind, commands, span }) =>
      `${joinedBy ?? "-"} ${kind} «${text.slice(span.start, span.end)}» ${commands.map(({ name }) => name?.value).join(" ")}`,
  );
  expect(shown).toEqual(expected);
}

it("cuts the top level into steps", () =>
  checkSteps(
    "a && b || c; d | e\n! f & if g; then h; fi; sudo i",
    "- command «a» a",
    "&& command «b» b",
    "|| command «c» c",
    "; pipeline «d | e» d e",
    "; command «! f» f",
    "& compound «if g; then h; fi» g h",
    "; command «sudo i» sudo i",
  ));

it("lists pipelines with the commands that stand in them", () => {
  const text = "a $(x | y) | sudo b | { c; sh -c 'z | z'; }";
  const { pipelines } = parseShell(Mapped.identity(text, 0), "posix");
  const shown = pipelines.map(({ commands }) => commands.map(({ name }) => name?.value).join(" "));
  expect(shown).toEqual(["a sudo b c sh", "x y", "z z"]);
});
