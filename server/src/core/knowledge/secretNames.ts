const secretWords: ReadonlySet<string> = new Set([
  "apikey",
  "auth",
  "credential",
  "credentials",
  "creds",
  "key",
  "passphrase",
  "passwd",
  "password",
  "passwords",
  "pword",
  "pwd",
  "secret",
  "secrets",
  "token",
  "tokens",
]);

/** What each of them holds, to tell most names apart from them at one glance. */
const speaksOfSecrets = /key|auth|cred|pass|pword|pwd|secret|token/i;

/** Words that say that the value is about a secret, not one. */
const harmlessWords: ReadonlySet<string> = new Set([
  "algorithm",
  "allow",
  "class",
  "column",
  "converter",
  "count",
  "deserializer",
  "dir",
  "directory",
  "disable",
  "disabled",
  "driver",
  "empty",
  "enable",
  "enabled",
  "encoder",
  "endpoint",
  "expiration",
  "expires",
  "expiry",
  "factory",
  "field",
  "file",
  "fingerprint",
  "format",
  "generator",
  "hasher",
  "header",
  "host",
  "hostname",
  "id",
  "interval",
  "issuer",
  "length",
  "lifetime",
  "manager",
  "max",
  "method",
  "min",
  "mode",
  "name",
  "path",
  "pattern",
  "policy",
  "port",
  "prefix",
  "provider",
  "public",
  "publishable",
  "random",
  "realm",
  "regex",
  "require",
  "required",
  "rotation",
  "scope",
  "scopes",
  "serializer",
  "server",
  "service",
  "size",
  "skip",
  "strength",
  "suffix",
  "timeout",
  "ttl",
  "type",
  "uri",
  "url",
  "use",
  "user",
  "username",
  "validity",
  "verify",
  "version",
]);

/** Keys that order or group things rather than open them. */
const plainKeys: ReadonlySet<string> = new Set([
  "cache",
  "foreign",
  "keyboard",
  "partition",
  "primary",
  "route",
  "routing",
  "shard",
  "sort",
]);

/** Whether a variable of this name holds a secret, as far as a name can tell: `DB_PASSWORD`, `apiToken`; not `TOKEN_URL` or `PUBLIC_KEY`. */
export function isSecretName(name: string): boolean {
  if (!speaksOfSecrets.test(name)) return false;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  if (words.some((word) => harmlessWords.has(word))) return false;
  // A captcha's, which stands in the page that it protects.
  if (/site_?key$/i.test(name)) return false;
  if (words.includes("key") && words.some((word) => plainKeys.has(word))) return false;
  // `DB_PASS`; at the front it is something that is let through.
  if (words.length > 1 && words.at(-1) === "pass") return true;
  return words.some(
    (word) => secretWords.has(word) || /(?:password|passwd|secret|token|apikey)\d*$/.test(word),
  );
}
