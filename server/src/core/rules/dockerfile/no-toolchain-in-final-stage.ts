import { insertAbove } from "../../dockerfile/edits.ts";
import type { Dockerfile, Stage } from "../../dockerfile/model.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import {
  type Building,
  buildingIn,
  needsToolchain,
  runTimePart,
  type Started,
  saysHowItStarts,
  startedOf,
} from "../../dockerfile/toolchains.ts";
import type { ImageFacts } from "../../knowledge/images.ts";
import { runtimeFor } from "../../knowledge/runtimes.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { insert, replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-toolchain-in-final-stage",
    summary: "Build in a stage of its own and ship the result.",
    why: "Compilers, sources and build packages are hundreds of megabytes that every host pulls, and tools for whoever gets in. The program needs none of them.",
    category: "size",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9", "Q10", "Q150"],
    references: [{ title: "Multi-stage builds", url: "https://docs.docker.com/build/building/multi-stage/" }],
  },
  messages: { shipped: "Building here makes {tools} part of the shipped image" },
  fix: { safety: "suggestion", title: "Ship the result in a stage of its own" },
  examples: [
    {
      title: "Go",
      bad: 'FROM golang:1.26\nWORKDIR /src\nCOPY go.mod go.sum ./\nRUN go mod download\nCOPY . .\nRUN CGO_ENABLED=0 go «build» -o /usr/local/bin/shop ./cmd/shop\nEXPOSE 8080\nENTRYPOINT ["shop"]\n',
      good: 'FROM golang:1.26 AS build\nWORKDIR /src\nCOPY go.mod go.sum ./\nRUN go mod download\nCOPY . .\nRUN CGO_ENABLED=0 go build -o /usr/local/bin/shop ./cmd/shop\nFROM gcr.io/distroless/static-debian13:nonroot\nCOPY --from=build /usr/local/bin/shop /usr/local/bin/shop\nEXPOSE 8080\nENTRYPOINT ["shop"]\n',
      message: "Building here makes the Go toolchain part of the shipped image",
    },
    {
      title: "Java",
      bad: 'FROM maven:3.9-eclipse-temurin-21\nWORKDIR /app\nCOPY . .\nRUN mvn -B «package» -DskipTests\nCMD ["java", "-jar", "target/app.jar"]\n',
      good: 'FROM maven:3.9-eclipse-temurin-21 AS build\nWORKDIR /app\nCOPY . .\nRUN mvn -B package -DskipTests\nFROM eclipse-temurin:21-jre\nWORKDIR /app\nCOPY --from=build /app/target/app.jar /app/target/app.jar\nRUN groupadd --system app && useradd --system --gid app --no-create-home app\nUSER app\nCMD ["java", "-jar", "target/app.jar"]\n',
    },
    {
      title: "Node, where the packages are installed anew without those of the build",
      bad: 'FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run «build»\nUSER node\nCMD ["node", "dist/main.js"]\n',
      good: 'FROM node:24 AS build\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\nFROM node:24-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci --omit=dev && npm cache clean --force\nCOPY --from=build /app/dist ./dist\nUSER node\nCMD ["node", "dist/main.js"]\n',
    },
    {
      title: "A site",
      bad: 'FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run «build»\nEXPOSE 3000\nCMD ["npx", "serve", "-s", "dist"]\n',
      good: "FROM node:24 AS build\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\nFROM nginx:1.30\nCOPY --from=build /app/dist /usr/share/nginx/html\n",
    },
    {
      title: "Rust",
      bad: 'FROM rust:1\nWORKDIR /src\nCOPY . .\nRUN cargo «build» --release\nCMD ["/src/target/release/shop"]\n',
      good: 'FROM rust:1 AS build\nWORKDIR /src\nCOPY . .\nRUN cargo build --release\nFROM gcr.io/distroless/cc-debian13:nonroot\nCOPY --from=build /src/target/release/shop /src/target/release/shop\nCMD ["/src/target/release/shop"]\n',
    },
    {
      title: ".NET",
      bad: 'FROM mcr.microsoft.com/dotnet/sdk:10.0\nWORKDIR /src\nCOPY . .\nRUN dotnet «publish» -c Release -o /app\nWORKDIR /app\nENTRYPOINT ["dotnet", "Shop.dll"]\n',
      good: 'FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -c Release -o /app\nWORKDIR /app\nFROM mcr.microsoft.com/dotnet/aspnet:10.0\nWORKDIR /app\nCOPY --from=build /app /app\nUSER app\nENTRYPOINT ["dotnet", "Shop.dll"]\n',
    },
  ],
  quiet: [
    {
      code: 'FROM golang:1.26 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\nCMD ["/app"]\n',
      because: "the toolchain stays in its stage",
    },
    {
      code: "FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build ./...\n",
      because: "nothing says that this image is run",
    },
    {
      code: 'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\nCMD ["npm", "start"]\n',
      because: "npm start may need the packages of the build",
    },
    {
      code: 'FROM golang:1.26\nRUN go install github.com/air-verse/air@v1.63.0\nWORKDIR /src\nCMD ["air"]\n',
      because: "an image for development needs the toolchain",
    },
    {
      code: 'FROM example.com/team/builder:1\nRUN mvn package\nCMD ["java", "-jar", "app.jar"]\n',
      because: "nobody knows what that image is for",
    },
  ],
  create: (context) => ({
    file(file) {
      const { finalStage: stage } = file;
      const command = stage && (lastOf(stage, "CMD") ?? lastOf(stage, "ENTRYPOINT"));
      if (!stage || stage.parent || !command || needsToolchain(command.args.text)) return;
      const building = buildingIn(stage);
      if (!building) return;
      const started = startedOf(stage, building.toolchain);
      // A script of npm may run anything that the build needs, too.
      if (building.toolchain === "node" && !started) return;
      const data = { tools: building.brings };
      const fixes = [started && twoStages(file, stage, building, started, context.images)];
      context.report(building.word, "shipped", { data, fixes });
    },
  }),
});

function twoStages(
  file: Dockerfile,
  stage: Stage,
  building: Building,
  started: Started,
  images: ImageFacts,
): FixOffer | undefined {
  const part = runTimePart(stage);
  const [first] = part ?? [];
  const { image } = stage.from;
  const name = stage.name ?? "build";
  if (!part || !first || !image || file.stages.length > 1 || stage.usedBy.length > 0) return undefined;
  const user = part.some(({ keyword }) => keyword === "USER");
  const runtime = runtimeFor(stage, building, started, images, name, user);
  if (!runtime) return undefined;
  const lines = [`FROM ${runtime.image}`, ...runtime.lines];
  const named = stage.name === undefined ? [insert(image.span.end, ` AS ${name}`)] : [];
  if (!runtime.startsItself)
    return { title: `Ship it on ${runtime.image}`, edits: [...named, insertAbove(file, first, ...lines)] };
  if (!part.every(saysHowItStarts)) return undefined;
  const { start } = first.span;
  const edits = [
    ...named,
    replace({ start, end: part.at(-1)?.span.end ?? start }, lines.join(file.lines.eol)),
  ];
  return { title: `Serve it with ${runtime.image}, on port 80`, edits };
}
