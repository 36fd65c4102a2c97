import { describe, test } from "vitest";
import { describeColours } from "./check.ts";

const KEYWORD = "keyword.other.special-method.dockerfile";
const SHELL = "meta.embedded.line.shell.dockerfile";

describeColours("Dockerfile", "dockerfile", (check) => {
  describe("an instruction colours only itself", () => {
    test("an apostrophe in RUN", () =>
      check(
        `
FROM alpine:3.22
RUN «echo don't»
USER app
`,
        SHELL,
      ));

    test("open quotes, brackets and substitutions end with the line", () =>
      check(
        `
«FROM» alpine:3.22
«RUN» echo "never closed
«RUN» echo $(date
«RUN» if true; then
«ENV» GREETING="hello
«LABEL» note='it is
«CMD» ["node", "server.js
«COPY» a b
`,
        KEYWORD,
      ));

    test("a half-typed keyword", () =>
      check(
        `
«FROM» alpine:3.22
WORK don't
«USER» app
`,
        KEYWORD,
      ));

    test("the shell keeps its state over continued lines", () =>
      check(
        `
RUN echo «"one \\»
  «two"» && \\
    echo three
USER app
`,
        "string.quoted.double.shell",
      ));

    test("comments and blank lines between continued lines", () =>
      check(
        `
RUN set -e; \\
    «# don't stop here»

    «# nor here \\»
    curl -O https://example.com/a.tgz
USER app
`,
        "comment.line.number-sign.dockerfile",
      ));

    test("a number sign after a word is for the shell, and the line still continues", () =>
      check(
        `
«RUN» echo one # two \\
  COPY three
«USER» app
`,
        KEYWORD,
      ));

    test("a doubled escape character does not continue", () =>
      check(
        `
«COPY» list.txt c:\\\\
«RUN» ls
`,
        KEYWORD,
      ));

    test("a continuation that the file ends in", () => check(`«RUN» ls \\`, KEYWORD));

    test("ONBUILD and its instruction", () =>
      check("ONBUILD «RUN» npm ci\nONBUILD «COPY» . .\n«onbuild» ls", KEYWORD).catch(() =>
        check("ONBUILD «RUN» npm ci\nONBUILD «COPY» . .\nonbuild ls", KEYWORD),
      ));

    test("CRLF", () =>
      check("«FROM» alpine:3.22\r\n«RUN» echo don't \\\r\n  && ls\r\n«USER» app\r\n", KEYWORD));
  });

  describe("directives", () => {
    test("stand at the top", () =>
      check(
        `# «syntax»=docker/dockerfile:1
# «check»=skip=JSONArgsRecommended;error=true
FROM alpine:3.22
# syntax=too/late
`,
        "keyword.other.directive.dockerfile",
      ));

    test("end at the first other line", () =>
      check("# a note\n# escape=`\nFROM alpine:3.22\n", "keyword.other.directive.dockerfile"));

    test("check may stand above an instruction", () =>
      check(
        "FROM alpine:3.22\n# «check»=skip=StageNameCasing\nRUN ls\n",
        "keyword.other.directive.dockerfile",
      ));

    test("the options of check", () =>
      check(
        "# check=«skip»=StageNameCasing,FromAsCasing;«error»=true\n",
        "support.type.property-name.check",
      ));

    test("escape decides what continues a line", () =>
      check(
        `# escape=\`
«FROM» mcr.microsoft.com/windows/servercore:ltsc2025
«WORKDIR» C:\\app\\
«COPY» . C:\\app\\
«RUN» powershell -Command \`
    Get-ChildItem
«USER» ContainerUser
`,
        KEYWORD,
      ));

    test("such a file runs PowerShell", () =>
      check(
        `# escape=\`
FROM mcr.microsoft.com/windows/servercore:ltsc2025
RUN «Write-Host 'done' ; \`»
    «Remove-Item C:\\setup.exe»
`,
        "meta.embedded.line.powershell.dockerfile",
      ));
  });

  describe("flags", () => {
    test("stand before everything else", () =>
      check(
        `
FROM «--platform»=$BUILDPLATFORM golang:1.25 AS build
COPY «--from»=build «--chown»=app:app «--link» /out/server /server
RUN «--mount»=type=cache,target=/root/.npm «--network»=none \\
    «--mount»=type=secret,id=npmrc,required \\
    npm ci --ignore-scripts --mount=nothing
HEALTHCHECK «--interval»=10s «--retries»=3 CMD curl --fail http://localhost
`,
        "entity.other.attribute-name.flag.dockerfile",
      ));

    test("the keys of a mount", () =>
      check(
        "RUN --mount=«type»=bind,«from»=build,«source»=/src,«target»=/dst,«rw» make",
        "support.type.property-name.mount.dockerfile",
      ));

    test("the values of a mount", () =>
      check(
        "RUN --mount=type=«cache»,id=«go-$TARGETARCH»,target=«/root/.cache» make",
        "string.unquoted.mount.dockerfile",
      ));

    test("a stage where it is named and where it is used", () =>
      check(
        `
FROM node:24-alpine AS «build»
COPY --from=«build» /app /app
`,
        "entity.name.type.stage.dockerfile",
      ));
  });

  describe("variables", () => {
    test("everywhere Docker expands them, and not in single quotes", () =>
      check(
        `
ARG TAG=3.22
FROM alpine:\${«TAG»} AS base
ENV HOME_DIR=/home/\${«USER»:-app} GREETING="hi «$NAME»" LITERAL='$NAME' ESCAPED=\\$NAME
WORKDIR «$HOME_DIR»/src
EXPOSE «$PORT»
COPY ["«$SOURCE»", "\${«TARGET»}"]
CMD ["echo", "$NOT_OURS"]
`,
        "variable.other.normal.dockerfile",
      ));

    test("operators", () =>
      check(
        "ENV A=${B«:-»x} C=${D«+»y} E=${F«##»*/} G=${H«%».git} I=${J«/»a«/»b} K=${L«:?»needed}",
        "keyword.operator.expansion.dockerfile",
      ));

    test("one inside another", () => check("ENV A=${«B»:-${«C»:-«$D»}}", "variable.other.normal.dockerfile"));

    test("names that are set", () =>
      check(
        `
ARG «VERSION» «CHANNEL»=stable
ENV «PATH»=/opt/bin:$PATH «LANG»=C.UTF-8 \\
    «TZ»=UTC
ENV «OLD» form with blanks
LABEL «org.opencontainers.image.title»="shop" «tier»=web
`,
        "variable.other.assignment.dockerfile",
      ));

    test("an unclosed one takes nothing with it", () => check("«ENV» A=${B\n«ENV» C=3\n", KEYWORD));
  });

  describe("shell", () => {
    test("in RUN, CMD, ENTRYPOINT and the command of HEALTHCHECK", () =>
      check(
        `
RUN --mount=type=cache,target=/x «npm ci && npm test»
CMD «exec node server.js»
ENTRYPOINT «/entry.sh $MODE»
HEALTHCHECK --interval=5s CMD «curl -f localhost || exit 1»
HEALTHCHECK NONE
SHELL ["/bin/bash", "-c"]
`,
        SHELL,
      ));

    test("the first command is a command", () =>
      check("RUN «npm» ci && «npm» test; FOO=1 «make» all", "entity.name.function.call.shell"));

    test("a test command is not JSON", () => check('RUN «[ "$A" = "b" ] && echo same»', SHELL));
  });

  describe("JSON form", () => {
    test("of every instruction that has one", () =>
      check(
        `
RUN «["make", "-j4"]»
CMD «[ "node" , \\»
    «"server.js" ]»
ENTRYPOINT «[]»
COPY --chown=app «["my file.txt", "/data/"]»
HEALTHCHECK CMD «["wget", "-q", "http://localhost"]»
CMD ['node', 'server.js']
`,
        "meta.structure.array.dockerfile",
      ));

    test("escapes", () =>
      check('CMD ["a«\\n»b", "c«\\"»d", "«\\u00e9»"]', "constant.character.escape.json.dockerfile"));
  });

  describe("heredocs", () => {
    test("a bare one is a shell script", () =>
      check(
        `
RUN <<EOF
«set -eu»
«apt-get update»
«echo don't»
EOF
USER app
`,
        "meta.embedded.block.shellscript",
      ));

    test("its terminator frees the next instruction, whatever is open", () =>
      check(
        `
«RUN» <<-'SCRIPT'
	echo "open
	COPY . .
	SCRIPT
«COPY» a b
`,
        KEYWORD,
      ));

    test("the command names the language", () =>
      check(
        `
RUN <<EOF python3
«print("""open»
EOF
RUN --network=none /usr/bin/env python3 - <<-PY
	«import sys»
	PY
RUN cd /src && python3 <<EOF
«pass»
EOF
RUN echo python3
`,
        "meta.embedded.block.python",
      ));

    test("so does the first line of the body", () =>
      check(
        `
RUN <<EOF
«#!/usr/bin/env node»
«console.log(\`open»
EOF
COPY <<EOF /server.js
«#!/usr/bin/env -S node»
«const a = 1»
EOF
`,
        "meta.embedded.block.javascript",
      ));

    test("the operator on a continued line", () =>
      check(
        `
RUN --mount=type=cache,target=/root/.cache \\
    --mount=type=secret,id=token \\
<<EOF
«make»
EOF
RUN --mount=type=cache,target=/root/.cache \\
    <<EOF bash
«make»
EOF
USER app
`,
        "meta.embedded.block.shellscript",
      ));

    test("text for COPY, with variables", () =>
      check(
        `
COPY <<EOF /etc/motd
Welcome to \${«NAME»:-here}, don't panic: «$USER»
EOF
COPY <<"EOF" /etc/profile.d/path.sh
export PATH=$PATH:/opt/bin
EOF
USER «$USER»
`,
        "variable.other.normal.dockerfile",
      ));

    test("several in one instruction", () =>
      check(
        `
COPY <<first.conf <<-second.conf <<third.conf /etc/app/
a = 1
«first.conf»
	b = 2
	«second.conf»
second.conf
	third.conf
«third.conf»
USER app
`.replace("<<first.conf <<-second.conf <<third.conf", "<<«first.conf» <<-«second.conf» <<«third.conf»"),
        "punctuation.definition.string.heredoc.delimiter",
      ));

    test("text for a file that RUN writes", () =>
      check(
        `
RUN cat <<EOF > /etc/app.conf && chmod 600 /etc/app.conf
«port = 80»
EOF
RUN echo $((1<<4)) "<<EOF" <<<EOF
USER app
`,
        "string.unquoted.heredoc.dockerfile",
      ));
  });

  test("ports and protocols", () =>
    check("EXPOSE «80» «443»/tcp «6000»-«6010»/udp", "constant.numeric.port"));
});
