import type { ArgInstruction, EnvInstruction } from "../../dockerfile/model.ts";
import { removePair } from "../../dockerfile/pairEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-content-trust",
    summary: "Do not rely on Docker Content Trust.",
    why: "Docker retires Content Trust. Its official images are no longer signed that way, and without the server a client that insists on it pulls nothing. Pin digests, or check signatures with cosign or Notation.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q103", "Q113"],
    references: [
      { title: "Content trust in Docker", url: "https://docs.docker.com/engine/security/trust/" },
      {
        title: "Retired: Docker Content Trust",
        url: "https://docs.docker.com/retired/#docker-content-trust-dct",
      },
    ],
  },
  messages: {
    ends: "{name} counts on a server that Docker shuts down on 8 December 2026",
    ended: "{name} counts on a server that Docker has shut down",
  },
  fix: { safety: "suggestion", title: "Remove it" },
  examples: [
    {
      title: "The only variable",
      bad: "FROM docker:29-cli\nENV «DOCKER_CONTENT_TRUST»=1\nCOPY deploy.sh /\n",
      good: "FROM docker:29-cli\nCOPY deploy.sh /\n",
      message: "DOCKER_CONTENT_TRUST counts on a server that Docker shuts down on 8 December 2026",
    },
    {
      title: "Among others",
      today: "2027-01-15",
      message: "DOCKER_CONTENT_TRUST counts on a server that Docker has shut down",
      bad: "FROM docker:29-cli\nENV TZ=UTC \\\n    «DOCKER_CONTENT_TRUST»=1 \\\n    LANG=C.UTF-8\n",
      good: "FROM docker:29-cli\nENV TZ=UTC \\\n    LANG=C.UTF-8\n",
    },
  ],
  quiet: [
    { code: "FROM docker:29-cli\nENV DOCKER_CONTENT_TRUST=0\n", because: "it is off" },
    {
      code: "FROM docker:29-cli\nENV DOCKER_CONTENT_TRUST=1 DOCKER_CONTENT_TRUST_SERVER=https://notary.example.com\n",
      because: "the company has a server of its own",
    },
    {
      code: "FROM docker:29-cli\nENV DOCKER_CONTENT_TRUST_ROOT=/keys\n",
      because: "that is another variable",
    },
  ],
  create: (context) => {
    const check = (instruction: EnvInstruction | ArgInstruction): void => {
      const pair = instruction.pairs.find(({ key }) => key.text.text === "DOCKER_CONTENT_TRUST");
      if (!pair || pair.value?.text.text === "0" || pair.value?.text.text === "") return;
      if (instruction.variableNames().has("DOCKER_CONTENT_TRUST_SERVER")) return;
      const edit = removePair(context.file, instruction, pair);
      const data = { name: pair.key.text.text };
      context.report(pair.key, context.today < "2026-12-08" ? "ends" : "ended", {
        data,
        fixes: [edit && { edits: [edit] }],
      });
    };
    return { instruction: { ENV: check, ARG: check } };
  },
});
