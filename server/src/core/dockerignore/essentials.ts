import type { Dockerignore } from "./model.ts";

/** Something that hardly any image should hold. */
interface Essential {
  /** The line of a .dockerignore file. */
  readonly pattern: string;
  /** Its name at the root of the build context. */
  readonly name: string;
  /** A path that is left out where the pattern is in force. */
  readonly sample: string;
  /** Names beside the Dockerfile that say that it is there, or will be; folders end in `/`. */
  readonly marks: RegExp;
  /** Base images of projects that have it. */
  readonly bases?: RegExp;
  /** Every project may have it. */
  readonly always?: true;
}

const essentials: readonly Essential[] = [
  { pattern: ".git", name: ".git", sample: ".git/HEAD", marks: /^\.git\/?$/, always: true },
  { pattern: "**/.env", name: ".env", sample: ".env", marks: /^\.env$/, always: true },
  {
    pattern: "**/.env*.local",
    name: ".env.local",
    sample: ".env.local",
    marks: /^\.env\.local$/,
  },
  { pattern: "**/*.key", name: "*.key", sample: "tls.key", marks: /\.key$/ },
  { pattern: "**/id_rsa", name: "id_rsa", sample: "id_rsa", marks: /^id_rsa$/ },
  { pattern: "**/id_ed25519", name: "id_ed25519", sample: "id_ed25519", marks: /^id_ed25519$/ },
  {
    pattern: "**/node_modules",
    name: "node_modules",
    sample: "node_modules/a/package.json",
    marks: /^(?:node_modules\/|package\.json)$/,
    bases: /^(?:node|oven\/bun)$/,
  },
  {
    pattern: "**/__pycache__",
    name: "__pycache__",
    sample: "__pycache__/a.pyc",
    marks: /^__pycache__\/$/,
    bases: /^python$/,
  },
  { pattern: ".venv", name: ".venv", sample: ".venv/bin/python", marks: /^\.venv\/$/, bases: /^python$/ },
  { pattern: "venv", name: "venv", sample: "venv/bin/python", marks: /^venv\/$/ },
  { pattern: "target", name: "target", sample: "target/debug/a", marks: /^Cargo\.toml$/, bases: /^rust$/ },
  {
    pattern: "**/bin",
    name: "bin",
    sample: "bin/Debug/a.dll",
    marks: /\.(?:cs|fs|vb)proj$/,
    bases: /^mcr\.microsoft\.com\/dotnet\//,
  },
  {
    pattern: "**/obj",
    name: "obj",
    sample: "obj/a.json",
    marks: /\.(?:cs|fs|vb)proj$/,
    bases: /^mcr\.microsoft\.com\/dotnet\//,
  },
];

/**
 * What lies in the build context and is let in.
 * @param names what is in its folder; undefined while unknown: then only what every project has counts
 * @param dockerfile its text: what a COPY there names is wanted
 */
export function missingEssentials(
  ignore: Dockerignore,
  names: readonly string[] | undefined,
  dockerfile: string,
): readonly Pick<Essential, "name" | "pattern">[] {
  return essentials.filter((essential) => {
    const { marks, always, name, sample } = essential;
    const there = names ? names.some((each) => marks.test(each)) : always;
    return there && !ignore.excludes(sample) && !isLetIn(ignore, name) && !isCopied(dockerfile, name);
  });
}

/** The lines of a first .dockerignore file for a project. */
export function firstPatterns(
  names: readonly string[],
  bases: readonly string[],
  dockerfile: string,
): readonly string[] {
  const wanted = essentials.filter(
    ({ always, marks, bases: fitting, name }) =>
      (always || names.some((each) => marks.test(each)) || bases.some((base) => fitting?.test(base))) &&
      !isCopied(dockerfile, name),
  );
  return wanted.map(({ pattern }) => pattern);
}

/** On purpose, by a `!` of its own. */
function isLetIn({ patterns }: Dockerignore, name: string): boolean {
  return patterns.some(({ negated, pattern }) => negated && (pattern === name || pattern === `**/${name}`));
}

/** Whether a step takes it from the build context by name. */
function isCopied(dockerfile: string, name: string): boolean {
  const steps = dockerfile.match(/^[ \t]*(?:(?:COPY|ADD)[ \t](?!.*--from=)|RUN[ \t].*--mount=).*$/gim) ?? [];
  const escaped = name.replaceAll(".", "\\.");
  return steps.some((step) => new RegExp(`[\\s/="',[]${escaped}(?=[\\s/"',\\]]|$)`).test(step));
}
