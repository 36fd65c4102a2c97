import { maskVariables } from "../interpolation.ts";
import type { Mount, Part } from "../model.ts";
import { contentOf, isTrue, partOf, scalarAt } from "./part.ts";

/** What keeps an entry of a service's `volumes` from being mounted as it is meant, with the part that is at fault. */
export interface MountProblem {
  readonly kind:
    | "empty"
    | "gap"
    | "surplus"
    | "relative"
    | "root"
    | "option"
    | "drive"
    | "memory"
    | "anonymous";
  readonly part: Part;
}

/** What the loader acts on, what only Docker Desktop for Mac did, and what Podman adds. */
const options: ReadonlySet<string> = new Set([
  ...["rw", "ro", "z", "Z", "nocopy", "copy"],
  ...["private", "rprivate", "shared", "rshared", "slave", "rslave"],
  ...["cached", "delegated", "consistent", "volume-nocopy"],
  ...[
    "U",
    "O",
    "idmap",
    "exec",
    "noexec",
    "dev",
    "nodev",
    "suid",
    "nosuid",
    "bind",
    "rbind",
    "upperdir",
    "workdir",
  ],
]);

/** The first thing wrong with a mount; what a variable hides is not judged. */
export function mountProblem(mount: Mount): MountProblem | undefined {
  const { node, form, target, options: given, wellFormed } = mount;
  if (form === "short" && node.kind === "scalar") {
    const whole = { text: node.text, span: node.mapped.span() };
    if (node.text === "") return { kind: "empty", part: { text: "", span: node.span } };
    const mask = maskVariables(node.text);
    if (!wellFormed)
      return /^:|::|:$/.test(mask)
        ? { kind: "gap", part: whole }
        : { kind: "surplus", part: partOf(node.mapped, mask.lastIndexOf(":"), mask.length) };
  }
  if (target && !target.text.includes("$")) {
    if (target.text === "/") return { kind: "root", part: target };
    if (!/^(?:\/|\\|\p{L}:)/u.test(target.text)) return { kind: "relative", part: target };
  }
  if (form === "long") return sourceProblem(mount);
  const unknown = given.find(({ text }) => !text.includes("$") && !options.has(text.replace(/=.*/, "")));
  return unknown && { kind: "option", part: unknown };
}

/** The engine refuses a tmpfs with a source, and to keep a volume read-only in which nothing can ever be. */
function sourceProblem({ node, type, source }: Mount): MountProblem | undefined {
  if (node.kind !== "map") return undefined;
  if (type === "tmpfs" && source && source.text !== "") return { kind: "memory", part: source };
  const readOnly = scalarAt(node, "read_only");
  const isAnonymous = scalarAt(node, "type")?.text === "volume" && !node.has("source");
  return isAnonymous && readOnly && isTrue(readOnly)
    ? { kind: "anonymous", part: contentOf(readOnly) }
    : undefined;
}

/** A declared volume of one letter, which Compose takes for a drive of Windows: `a:/data` is one path to it. */
export function driveProblem({ node, form }: Mount, volumes: readonly string[]): MountProblem | undefined {
  if (form !== "short" || node.kind !== "scalar" || !/^\p{L}:\//u.test(node.text)) return undefined;
  return volumes.includes(node.text.charAt(0))
    ? { kind: "drive", part: partOf(node.mapped, 0, 1) }
    : undefined;
}
