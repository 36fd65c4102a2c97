import { valueInDotEnv } from "./dotEnv.ts";
import type { Service } from "./model.ts";
import type { Interpolation, ScalarNode } from "./node.ts";
import { relativePath } from "./relativePath.ts";
import { shellTexts } from "./shellTexts.ts";

/** A `$NAME` that Compose replaces, though the shell in the container was to. */
export interface TakenVariable {
  readonly variable: Interpolation;
  readonly node: ScalarNode;
  /** It has its value from this file; otherwise the shell or the image brings one. */
  readonly given: boolean;
}

/** What a shell sets by itself. */
const shellNames: ReadonlySet<string> = new Set(
  "HOSTNAME IFS LINENO OLDPWD OPTARG OPTIND PATH PPID RANDOM SECONDS SHLVL".split(" "),
);

/**
 * The variables in the commands of a service that only its container can know. What has a default is meant for Compose.
 *
 * @param inImage whether the image sets a variable
 */
export function takenVariables(
  service: Service,
  read: (path: string) => string | null | undefined,
  inImage: (name: string) => boolean,
): readonly TakenVariable[] {
  return shellTexts(service).flatMap((node) =>
    node.variables.flatMap((variable) => {
      const { name, kind, operator } = variable;
      if (kind !== "variable" || operator !== undefined) return [];
      if (isAssigned(node.text, name)) return [{ variable, node, given: true }];
      const given = isGiven(service, name, read);
      if (!given && !shellNames.has(name) && !inImage(name)) return [];
      const dotEnv = read(".env");
      if (dotEnv === undefined || valueInDotEnv(dotEnv ?? "", name) !== undefined) return [];
      return [{ variable, node, given }];
    }),
  );
}

/** The script itself sets it before it uses it, and not from the variable of that name: what is used earlier is meant for Compose. */
export function isAssigned(script: string, name: string): boolean {
  const sets = new RegExp(
    `(?:^|[\\s;&|("'])(?:${name}=|for\\s+${name}\\s+in\\b|read\\s+(?:-\\w+\\s+)*${name}\\b)`,
  );
  const takesOver = new RegExp(`\\b${name}=["']?\\$\\{?${name}\\b`);
  const set = script.search(sets);
  const used = script.search(new RegExp(`(?<!\\$)\\$\\{?${name}\\b`));
  return set >= 0 && (used < 0 || set < used) && !takesOver.test(script);
}

/** `environment` or an `env_file` has a value for it that is not the one of Compose. */
function isGiven(
  { environment, envFiles }: Service,
  name: string,
  read: (path: string) => string | null | undefined,
): boolean {
  const own = environment.findLast((variable) => variable.name === name);
  if (own) return own.value !== undefined && !own.interpolations.some((each) => each.name === name);
  return envFiles.some(({ path: { text, literal } }) => {
    const path = literal ? relativePath(text) : undefined;
    return path !== undefined && path !== ".env" && valueInDotEnv(read(path) ?? "", name) !== undefined;
  });
}
