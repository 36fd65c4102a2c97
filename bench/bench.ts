// npm run bench: how long the linter takes, beside its parsers alone and beside other linters, and how large the web bundles are.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { DockerfileParser } from "dockerfile-ast";
import { parseDocument } from "yaml";
import { createService, type Document } from "../server/src/core/service.ts";
import { Editor } from "./editor.ts";
import { medians, type Task } from "./measure.ts";
import { installPeers, peerFor } from "./peers.ts";
import { type Row, sizeTable, timeTable } from "./table.ts";
import { composeSample, dockerfileSample, type Sample } from "./texts.ts";

const folder = resolve("bench");
const bundles = "bench/dist";
const sizes = [50, 500, 5000];
const names = { dockerfile: "Dockerfile", compose: "compose.yaml" };
const languageIds = { dockerfile: "dockerfile", compose: "dockercompose" };

const service = createService();
const settings = service.settings("2026-11-01");

async function main(): Promise<void> {
  installPeers(folder);
  console.log("Building minified bundles …\n");
  build();
  for (const make of [dockerfileSample, composeSample]) {
    const rows: Row[] = [];
    for (const lines of sizes) rows.push(await measure(make(lines)));
    console.log(timeTable(rows));
  }
  console.log(sizeTable(webBundles()));
}

async function measure(sample: Sample): Promise<Row> {
  const { language, text, lines } = sample;
  const peer = peerFor(language, text, folder);
  const editor = await Editor.start(join(bundles, "server.js"));
  const versions = versionsOf(sample);
  let document = open(sample, text);
  const tasks: readonly Task[] = [
    { name: "parse", run: () => parse(sample) },
    { name: "lint", run: () => service.lint(open(sample, text), settings) },
    {
      name: "edit",
      run() {
        document = open(sample, versions(), document);
        service.lint(document, settings);
      },
    },
    { name: "protocol", run: () => editor.show(names[language], languageIds[language], versions()) },
    { name: "peer", run: () => peer.run() },
  ];
  const times = await medians(tasks);
  const row = {
    language,
    lines,
    peer: peer.name,
    findings: service.lint(open(sample, text), settings).findings.length,
    peerFindings: peer.run(),
    times,
  };
  peer.dispose();
  await editor.stop();
  return row;
}

function parse({ language, text }: Sample): unknown {
  return language === "dockerfile" ? DockerfileParser.parse(text) : parseDocument(text);
}

function open({ language }: Sample, text: string, previous?: Document): Document {
  return service.open(names[language], language, text, previous);
}

/** A version of the text that was not seen before, at each call. */
function versionsOf(sample: Sample): () => string {
  let n = 0;
  return () => sample.edited(++n);
}

function build(): void {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs", "--production", "--outdir", bundles], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The build failed: see above.");
}

/** What a browser loads: the server's worker, the extension, the page of the question browser. */
function webBundles(): readonly { readonly name: string; readonly bytes: number }[] {
  const web = /^(server\.worker|client\.web|webview)\.js$/;
  return readdirSync(bundles)
    .filter((name) => web.test(name))
    .map((name) => ({ name, bytes: statSync(join(bundles, name)).size }));
}

await main();
