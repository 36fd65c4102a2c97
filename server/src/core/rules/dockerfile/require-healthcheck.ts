import { insertBeforeStart } from "../../dockerfile/edits.ts";
import { jsonArray } from "../../dockerfile/execForm.ts";
import type { Dockerfile, Stage } from "../../dockerfile/model.ts";
import { isResult } from "../../dockerfile/results.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { probesOn } from "../../knowledge/healthchecks.ts";
import type { KnownImage } from "../../knowledge/images.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-healthcheck",
    summary: "Say how to tell that the container is healthy.",
    why: "A program that hangs still counts as running. With a check Docker, Swarm and Compose know when it is ready and when it no longer answers. Kubernetes ignores HEALTHCHECK and has probes of its own.",
    category: "operability",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q43", "Q160"],
    sameAs: ["hadolint:DL3057"],
    references: [{ title: "HEALTHCHECK", url: "https://docs.docker.com/reference/dockerfile/#healthcheck" }],
  },
  messages: { missing: "No HEALTHCHECK: Docker only sees that a process runs, not that it answers" },
  fix: { safety: "suggestion", title: "Add a health check" },
  examples: [
    {
      title: "The image's own probe, on the port that the file exposes",
      bad: 'FROM «python:3.14-slim»\nCOPY app.py ./\nEXPOSE 8000\nCMD ["python", "app.py"]\n',
      good: `FROM python:3.14-slim\nCOPY app.py ./\nEXPOSE 8000\nHEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/', timeout=2)"]\nCMD ["python", "app.py"]\n`,
      message: "No HEALTHCHECK: Docker only sees that a process runs, not that it answers",
    },
    {
      title: "Of two images that the file makes, one has a check",
      bad: 'FROM alpine:3.23 AS base\nFROM base AS web\nHEALTHCHECK CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1/"]\nFROM «base»\n',
      good: 'FROM alpine:3.23 AS base\nFROM base AS web\nHEALTHCHECK CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1/"]\nFROM base\nHEALTHCHECK NONE\n',
      notFixed: "nothing says which port the program listens on",
    },
  ],
  quiet: [
    { code: "FROM nginx:1.30\nHEALTHCHECK CMD service nginx status\n", because: "there is a check" },
    { code: "FROM alpine:3.23\nHEALTHCHECK NONE\n", because: "the file says that it wants none" },
    {
      code: "FROM nginx:1.30 AS base\nHEALTHCHECK CMD service nginx status\nFROM base\n",
      because: "the stage below brings its check along",
    },
    {
      code: "FROM golang:1.26 AS build\nFROM alpine:3.23\nCOPY --from=build /app /app\nHEALTHCHECK CMD /app -check\n",
      because: "nobody runs a stage that only files are taken from",
    },
  ],
  create: (context) => ({
    file({ stages }) {
      for (const stage of stages) {
        if (!isResult(stage) || lastOf(stage, "HEALTHCHECK")) continue;
        const known = stage.base && context.images.of(stage.base);
        if (known?.healthcheck === true) continue;
        context.report(stage.from.image ?? stage.from.keywordSpan, "missing", {
          fixes: known ? checks(context.file, stage, known) : [],
        });
      }
    },
  }),
});

function checks(file: Dockerfile, stage: Stage, known: KnownImage): readonly (FixOffer | undefined)[] {
  return probesOn(portOf(stage, known), known).map(({ program, words }) => {
    const line = `HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ${jsonArray(words)}`;
    const edit = insertBeforeStart(file, stage, [line]);
    return edit && { title: `Check with ${program}`, edits: [edit] };
  });
}

/** The first that the file exposes, else the one that the image is known for. */
function portOf(stage: Stage, known: KnownImage): string | undefined {
  // PHP-FPM speaks FastCGI, which no probe for the web understands.
  if (/(?:^|-)fpm(?:-|$)/.test(stage.base?.tag ?? "")) return undefined;
  const exposed = lastOf(stage, "EXPOSE")?.words[0]?.text.text ?? String(known.ports?.[0] ?? "");
  return /^(\d+)(?:\/tcp)?$/.exec(exposed)?.[1];
}
