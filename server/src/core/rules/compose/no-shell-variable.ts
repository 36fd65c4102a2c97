import { takenVariables } from "../../compose/containerVariables.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-shell-variable",
    summary: "Write $$ for a variable that the shell in the container is to read.",
    why: "Compose replaces every `$NAME` with a value of the machine that runs it, usually with nothing, and only then starts the container. With `$$` the shell gets the variable.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q171", "Q20"],
    references: [
      { title: "Interpolation", url: "https://docs.docker.com/reference/compose-file/interpolation/" },
    ],
  },
  messages: { taken: "Compose puts its own {name} here before the shell in the container sees it" },
  fix: { safety: "safe", title: "Leave it to the shell: $$" },
  examples: [
    {
      title: "A health check",
      bad: 'services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_USER: shop\n    healthcheck:\n      test: ["CMD-SHELL", "pg_isready -U «$POSTGRES_USER»"]\n',
      good: 'services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_USER: shop\n    healthcheck:\n      test: ["CMD-SHELL", "pg_isready -U $$POSTGRES_USER"]\n',
      files: {},
      message: "Compose puts its own POSTGRES_USER here before the shell in the container sees it",
    },
    {
      title: "A loop in a script",
      bad: "services:\n  job:\n    image: shop/job:1.4\n    entrypoint: /bin/sh\n    command:\n      - -ec\n      - |\n        for name in a b; do\n          echo «${name}» # next\n        done\n",
      good: "services:\n  job:\n    image: shop/job:1.4\n    entrypoint: /bin/sh\n    command:\n      - -ec\n      - |\n        for name in a b; do\n          echo $${name} # next\n        done\n",
      files: {},
    },
    {
      title: "A value from env_file",
      bad: "services:\n  job:\n    image: shop/job:1.4\n    env_file: job.env\n    command: sh -c 'load --from «$SOURCE»'\n",
      good: "services:\n  job:\n    image: shop/job:1.4\n    env_file: job.env\n    command: sh -c 'load --from $$SOURCE'\n",
      files: { "job.env": "SOURCE=/srv/in\n" },
    },
    {
      title: "What the shell knows by itself",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    command: bash -c "run --name «$HOSTNAME»"\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    command: bash -c "run --name $$HOSTNAME"\n',
      files: {},
    },
  ],
  quiet: [
    {
      code: 'services:\n  db:\n    image: postgres:18\n    environment: {POSTGRES_USER: "${POSTGRES_USER}", PGPORT: }\n    healthcheck: {test: "pg_isready -U $POSTGRES_USER -p $PGPORT"}\n',
      files: {},
      because: "the container gets the very value of Compose",
    },
    {
      code: 'services:\n  db:\n    image: postgres:18\n    environment: [MODE=a]\n    command: ["sh", "-c", "echo $$MODE ${MODE:-b} $1 $(date)"]\n',
      files: {},
      because: "it is escaped, has a default for Compose, or is none of its variables",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    environment: [MODE=a]\n    healthcheck: {test: 'probe $MODE'}\n",
      files: { ".env": "MODE=b\n" },
      because: ".env has a value for it, so Compose may well be meant",
    },
    {
      code: 'services:\n  init:\n    image: shop/api:1.4\n    command:\n      - bash\n      - -c\n      - |\n        if [[ -z "${RUN_AS}" ]]; then export RUN_AS=$$(id -u); fi\n        chown -R "${RUN_AS}:0" /data\n',
      files: {},
      because: "the script looks at the value of Compose before it sets one",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    environment: [MODE=a]\n    command: run --mode $MODE\n    healthcheck: {test: [CMD, probe, $MODE]}\n",
      files: {},
      because: "no shell runs these, so $$ would be no help",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const reference = service.image?.reference;
        const inImage = (name: string) =>
          reference !== undefined && (context.images.of(reference)?.env?.includes(name) ?? false);
        const read = (path: string) => context.related.text(path);
        for (const { variable, node, given } of takenVariables(service, read, inImage)) {
          const { name, span } = variable;
          if (!first(span)) continue;
          context.report(span, "taken", {
            data: { name },
            fixes: [
              node.via
                ? undefined
                : { safety: given ? "safe" : "suggestion", edits: [insert(span.start, "$")] },
            ],
          });
        }
      },
    };
  },
});
