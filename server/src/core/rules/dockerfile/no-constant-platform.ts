import { removeFlag } from "../../dockerfile/edits.ts";
import type { FromInstruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-constant-platform",
    summary: "Leave the platform of FROM to the build.",
    why: "A fixed platform makes `docker build --platform` and multi-platform builds lie: the image says arm64 and holds amd64 programs, or everything runs slowly under emulation.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q35", "Q31"],
    sameAs: ["hadolint:DL3029", "buildkit:FromPlatformFlagConstDisallowed"],
    references: [
      {
        title: "FromPlatformFlagConstDisallowed",
        url: "https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/",
      },
      { title: "Multi-platform builds", url: "https://docs.docker.com/build/building/multi-platform/" },
    ],
  },
  messages: { constant: "This stage is always built for {platform}, whatever the build asks for" },
  options: {
    // hadolint asks for no constant at all, BuildKit lets a stage pass that says by its name what it is for.
    allowNamed: {
      default: true,
      doc: "Let a stage pass whose name holds the system or the architecture, as in `build-amd64`.",
    },
  },
  fix: { safety: "suggestion", title: "Delete --platform" },
  examples: [
    {
      title: "One architecture",
      bad: "FROM «--platform=linux/amd64» node:24\n",
      good: "FROM node:24\n",
      message: "This stage is always built for linux/amd64, whatever the build asks for",
    },
    {
      title: "A build stage that makes programs for others",
      bad: "FROM «--platform=linux/amd64» golang:1.26 AS build\nFROM scratch\nCOPY --from=build /app /app\n",
      good: "FROM --platform=$BUILDPLATFORM golang:1.26 AS build\nFROM scratch\nCOPY --from=build /app /app\n",
      fix: "Use $BUILDPLATFORM",
    },
  ],
  quiet: [
    { code: "FROM --platform=$BUILDPLATFORM golang:1.26\n", because: "the machine that builds decides" },
    {
      code: "FROM --platform=linux/amd64 node:24 AS deps-amd64\n",
      because: "the name says that the stage is for one architecture",
    },
    {
      code: "ARG PLATFORM=linux/amd64\nFROM --platform=$PLATFORM node:24\n",
      because: "the build may pass another",
    },
    { code: "FROM node:24\n", because: "nothing is fixed" },
  ],
  create: (context) => ({
    instruction: {
      FROM(from) {
        const flag = from.flags.find(({ name }) => name === "platform");
        const platform = flag?.value?.text ?? "";
        if (!flag || platform === "" || platform.includes("$")) return;
        if (context.options.allowNamed && isNamedFor(from, platform)) return;
        const place = flag.value?.exact();
        context.report(flag.span, "constant", {
          data: { platform },
          fixes: [
            { edits: [removeFlag(context.file, flag)] },
            // What ships from there would be for the machine that builds.
            place && from.stage !== context.file.finalStage
              ? { title: "Use $BUILDPLATFORM", edits: [replace(place, "$BUILDPLATFORM")] }
              : undefined,
          ],
        });
      },
    },
  }),
});

function isNamedFor({ stage }: FromInstruction, platform: string): boolean {
  const [system = "", architecture = ""] = platform.toLowerCase().split("/");
  return [system, architecture].some((part) => part !== "" && stage?.name?.includes(part));
}
