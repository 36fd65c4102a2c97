import { removeInstruction } from "../../dockerfile/edits.ts";
import type {
  ArgInstruction,
  Dockerfile,
  EnvInstruction,
  KeyValue,
  RunInstruction,
} from "../../dockerfile/model.ts";
import { isSecretName } from "../../knowledge/secretNames.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

/** No secret by itself, but half of one: it says whose key it is, and it has to change with it. */
const accessKeyId = /access_?key_?id$/i;

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-secret-in-env",
    summary: "Keep secrets out of ARG and ENV.",
    why: "Whoever can pull the image can read it: ENV stands in its configuration, build arguments in its history. Deleting it in a later step changes nothing.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q33", "Q116", "Q121"],
    sameAs: ["hadolint:DL3064", "buildkit:SecretsUsedInArgOrEnv"],
    references: [
      { title: "Build secrets", url: "https://docs.docker.com/build/building/secrets/" },
      {
        title: "SecretsUsedInArgOrEnv",
        url: "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
      },
    ],
  },
  messages: {
    arg: "{name} looks like a secret, and build arguments stay readable in the image",
    env: "{name} looks like a secret, and ENV values stay readable in the image",
  },
  fix: { safety: "suggestion", title: "Take it out of the image" },
  examples: [
    {
      title: "A token that one step needs",
      bad: "FROM node:24\nARG «NPM_TOKEN»=\nRUN npm config set //npm.example.com/:_authToken=$NPM_TOKEN && npm ci\n",
      good: "FROM node:24\nRUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm config set //npm.example.com/:_authToken=$NPM_TOKEN && npm ci\n",
      message: "NPM_TOKEN looks like a secret, and build arguments stay readable in the image",
    },
    {
      title: "A password for the running program",
      bad: "FROM node:24\nENV «DB_PASSWORD»=hunter2\nENV PORT=3000\n",
      good: "FROM node:24\nENV PORT=3000\n",
    },
    {
      title: "Half of a pair of keys",
      bad: "FROM python:3.14\nONBUILD ENV «AWS_ACCESS_KEY_ID»=AKIAIOSFODNN7EXAMPLE\n",
      good: "FROM python:3.14\n",
    },
  ],
  quiet: [
    {
      code: "FROM node:24\nENV DB_PASSWORD_FILE=/run/secrets/db\n",
      because: "it names a file that is mounted at run time",
    },
    { code: "FROM node:24\nENV STRIPE_PUBLIC_KEY=pk_live_1\n", because: "a public key is public" },
    { code: "FROM mysql:8.4\nENV MYSQL_RANDOM_ROOT_PASSWORD=1\n", because: "it asks for one" },
    { code: "FROM node:24\nARG TOKENIZER_VERSION=1.2\n", because: "a tokenizer is no token" },
    { code: "FROM node:24\nENV API_TOKEN=\n", because: "an empty value gives nothing away" },
    { code: "FROM node:24\nENV TLS_KEY=/etc/tls/server.key\n", because: "the value is the path of a file" },
  ],
  create: (context) => {
    const check = (instruction: ArgInstruction | EnvInstruction): void => {
      for (const pair of instruction.pairs) {
        const name = pair.key.text.text;
        const value = pair.value?.text.text;
        const arg = instruction.keyword === "ARG";
        // An ARG without a default is there to be given one.
        if (
          (!isSecretName(name) && !accessKeyId.test(name)) ||
          (value === "" && !arg) ||
          value?.startsWith("/")
        )
          continue;
        const fix = arg ? mountInstead(context.file, instruction, pair) : dropFrom(context.file, instruction);
        context.report(pair.key, arg ? "arg" : "env", { data: { name }, fixes: [fix] });
      }
    };
    return { instruction: { ARG: check, ENV: check } };
  },
});

/** The RUN steps that use the argument get it as a secret mount instead. */
function mountInstead(file: Dockerfile, arg: ArgInstruction, { key, value }: KeyValue): FixOffer | undefined {
  const name = key.text.text;
  const { stage } = arg;
  if (arg.pairs.length > 1 || value?.text.text || !stage) return undefined;
  const mentions = new RegExp(`\\$\\{?${name}(?!\\w)`);
  const later = stage.instructions.filter(
    (one) => one.index > arg.index && mentions.test(textOf(file, one.span)),
  );
  const runs = later.filter((one): one is RunInstruction => one.keyword === "RUN" && one.form !== "exec");
  // Somewhere else the value would be gone.
  if (runs.length === 0 || runs.length < later.length) return undefined;
  const mount = ` --mount=type=secret,id=${name.toLowerCase()},env=${name}`;
  return {
    title: "Mount it as a secret in the steps that use it",
    edits: [removeInstruction(file, arg), ...runs.map((run) => insert(run.keywordSpan.end, mount))],
  };
}

function dropFrom(file: Dockerfile, env: EnvInstruction | ArgInstruction): FixOffer | undefined {
  if (env.pairs.length > 1) return undefined;
  return { title: "Remove it, and pass it at run time", edits: [removeInstruction(file, env)] };
}

function textOf(file: Dockerfile, span: { readonly start: number; readonly end: number }): string {
  return file.text.slice(span.start, span.end);
}
