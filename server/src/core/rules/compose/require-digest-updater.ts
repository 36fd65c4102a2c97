import { imagePart } from "../../compose/imageParts.ts";
import { missingUpdater, updaterFix, updaterReferences } from "../../lint/digestUpdater.ts";
import { composeRule } from "../../lint/rule.ts";

const digest = "sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412";
/** Both bots look at files of these names, and at no stack files. */
const fileNames = /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/i;

export default composeRule({
  meta: {
    id: "compose/require-digest-updater",
    summary: "Let a bot move the digests that pin the images of services.",
    why: "A service that is pinned gets no fix until somebody edits this file. Renovate and Dependabot read it and raise tag and digest together.",
    category: "reproducibility",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q30", "Q125"],
    references: updaterReferences,
  },
  messages: { frozen: "{service} stays at this digest: no Renovate or Dependabot set-up moves it" },
  fix: updaterFix,
  examples: [
    {
      title: "A repository without a bot",
      bad: `services:\n  db:\n    image: postgres:18@«${digest}»\n  cache:\n    image: redis:8@${digest}\n`,
      good: `services:\n  db:\n    image: postgres:18@${digest}\n  cache:\n    image: redis:8@${digest}\n`,
      files: { ".git/HEAD": "", ".github/workflows/ci.yml": "" },
      goodFiles: {
        ".github/dependabot.yml":
          "version: 2\nupdates:\n  - package-ecosystem: docker-compose\n    directory: /\n    schedule:\n      interval: weekly\n",
      },
      message: "db stays at this digest: no Renovate or Dependabot set-up moves it",
    },
    {
      title: "A bot that looks at Dockerfiles only",
      bad: `services:\n  db:\n    image: postgres:18@«${digest}»\n`,
      good: "services:\n  db:\n    image: postgres:18\n",
      files: {
        ".git/HEAD": "",
        ".github/dependabot.yml": "version: 2\nupdates:\n  - package-ecosystem: docker\n    directory: /\n",
      },
      notFixed: "The file may be laid out in any way.",
    },
  ],
  quiet: [
    {
      code: `services:\n  db:\n    image: postgres:18@${digest}\n`,
      files: { ".git/HEAD": "", "renovate.json": "{}" },
      because: "Renovate looks at Compose files by itself",
    },
    {
      code: `services:\n  db:\n    image: postgres:18@${digest}\n`,
      files: { ".git/HEAD": "", ".github/dependabot.yml": "updates:\n- package-ecosystem: docker-compose\n" },
      because: "Dependabot has an entry for Compose files",
    },
    {
      code: `services:\n  db:\n    image: postgres:18@${digest}\n`,
      name: "stack.yml",
      files: { ".git/HEAD": "" },
      because: "the bots do not take a file of this name for a Compose file",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n",
      files: { ".git/HEAD": "" },
      because: "no digest is pinned",
    },
  ],
  create: (context) => ({
    document({ services }) {
      if (!fileNames.test(context.path)) return;
      const pinned = services.find(({ image, build }) => image?.reference?.digest && !build);
      const at = pinned?.image && imagePart(pinned.image, pinned.image.reference?.digestRange);
      const missing = at && missingUpdater(context.related, "docker-compose");
      if (!missing) return;
      context.report(at, "frozen", { data: { service: pinned.name }, fixes: [missing.create] });
    },
  }),
});
