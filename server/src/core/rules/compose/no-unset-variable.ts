import { builderVariables } from "../../compose/builderVariables.ts";
import { takenVariables } from "../../compose/containerVariables.ts";
import { valueInDotEnv } from "../../compose/dotEnv.ts";
import { guardVariable } from "../../compose/edits/variables.ts";
import type { ComposeDocument } from "../../compose/model.ts";
import { hashesIn, hashPaths } from "../../compose/passwordHashes.ts";
import { composeRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-unset-variable",
    summary: "Give every variable a value, a default, or a message for when it is missing.",
    why: "Compose puts nothing where {name} stands and goes on with a warning, so that an image loses its tag or a database its password. With `:?` it stops and says what is missing.",
    category: "correctness",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q171"],
    references: [
      { title: "Interpolation", url: "https://docs.docker.com/reference/compose-file/interpolation/" },
      {
        title: "Set variables for interpolation",
        url: "https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/",
      },
    ],
  },
  messages: { unset: "{name} has no default and no value in .env, so it may be empty" },
  fix: { safety: "suggestion", title: "Stop where it is missing" },
  examples: [
    {
      title: "The version to run",
      bad: 'services:\n  web:\n    image: "shop/web:${«VERSION»}" # from CI\n    environment:\n      MODE: $«MODE»\n      AGAIN: $VERSION\n',
      good: 'services:\n  web:\n    image: "shop/web:${VERSION:?set VERSION in .env}" # from CI\n    environment:\n      MODE: ${MODE:?set MODE in .env}\n      AGAIN: $VERSION\n',
      files: {},
      message: "VERSION has no default and no value in .env, so it may be empty",
    },
    {
      title: "A variable of a script in another language",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    configs: [php]\nconfigs:\n  php:\n    content: |\n      echo $«_SERVER»['HTTP_HOST'];\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    configs: [php]\nconfigs:\n  php:\n    content: |\n      echo $$_SERVER['HTTP_HOST'];\n",
      files: {},
    },
    {
      title: "In flow style",
      bad: "services:\n  web: {image: shop/web:$«VERSION»}\n",
      good: 'services:\n  web: {image: "shop/web:${VERSION:?set VERSION in .env}"}\n',
      files: { ".env": "version=3\n" },
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:${VERSION}\n    user: ${UID:-1000}:${GID:?}\n    volumes: [$HOME/.config:/config]\n",
      files: { ".env": "export VERSION=3\n" },
      because: ".env, a default, a message or the system provides for each",
    },
    {
      code: "services:\n  web:\n    image: shop/web:${VERSION:?which one}\n    environment: {VERSION: $VERSION}\n",
      files: {},
      because: "Compose stops at the other place when it is missing",
    },
    {
      code: "services:\n  web:\n    image: shop/web:$VERSION\n",
      because: "nobody has read .env",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    environment: [MODE=a]\n    command: sh -c 'run $MODE'\n",
      files: {},
      because: "it is meant for the shell in the container",
    },
  ],
  create: (context) => ({
    document(document) {
      const { file, related } = context;
      const variables = document.interpolations.filter(({ kind }) => kind === "variable");
      const open = variables.filter(({ operator, name }) => !operator && !providedNames.test(name));
      const dotEnv = open.length > 0 ? related.text(".env") : undefined;
      if (dotEnv === undefined) return;
      const done = new Set(
        variables.filter(({ operator }) => operator?.endsWith("?")).map(({ name }) => name),
      );
      const elsewhere = saidElsewhere(document, (path) => related.text(path));
      for (const variable of open) {
        const { name, span } = variable;
        if (done.has(name) || elsewhere.has(span.start) || valueInDotEnv(dotEnv ?? "", name) !== undefined)
          continue;
        done.add(name);
        const guarded = guardVariable(file, document, variable);
        const guard = guarded && { title: `Stop where ${name} is missing`, edits: [guarded] };
        const keep = { title: `Keep the dollar sign: $$${name}`, edits: [insert(span.start, "$")] };
        // Few call a variable so; in a script of another language it may well be one of its own.
        const isForeign = !variable.braced && !/^[A-Z][A-Z0-9_]*$/.test(name);
        context.report(variable.nameSpan, "unset", {
          data: { name },
          fixes: isForeign ? [keep, guard] : [guard],
        });
      }
    },
  }),
});

/** What a system, CI or Compose itself sets. */
const providedNames =
  /^(?:HOME|PWD|USER|LOGNAME|SHELL|PATH|TMPDIR|LANG|TZ|DISPLAY|XAUTHORITY|WAYLAND_DISPLAY|SSH_AUTH_SOCK|XDG_\w+|COMPOSE_\w+|DOCKER_\w+|USERPROFILE|APPDATA|CI|GITHUB_\w+|CI_\w+)$/;

/** Where the variables begin of which other rules say that they are none of Compose. */
function saidElsewhere(
  document: ComposeDocument,
  read: (path: string) => string | null | undefined,
): ReadonlySet<number> {
  const taken = document.services.flatMap((service) => [
    ...takenVariables(service, read, () => false),
    ...builderVariables(service, read),
  ]);
  const hashes = hashPaths.flatMap((path) => document.at(path)).flatMap(hashesIn);
  return new Set([
    ...taken.map(({ variable }) => variable.span.start),
    ...hashes.flatMap(({ dollars }) => dollars.map(({ start }) => start)),
  ]);
}
