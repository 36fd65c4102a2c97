import type { Instruction, InstructionTypes, Keyword } from "../model.ts";
import { CmdNode, EntrypointNode, HealthcheckNode, RunNode } from "./command.ts";
import { CopyNode } from "./copy.ts";
import { FromNode } from "./from.ts";
import { OnbuildNode } from "./onbuild.ts";
import { ArgNode, EnvNode, ShellNode, UnknownNode, WordsNode } from "./simple.ts";
import type { Site } from "./site.ts";

const CREATE: { readonly [K in Keyword]: (site: Site) => InstructionTypes[K] } = {
  ADD: (site) => new CopyNode("ADD", site),
  ARG: (site) => new ArgNode(site),
  CMD: (site) => new CmdNode(site),
  COPY: (site) => new CopyNode("COPY", site),
  ENTRYPOINT: (site) => new EntrypointNode(site),
  ENV: (site) => new EnvNode("ENV", site),
  EXPOSE: (site) => new WordsNode("EXPOSE", site),
  FROM: (site) => new FromNode(site),
  HEALTHCHECK: (site) => new HealthcheckNode(site),
  LABEL: (site) => new EnvNode("LABEL", site),
  MAINTAINER: (site) => new WordsNode("MAINTAINER", site),
  ONBUILD: (site) => new OnbuildNode(site, createNode),
  RUN: (site) => new RunNode(site),
  SHELL: (site) => new ShellNode(site),
  STOPSIGNAL: (site) => new WordsNode("STOPSIGNAL", site),
  UNKNOWN: (site) => new UnknownNode(site),
  USER: (site) => new WordsNode("USER", site),
  VOLUME: (site) => new WordsNode("VOLUME", site),
  WORKDIR: (site) => new WordsNode("WORKDIR", site),
};

export function createNode(site: Site): Instruction {
  return CREATE[site.syntax.keyword](site);
}
