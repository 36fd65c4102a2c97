import type { FromInstruction, RunInstruction } from "../../dockerfile/model.ts";
import { targetWithoutGlibc } from "../../knowledge/glibc.ts";
import { type CommandSite, dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { insert } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-static-binary",
    summary: "Build a static binary for an image without glibc.",
    why: "Linked against glibc, a program asks for a loader that Alpine and scratch do not have. The container ends with “no such file or directory”, though the file is there.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q184", "Q40", "Q9"],
    references: [
      { title: "cgo: CGO_ENABLED", url: "https://pkg.go.dev/cmd/cgo" },
      { title: "Multi-stage builds", url: "https://docs.docker.com/build/building/multi-stage/" },
    ],
  },
  messages: {
    go: "Built with cgo, this may need glibc, which {image} does not have",
    cargo: "Built on Debian, this needs glibc, which {image} does not have",
  },
  fix: { safety: "safe", title: "Build without cgo" },
  examples: [
    {
      title: "From Debian to scratch",
      bad: 'FROM golang:1.26 AS build\nWORKDIR /src\nCOPY . .\nRUN GOOS=linux «go» build -o /app .\nFROM scratch\nCOPY --from=build /app /app\nENTRYPOINT ["/app"]\n',
      good: 'FROM golang:1.26 AS build\nWORKDIR /src\nCOPY . .\nRUN GOOS=linux CGO_ENABLED=0 go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\nENTRYPOINT ["/app"]\n',
      message: "Built with cgo, this may need glibc, which scratch does not have",
    },
    {
      title: "Rust: the whole stage has to be built on musl",
      bad: 'FROM rust:1 AS build\nWORKDIR /src\nCOPY . .\nRUN «cargo» build --release\nFROM alpine:3.23\nCOPY --from=build /src/target/release/app /usr/local/bin/\nCMD ["app"]\n',
      good: 'FROM rust:1-alpine AS build\nWORKDIR /src\nCOPY . .\nRUN cargo build --release\nFROM alpine:3.23\nCOPY --from=build /src/target/release/app /usr/local/bin/\nCMD ["app"]\n',
    },
  ],
  quiet: [
    {
      code: "FROM golang:1.26 AS build\nENV CGO_ENABLED=0\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n",
      because: "cgo is off",
    },
    {
      code: "FROM golang:1.26-alpine AS build\nRUN go build -o /app .\nFROM alpine:3.23\nCOPY --from=build /app /app\n",
      because: "both images have the same C library",
    },
    {
      code: "FROM golang:1.26 AS build\nRUN go build -o /app .\nFROM debian:13-slim\nCOPY --from=build /app /app\n",
      because: "Debian has glibc",
    },
    {
      code: "FROM golang:1.26 AS build\nRUN go build -ldflags '-extldflags \"-static\"' -o /app .\nFROM scratch\nCOPY --from=build /app /app\n",
      because: "it is linked statically",
    },
    {
      code: "FROM rust:1 AS build\nRUN cargo build --target wasm32-wasip1 --release\nFROM scratch\nCOPY --from=build /app.wasm /\n",
      because: "what is built for another target needs no glibc",
    },
    {
      code: "FROM golang:1.26 AS build\nRUN go build -o /tool . && /tool\nFROM alpine:3.23\nCOPY --from=build /etc/ssl/certs/ /etc/ssl/certs/\n",
      because: "no program is copied",
    },
    {
      code: "FROM golang:1.26 AS build\nRUN go build -o /app .\nFROM alpine:3.23\nRUN apk add --no-cache gcompat\nCOPY --from=build /app /app\n",
      because: "gcompat stands in for glibc",
    },
  ],
  create: (context) => {
    const check = (command: ShellCommand, { instruction, script }: CommandSite): void => {
      const { stage } = instruction;
      if (instruction.keyword !== "RUN" || !stage?.base || !command.name) return;
      const go = command.name.value === "go";
      if (stage.base.name !== (go ? "golang" : "rust") || context.images.of(stage.base)?.family !== "debian")
        return;
      if (
        !/^(?:build|install)$/.test(command.args[0]?.value ?? "") ||
        isStatic(instruction, script.source.text)
      )
        return;
      const image = targetWithoutGlibc(stage, context.images);
      if (!image) return;
      const fix = go ? withoutCgo(command, instruction) : onAlpine(stage.lineage.at(-1)?.from);
      context.report(command.name, go ? "go" : "cargo", { data: { image }, fixes: [fix] });
    };
    return { command: { go: check, cargo: check } };
  },
});

function isStatic(run: RunInstruction, script: string): boolean {
  if (/CGO_ENABLED|static|netgo|musl|zigbuild|--target(?![= ]\S*-gnu)/.test(script)) return true;
  return ["CGO_ENABLED", "GOFLAGS", "RUSTFLAGS", "CARGO_BUILD_TARGET"].some((name) => run.variable(name));
}

function withoutCgo({ name, runBy }: ShellCommand, { exec }: RunInstruction): FixOffer | undefined {
  if (!name?.editable || runBy || exec) return undefined;
  return { edits: [insert(name.span.start, "CGO_ENABLED=0 ")] };
}

/** The same version of the image, built on musl. */
function onAlpine(from: FromInstruction | undefined): FixOffer | undefined {
  const { image, reference } = from ?? {};
  const end = reference?.tagRange?.end;
  if (
    !image?.literal ||
    !reference ||
    end === undefined ||
    reference.digest ||
    !/^[\d.]+$/.test(reference.tag ?? "")
  )
    return undefined;
  const at = image.text.exact(0, end)?.end;
  if (at === undefined) return undefined;
  return {
    title: `Build on rust:${reference.tag}-alpine`,
    safety: "suggestion",
    edits: [insert(at, "-alpine")],
  };
}
