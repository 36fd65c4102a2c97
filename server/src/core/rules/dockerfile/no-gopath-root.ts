import { contextPath, readsContext } from "../../dockerfile/contextFiles.ts";
import { insertAbove } from "../../dockerfile/edits.ts";
import type { CopyInstruction, Stage } from "../../dockerfile/model.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-gopath-root",
    summary: "Build a Go module outside of /go.",
    why: "golang images start in `/go`, which is GOPATH. A `go.mod` right there stops every go command: “$GOPATH/go.mod exists but should not”.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9", "Q10"],
    references: [
      {
        title: "GOPATH and WORKDIR of the golang images",
        url: "https://github.com/docker-library/golang/blob/master/Dockerfile-linux.template",
      },
      { title: "WORKDIR", url: "https://docs.docker.com/reference/dockerfile/#workdir" },
    ],
  },
  messages: { root: "Without a WORKDIR, {source} lands in /go, where no module can be built" },
  fix: { safety: "safe", title: "Work in /src" },
  examples: [
    {
      title: "No WORKDIR",
      bad: 'FROM golang:1.26\nCOPY «.» .\nRUN go build -o /bin/app .\nCMD ["/bin/app"]\n',
      good: 'FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build -o /bin/app .\nCMD ["/bin/app"]\n',
      message: "Without a WORKDIR, . lands in /go, where no module can be built",
    },
    {
      title: "The manifests first",
      bad: "FROM golang:1.26-alpine AS build\nCOPY «go.mod» go.sum ./\nRUN go mod download\nCOPY . .\nRUN go build -o /app\n",
      good: "FROM golang:1.26-alpine AS build\nWORKDIR /src\nCOPY go.mod go.sum ./\nRUN go mod download\nCOPY . .\nRUN go build -o /app\n",
    },
  ],
  quiet: [
    { code: "FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build ./...\n", because: "WORKDIR is set" },
    {
      code: "FROM golang:1.26\nCOPY . /src\nRUN cd /src && go build ./...\n",
      because: "the sources have a folder of their own",
    },
    {
      code: "FROM golang:1.26\nENV GOPATH=/gopath\nCOPY . .\nRUN go build ./...\n",
      because: "GOPATH is elsewhere",
    },
    { code: "FROM golang:1.26\nCOPY . .\nRUN ./fetch.sh\n", because: "no go command is run" },
    {
      code: "FROM example.com/golang:1\nCOPY . .\nRUN go build\n",
      because: "nobody knows where that image starts",
    },
  ],
  create: (context) => ({
    stage(stage) {
      if (stage.base?.name !== "golang") return;
      const copy = [...stage.all("COPY"), ...stage.all("ADD")].find(fillsGopath);
      const source = copy?.sources.find((word) => holdsModule(contextPath(copy, word)));
      if (!copy || !source || !buildsModule(stage)) return;
      // Later steps may already name the place where things land now.
      const safety = /\/go\/(?!pkg\b|bin\b)/.test(context.file.text) ? "suggestion" : "safe";
      context.report(source.text.span(), "root", {
        data: { source: source.text.text },
        fixes: [{ safety, edits: [insertAbove(context.file, copy, "WORKDIR /src")] }],
      });
    },
  }),
});

function fillsGopath(copy: CopyInstruction): boolean {
  if (!readsContext(copy) || lastOf(copy.stage, "WORKDIR", copy) || copy.variable("GOPATH")) return false;
  const into = copy.destination?.literal ? copy.destination.text.text : "";
  return (
    /^(?:\.\/?|\/go\/?)$/.test(into) && copy.sources.some((word) => holdsModule(contextPath(copy, word)))
  );
}

function holdsModule(path: string | undefined): boolean {
  return path === "." || path === "go.mod" || path === "go.*";
}

function buildsModule(stage: Stage): boolean {
  return stage.all("RUN").some(({ script }) => {
    const names = script?.commands.map(({ name }) => name?.value) ?? [];
    return names.includes("go") && !names.includes("cd");
  });
}
