import { imagePart } from "../../dockerfile/edits.ts";
import { missingUpdater, updaterFix, updaterReferences } from "../../lint/digestUpdater.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-digest-updater",
    summary: "Let a bot move the digests that pin your base images.",
    why: "A digest stays what it is, with every hole that is found in it later. Renovate and Dependabot move tag and digest together in a pull request.",
    category: "reproducibility",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q30", "Q125"],
    references: updaterReferences,
  },
  messages: { frozen: "This digest is pinned, and no Renovate or Dependabot set-up is here to move it" },
  fix: updaterFix,
  examples: [
    {
      title: "A repository without a bot",
      bad: "FROM alpine:3.23@«sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412»\n",
      good: "FROM alpine:3.23@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412\n",
      files: { ".git/HEAD": "", ".github/workflows/ci.yml": "" },
      goodFiles: {
        ".github/dependabot.yml":
          "version: 2\nupdates:\n  - package-ecosystem: docker\n    directory: /\n    schedule:\n      interval: weekly\n",
      },
      message: "This digest is pinned, and no Renovate or Dependabot set-up is here to move it",
    },
    {
      title: "A bot that does not look at images",
      bad: "FROM alpine:3.23@«sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412»\n",
      good: "FROM alpine:3.23\n",
      files: {
        ".git/HEAD": "",
        ".github/dependabot.yml": "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n",
      },
      notFixed: "The file may be laid out in any way.",
    },
  ],
  quiet: [
    {
      code: "FROM alpine@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412\n",
      files: { ".git/HEAD": "", "renovate.json": "{}" },
      because: "Renovate looks at Dockerfiles by itself",
    },
    {
      code: "FROM alpine@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412\n",
      files: { ".git/HEAD": "", ".github/dependabot.yaml": 'updates:\n- package-ecosystem: "docker"\n' },
      because: "Dependabot has an entry for images",
    },
    {
      code: "FROM alpine@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412\n",
      files: { "app.js": "" },
      because: "the top of the repository is elsewhere",
    },
    { code: "FROM alpine:3.23\n", files: { ".git/HEAD": "" }, because: "no digest is pinned" },
  ],
  create: (context) => ({
    file({ stages }) {
      const from = stages.find((stage) => stage.from.reference?.digest)?.from;
      const digest = from && imagePart(from, from.reference?.digestRange);
      const missing = digest && missingUpdater(context.related, "docker");
      if (missing) context.report(digest, "frozen", { fixes: [missing.create] });
    },
  }),
});
