import { editsOf, type MovedSecret, moveToDotEnv, moveToSecretFile } from "../../compose/edits/secrets.ts";
import { isThrowaway, literalSecretIn } from "../../compose/literalSecrets.ts";
import type { Service } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import type { ImageFacts } from "../../knowledge/images.ts";
import { isSecretName } from "../../knowledge/secretNames.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-literal-secret",
    summary: "Keep passwords, keys and tokens out of the Compose file.",
    why: "The file goes into version control, and from there into every clone and CI log. Take the value from a `.env` that git ignores, or hand it over as a file under `/run/secrets`.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q121", "Q171"],
    references: [
      { title: "Secrets in Compose", url: "https://docs.docker.com/compose/how-tos/use-secrets/" },
      { title: "Interpolation", url: "https://docs.docker.com/reference/compose-file/interpolation/" },
    ],
  },
  messages: {
    value: "{name} is a secret in plain sight of everybody who has this file",
    inside: "{name} holds a password in plain sight of everybody who has this file",
  },
  fix: { safety: "suggestion", title: "Take it out of the file" },
  examples: [
    {
      title: "An image that reads the secret from a file",
      bad: "services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_USER: shop\n      POSTGRES_PASSWORD: «tulip-4711» # only here\n",
      good: "services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_USER: shop\n      POSTGRES_PASSWORD_FILE: /run/secrets/postgres_password # only here\n    secrets:\n      - postgres_password\nsecrets:\n  postgres_password:\n    file: ./secrets/postgres_password.txt\n",
      files: {},
      goodFiles: { "secrets/postgres_password.txt": "tulip-4711" },
      message: "POSTGRES_PASSWORD is a secret in plain sight of everybody who has this file",
    },
    {
      title: "As a list, with secrets in use already",
      bad: 'services:\n  db:\n    image: mariadb:11.8\n    environment: ["MARIADB_ROOT_PASSWORD=«tulip»"]\n    secrets: [tls_key]\n\nsecrets:\n  tls_key: {file: ./tls.key}\n',
      good: 'services:\n  db:\n    image: mariadb:11.8\n    environment: ["MARIADB_ROOT_PASSWORD_FILE=/run/secrets/mariadb_root_password"]\n    secrets: [tls_key, mariadb_root_password]\n\nsecrets:\n  tls_key: {file: ./tls.key}\n  mariadb_root_password:\n    file: ./secrets/mariadb_root_password.txt\n',
      files: { "tls.key": "" },
    },
    {
      title: "Any other program",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      - API_TOKEN=«s3cret$$1» # test account\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      - API_TOKEN=${API_TOKEN:?set API_TOKEN in .env} # test account\n",
      files: { ".env": "MODE=test" },
      goodFiles: { ".env": "MODE=test\nAPI_TOKEN='s3cret$1'\n" },
    },
    {
      title: "A password in an address, in flow style",
      bad: 'services:\n  api: {image: "shop/api:1.4", environment: {DATABASE_URL: "postgres://shop:«tulip»@db/shop"}}\n',
      good: 'services:\n  api: {image: "shop/api:1.4", environment: {DATABASE_URL: "postgres://shop:${DATABASE_PASSWORD:?set DATABASE_PASSWORD in .env}@db/shop"}}\n',
      files: {},
      goodFiles: { ".env": "DATABASE_PASSWORD=tulip\n" },
      message: "DATABASE_URL holds a password in plain sight of everybody who has this file",
    },
    {
      title: "In a connection string, shared by an anchor",
      bad: "x-env: &env\n  DB: Server=db;User Id=sa;Password=«Tulip4711»;Encrypt=true\nservices:\n  api:\n    image: shop/api:1.4\n    environment: *env\n  jobs:\n    image: shop/jobs:1.4\n    environment:\n      <<: *env\n",
      good: "x-env: &env\n  DB: Server=db;User Id=sa;Password=${DB_PASSWORD:?set DB_PASSWORD in .env};Encrypt=true\nservices:\n  api:\n    image: shop/api:1.4\n    environment: *env\n  jobs:\n    image: shop/jobs:1.4\n    environment:\n      <<: *env\n",
      files: {},
      goodFiles: { ".env": "DB_PASSWORD=Tulip4711\n" },
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres:18\n    environment: {POSTGRES_PASSWORD: test}\n",
      name: "compose.test.yaml",
      because: "a database that lives as long as a test has nothing to guard",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db\n      TLS_KEY: /run/secrets/tls\n",
      because: "a path is no secret",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      - API_TOKEN\n      - DB_PASSWORD=${DB_PASSWORD:-tulip}\n      - DB_URL=postgres://shop:$DB_PASSWORD@db/shop\n      - KEY=\n",
      because: "the values come from elsewhere, or there is none",
    },
    {
      code: 'services:\n  api:\n    image: shop/api:1.4\n    environment:\n      STRIPE_PUBLIC_KEY: pk_live_1\n      STRIPE_PUBLISHABLE_KEY: pk_live_2\n      RECAPTCHA_SITE_KEY: 6Lc1\n      TOKEN_TTL: 3600\n      KEY_CONVERTER: org.example.StringConverter\n      ALLOW_EMPTY_PASSWORD: "yes"\n      MYSQL_RANDOM_ROOT_PASSWORD: 1\n      AUTH: http://auth:8080\n      SECRETS: vault:8200\n      REDIS_URL: redis://:@cache:6379/0\n      HOMEPAGE: https://shop@example.com/a:b@c\n',
      because: "none of these is a secret",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    labels:\n      password: tulip\n    configs:\n      - source: password\nconfigs:\n  password:\n    content: none\n",
      because: "only variables are looked at",
    },
  ],
  create: (context) => {
    const { file, images } = context;
    const first = firstVisits();
    const read = (path: string) => context.related.text(path);
    return {
      service(service, document) {
        for (const variable of [...service.environment, ...(service.build?.args ?? [])]) {
          const secret = literalSecretIn(variable, isSecretName);
          if (!secret || isThrowaway(secret, context.path) || !first(secret.span)) continue;
          const isOwn = secret.whole && service.environment.includes(variable);
          const hasFile = isOwn && readsFiles(service, images, variable.name);
          // Swarm reads no `.env`.
          const moved = isForSwarm(document, context.path)
            ? undefined
            : moveToDotEnv(file, service, secret, read);
          context.report(secret.span, secret.whole ? "value" : "inside", {
            data: { name: variable.name },
            fixes: [
              hasFile
                ? offer("Hand it over as the file", moveToSecretFile(file, document, service, secret, read))
                : undefined,
              offer("Take it from .env as", moved),
            ],
          });
        }
      },
    };
  },
});

/** Whether the image's own program takes the variable as `NAME_FILE` too. */
function readsFiles({ image, build }: Service, images: ImageFacts, name: string): boolean {
  if (!image?.reference || build) return false;
  const known = images.of(image.reference)?.fileVariables ?? [];
  return known.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : one === name));
}

function offer(title: string, moved: MovedSecret | undefined): FixOffer | undefined {
  return moved && { title: `${title} ${moved.name}`, edits: editsOf(moved) };
}
