import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lint } from "../../cases/cases.ts";
import { outsidePath } from "../../corpus/files.ts";
import { draw, undrawn } from "../marks.ts";

/** Lints with what everybody gets, and draws every error. */
async function errorsOf(text: string) {
  const { findings } = await lint("dockerfile", text, { preset: "recommended" });
  const errors = findings.filter(({ severity }) => severity === "error");
  return {
    drawn: draw(
      text,
      errors.map(({ span }) => span),
    ),
    rules: [...new Set(errors.map(({ rule }) => rule.replace("dockerfile/", "")))],
  };
}

type Cases = Readonly<Record<string, readonly (readonly [rule: string, drawn: string])[]>>;

const base = "FROM alpine:3.23\n";

/** Why a build stops before its first step, by the names that our notes on BuildKit give the reasons. */
const cases: Cases = {
  "empty-file": [["require-from", "«»"]],
  "no-instructions": [["require-from", "«»# only a comment\n"]],
  "bad-escape": [["no-invalid-directive", `# escape=«x»\n${base}`]],
  "dup-directive": [["no-invalid-directive", `# syntax=a/b\n# «syntax»=a/b\n${base}`]],
  "unterminated-heredoc": [
    ["no-unterminated-heredoc", `${base}RUN «<<EOF»\ntrue\nEO\n`],
    ["no-unterminated-heredoc", `${base}ONBUILD COPY «<<A» /a\nb\n`],
  ],
  "json-non-string": [
    ["no-invalid-json", `${base}CMD ["a", «1»]\n`],
    ["no-invalid-json", `${base}COPY [«null», "/b"]\n`],
    ["no-invalid-json", `${base}SHELL ["sh", «true»]\n`],
  ],
  "kv-two-args": [
    ["require-arguments", `${base}ENV «NAME»\n`],
    ["require-arguments", `${base}LABEL «a.b»\n`],
  ],
  "kv-no-equals": [["no-invalid-key-value", `${base}ENV A=1 «B»\n`]],
  "unknown-instruction": [
    ["no-unknown-instruction", `${base}«RUNN» true\n`],
    ["no-unknown-instruction", "«FROM\u00a0a»\n"],
  ],
  "no-stage": [["require-from", `«RUN» true\n${base}`]],
  "unknown-flag": [
    ["no-unknown-flag", `${base}RUN --«mout»=type=tmpfs,target=/x true\n`],
    ["no-unknown-flag", `${base}ENV --«x» a=b\n`],
    ["no-unknown-flag", `${base}COPY --«Link» a /b\n`],
  ],
  "dup-flag": [["no-invalid-flag", `${base}COPY --chown=a --«chown»=b a /b\n`]],
  "flag-no-value": [["no-invalid-flag", `${base}COPY --«from» x a b\n`]],
  "flag-bool": [["no-invalid-flag", `${base}ADD --link=«1» a /b\n`]],
  "at-least-one": [
    ["require-arguments", `${base}«EXPOSE»\n`],
    ["require-arguments", `${base}HEALTHCHECK --interval=5s\n`.replace("HEALTHCHECK", "«HEALTHCHECK»")],
    ["require-arguments", `${base}VOLUME «[]»\n`],
    ["require-shell-json", `${base}SHELL «[]»\n`],
  ],
  "exactly-one": [
    ["require-arguments", `${base}«user»\n`],
    ["require-arguments", `${base}«STOPSIGNAL»\n`],
  ],
  "no-destination": [
    ["require-arguments", `${base}COPY «a»\n`],
    ["require-arguments", `${base}ADD «["a"]»\n`],
    ["require-arguments", `${base}COPY «<<EOF»\na\nEOF\n`],
  ],
  "heredoc-dest": [["require-arguments", `${base}COPY a «<<EOF»\na\nEOF\n`]],
  "blank-name": [
    ["no-invalid-key-value", `${base}ENV A=1 «=»2\n`],
    ["no-invalid-key-value", `${base}ARG «=»x\n`],
  ],
  "from-args": [
    ["require-arguments", "«FROM»\n"],
    ["no-invalid-from", "FROM a:1 «b»\n"],
    ["no-invalid-from", "FROM a:1 «SA» b\n"],
    ["no-invalid-from", "FROM a:1 «AS»\n"],
    ["no-invalid-from", "FROM a:1 AS b «c d»\n"],
  ],
  "stage-name": [
    ["no-invalid-stage-name", "FROM a:1 AS «1st»\n"],
    ["no-invalid-stage-name", "FROM a:1 AS «$X»\n"],
  ],
  "onbuild-chain": [["no-invalid-onbuild", `${base}ONBUILD «ONBUILD» RUN true\n`]],
  "onbuild-trigger": [["no-invalid-onbuild", `${base}ONBUILD «from» a\n`]],
  "hc-none-args": [["no-invalid-healthcheck", `${base}HEALTHCHECK NONE «x»\n`]],
  "hc-missing-cmd": [
    ["no-invalid-healthcheck", `${base}HEALTHCHECK «CMD»\n`],
    ["no-invalid-healthcheck", `${base}HEALTHCHECK «CMD» []\n`],
  ],
  "hc-unknown-type": [["no-invalid-healthcheck", `${base}HEALTHCHECK «curl» localhost\n`]],
  "hc-interval": [
    ["no-invalid-healthcheck", `${base}HEALTHCHECK --interval=«1us» CMD true\n`],
    ["no-invalid-healthcheck", `${base}HEALTHCHECK --timeout=«-5s» CMD true\n`],
  ],
  "hc-duration": [
    ["no-invalid-healthcheck", `${base}HEALTHCHECK --interval=«5» CMD true\n`],
    ["no-invalid-healthcheck", `${base}HEALTHCHECK --start-period=«1d» CMD true\n`],
    ["no-invalid-healthcheck", `${base}HEALTHCHECK --start-interval=«$I» CMD true\n`],
  ],
  "hc-retries": [["no-invalid-healthcheck", `${base}HEALTHCHECK --retries=«-1» CMD true\n`]],
  "volume-empty": [["require-arguments", `${base}VOLUME ["/a", «""»]\n`]],
  "shell-json": [["require-shell-json", `${base}SHELL «bash -c»\n`]],
  network: [["no-invalid-flag", `${base}RUN --network=«bridge» true\n`]],
  security: [["no-invalid-flag", `${base}RUN --security=«privileged» true\n`]],
  "device-key": [["no-invalid-flag", `${base}RUN --device=name=a,required=«maybe» true\n`]],
  "mount-csv": [
    ["no-invalid-mount", `${base}RUN --«mount»= true\n`],
    ["no-invalid-mount", `${base}RUN --mount=type=tmpfs,target=/x«,» true\n`],
  ],
  "mount-from-var": [["no-invalid-mount", `${base}RUN --mount=from=«$X»,target=/x true\n`]],
  "check-options": [
    ["no-invalid-directive", `# check=«foo»=bar\n${base}`],
    ["no-invalid-directive", `# check=error=«yes»\n${base}`],
  ],
  "no-stages": [["require-from", "«ARG» A=1\n"]],
  expansion: [
    ["no-invalid-substitution", `${base}WORKDIR /«\${X»\n`],
    ["no-invalid-substitution", `${base}EXPOSE \${P«,,»}\n`],
    ["no-invalid-substitution", `${base}LABEL a=\${«#X»} b=\${X«:1:2»} c=«\${}»\n`],
    ["no-invalid-substitution", `${base}LABEL a=\${X«/p»}\n`],
    ["no-invalid-substitution", `${base}COPY <<EOF /a\n\${X«@Q»}\nEOF\n`],
    ["no-invalid-substitution", `${base}USER «"»app\n`],
    ["no-invalid-key-value", `${base}ENV A=«"»b\n`],
  ],
  "blank-base": [["no-invalid-image-reference", 'FROM «""»\n']],
  "bad-platform": [["no-invalid-flag", "FROM --platform=«linux/a/b/c» a:1\n"]],
  "bad-image-ref": [
    ["no-invalid-image-reference", "FROM «a:b:c»\n"],
    ["no-invalid-image-reference", "FROM a:1 AS b\nFROM «B»\n"],
    ["no-invalid-image-reference", `${base}COPY --from=«a@b» /x /x\n`],
  ],
  cycle: [["no-stage-cycle", "FROM a:1 AS b\nCOPY --from=«b» /x /x\n"]],
  "from-variable": [["no-variable-in-copy-from", `${base}ARG B\nCOPY --from=«$B» /x /x\n`]],
  "mount-later-stage": [["no-stage-cycle", "FROM a:1\nRUN --mount=from=«b»,target=/x true\nFROM a:1 AS b\n"]],
  "mount-key": [
    ["no-invalid-mount", `${base}RUN --mount=type=«volume»,target=/x true\n`],
    ["no-invalid-mount", `${base}RUN --mount=type=cache,«size»=1g,target=/x true\n`],
    ["no-invalid-mount", `${base}RUN --mount=type=secret,id=x,mode=«rw» true\n`],
    ["no-invalid-mount", `${base}RUN --mount=«required»,type=ssh true\n`],
  ],
  "mount-target": [["no-invalid-mount", `${base}RUN --mount=type=cache,target=«/» true\n`]],
  "ssh-source": [["no-invalid-mount", `${base}RUN --mount=type=ssh,«source»=/x true\n`]],
  chmod: [["no-invalid-flag", `${base}COPY --chmod=«888» a /b\n`]],
  "checksum-sources": [["no-invalid-flag", `${base}ADD --«checksum»=sha256:0 a /b\n`]],
  "copy-git": [["no-remote-copy", `${base}COPY «git@github.com:a/b.git» /b\n`]],
  "copy-url": [["no-remote-copy", `${base}COPY «https://example.com/a» /b\n`]],
  "expose-port": [["no-invalid-port", `${base}EXPOSE «65536» «http» «8-7» 80/«tpc» «1.2.3.x»:1:1\n`]],
  signal: [
    ["no-invalid-signal", `${base}STOPSIGNAL «SIGNONSENSE»\n`],
    ["no-extra-argument", `${base}STOPSIGNAL 9 «8»\n`],
  ],
};

/** What BuildKit takes, strange as it looks. */
const accepted: readonly string[] = [
  "STOPSIGNAL TERM",
  "STOPSIGNAL sigrtmin+3",
  "STOPSIGNAL --x 9",
  "ADD --unpack=true https://example.com/a.tar /a/",
  'COPY a b "dir/"',
  "EXPOSE 40000-${X}",
  "EXPOSE 8080:80/TCP",
  "ONBUILD BOGUS x",
  "ARG --x y",
  "HEALTHCHECK --anything NONE",
  "RUN --device=vendor/class=* true",
  "RUN a \\",
  "RU\\\nN ec\\\nho hi",
  "COPY a --from=x b/",
  "CMD ['a', 'b']",
  "VOLUME [/data]",
  "ENV A =1",
  "ENV A one  B=3",
  "ENV A=${B:-${C}} D=${E/x/y}",
  "LABEL a=${X#p} b=${X%%s}",
  "RUN echo $((1<<4))",
  "RUN cat <<EOF; ls\nx\nEOF;",
  "RUN echo it's fine ${X^^} 'a",
  "USER a b\nWORKDIR /a b",
  "COPY --link=TRUE --chmod=u=rwX,go=rX a /b",
  "RUN --mount=TYPE=Cache,dst=/x,sharing=LOCKED true",
  "RUN --mount=type=secret,id=a --mount=type=ssh --network=none --security=insecure true",
  "COPY --from=ALPINE:3.23 /a /a".toLowerCase(),
  "ENTRYPOINT []\nCMD []\nRUN",
  "HEALTHCHECK --interval=1m30.5s --timeout=0 --retries=0 cmd true",
  'SHELL [ "a" ]',
];

describe.each(Object.entries(cases))("%s", (_, inputs) => {
  test.each(inputs.map(([rule, drawn]) => [drawn.replaceAll("\n", "⏎"), rule, drawn] as const))(
    "%s",
    async (_, rule, drawn) => {
      expect(await errorsOf(undrawn(drawn))).toEqual({ drawn, rules: [rule] });
    },
  );
});

test.each([
  ...accepted.map((line) => `${base}${line}\n`),
  "FROM $BUILDVARIANT\n",
  "# EsCaPe = `\nFROM a:1 `\n  as b\n",
  "# check=skip=all;error=true\nFROM scratch\n",
  "FROM --platform=windows(10.0.1)/amd64 a:1\n",
  "from a:1 as A.b_c-1\nfrom a.b_c-1\n",
])("takes %j", async (text) => {
  expect(await errorsOf(text)).toEqual({ drawn: text, rules: [] });
});

/** Reasons that no file alone shows, or that something else than a rule tells. */
const elsewhere: Readonly<Record<string, string>> = {
  "line-too-long": "dockwise/limit says that such an instruction is not read",
};

test("no reason of the parser and of the instructions is missing", () => {
  const path = outsidePath("knowledge/dockerfile-grammar.json", "the reasons for which BuildKit stops");
  if (path === undefined) return;
  const { buildErrors }: { buildErrors: readonly { stage: string; id: string }[] } = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const early = buildErrors.filter(({ stage }) => stage === "parse" || stage === "instruction");
  expect(early.length).toBeGreaterThan(30);
  expect(early.filter(({ id }) => !(id in cases) && !(id in elsewhere))).toEqual([]);
});
