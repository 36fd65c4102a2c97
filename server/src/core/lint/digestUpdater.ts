import type { RelatedFiles } from "./related.ts";
import type { FixOffer } from "./rule.ts";

const dependabot = [".github/dependabot.yml", ".github/dependabot.yaml"] as const;

/** What Dependabot calls the files that name images. */
export type ImageEcosystem = "docker" | "docker-compose";

export const updaterReferences = [
  {
    title: "Dependabot: package-ecosystem",
    url: "https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference",
  },
  { title: "Renovate: Docker", url: "https://docs.renovatebot.com/docker/" },
] as const;

export const updaterFix = { safety: "suggestion", title: `Create ${dependabot[0]}` } as const;

/** A repository in which no bot moves the digests of images. */
export interface MissingUpdater {
  /** Only where there is no file that it would have to fit into. */
  readonly create: FixOffer | undefined;
}

const renovate = /^(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/;
const renovateElsewhere = [".github/renovate.json", ".github/renovate.json5", ".gitlab/renovate.json"];

/** `undefined` where a bot is set up, where a file is unread, and where the top of the repository is elsewhere. */
export function missingUpdater(related: RelatedFiles, ecosystem: ImageEcosystem): MissingUpdater | undefined {
  const names = related.list(".");
  // A worktree has a file of that name.
  if (!names?.some((name) => name === ".git/" || name === ".git")) return undefined;
  if (names.some((name) => renovate.test(name))) return undefined;
  if (renovateElsewhere.some((path) => related.stat(path) !== null)) return undefined;
  const bots = dependabot.map((path) => related.text(path));
  const moves = new RegExp(`package-ecosystem:\\s*["']?${ecosystem}["']?\\s*$`, "m");
  if (bots.some((text) => text === undefined || (text && moves.test(text)))) return undefined;
  const none = bots.every((text) => text === null) && names.includes(".github/");
  return { create: none ? createDependabot(ecosystem) : undefined };
}

function createDependabot(ecosystem: ImageEcosystem): FixOffer {
  const lines = [
    "version: 2",
    "updates:",
    `  - package-ecosystem: ${ecosystem}`,
    "    directory: /",
    "    schedule:",
    "      interval: weekly",
    "",
  ];
  return {
    edits: [{ path: dependabot[0], create: true, start: 0, end: 0, text: lines.join("\n") }],
  };
}
