import type { EnvInstruction } from "../../dockerfile/model.ts";
import { equalsForm } from "../../dockerfile/pairEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-equals-form",
    summary: "Write ENV and LABEL with an equals sign.",
    why: "Without `=` everything up to the end of the line is one value, so a second pair on the line becomes a part of it. The form is kept for old files only.",
    category: "style",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q20", "Q48"],
    sameAs: ["buildkit:LegacyKeyValueFormat"],
    references: [
      {
        title: "LegacyKeyValueFormat",
        url: "https://docs.docker.com/reference/build-checks/legacy-key-value-format/",
      },
      { title: "ENV", url: "https://docs.docker.com/reference/dockerfile/#env" },
    ],
  },
  messages: { legacy: "{key} has no equals sign: a form kept for old files only" },
  fix: { safety: "safe", title: "Put in the equals sign" },
  examples: [
    {
      title: "A value without blanks",
      bad: "FROM node:24\nENV «NODE_ENV» production\n",
      good: "FROM node:24\nENV NODE_ENV=production\n",
      message: "NODE_ENV has no equals sign: a form kept for old files only",
    },
    {
      title: "A value with blanks and quotes",
      bad: 'FROM eclipse-temurin:25\nENV «JAVA_OPTS» -Xmx1g -Dname="a b" -Dhome=$HOME\n',
      good: 'FROM eclipse-temurin:25\nENV JAVA_OPTS="-Xmx1g -Dname=a b -Dhome=$HOME"\n',
    },
    {
      title: "Several lines",
      bad: "FROM debian:13\nENV «DEPS» \\\n    curl \\\n    # for the clone\n    git\n",
      good: 'FROM debian:13\nENV DEPS="curl \\\n    # for the clone\n    git"\n',
    },
    {
      title: "A label",
      bad: 'FROM alpine:3.23\nLABEL «org.opencontainers.image.title»   "My app"\n',
      good: 'FROM alpine:3.23\nLABEL org.opencontainers.image.title="My app"\n',
    },
    {
      title: "Blanks around the sign, which make it a part of the value",
      bad: "FROM node:24\nENV «PATH» = /app/bin:$PATH\n",
      good: "FROM node:24\nENV PATH=/app/bin:$PATH\n",
    },
    {
      title: "Escaped quotes stay as they are",
      bad: 'FROM alpine:3.23\nENV «GREETING» say \\"hi\\" twice\n',
      good: 'FROM alpine:3.23\nENV GREETING="say \\"hi\\" twice"\n',
      notFixed: "Quotes and escapes in the value may mean something else inside of quotes.",
    },
  ],
  quiet: [
    { code: 'FROM alpine:3.23\nENV A=1 B="2 3"\nLABEL c=d\n', because: "all have an equals sign" },
    { code: "FROM alpine:3.23\nARG foo bar\n", because: "that declares two arguments" },
    { code: "FROM alpine:3.23\nENV A= B=1\n", because: "an empty value has its equals sign" },
    { code: "FROM alpine:3.23\nENV A\n", because: "a value is missing altogether, and the build fails" },
  ],
  create: (context) => {
    const check = (instruction: EnvInstruction): void => {
      const [pair] = instruction.pairs;
      if (!instruction.legacy || !pair?.value) return;
      const edits = equalsForm(context.file, instruction);
      context.report(pair.key, "legacy", {
        data: { key: pair.key.raw },
        fixes: [edits && { edits }],
      });
    };
    return { instruction: { ENV: check, LABEL: check } };
  },
});
