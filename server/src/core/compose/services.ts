import type { Service } from "./model.ts";
import type { ComposeNode, MapEntry, MapNode, ScalarNode } from "./node.ts";
import { readBuild } from "./shortForms/build.ts";
import { readDependencies } from "./shortForms/dependency.ts";
import { readEnvFiles } from "./shortForms/envFile.ts";
import { readHealthcheck } from "./shortForms/healthcheck.ts";
import { readImage } from "./shortForms/image.ts";
import { readMounts } from "./shortForms/mount.ts";
import { scalarAt } from "./shortForms/part.ts";
import { readPorts } from "./shortForms/port.ts";
import { readNetworks, readReferences } from "./shortForms/reference.ts";
import { readVariables } from "./shortForms/variable.ts";

/** One service. Each key is brought to its shape the first time somebody asks for it. */
export class LazyService implements Service {
  readonly name: string;
  readonly map: MapNode | undefined;
  private readonly read = new Map<string, unknown>();

  constructor(readonly entry: MapEntry) {
    this.name = entry.key;
    this.map = entry.value.kind === "map" ? entry.value : undefined;
  }

  get nameSpan() {
    return this.entry.keySpan;
  }

  get image() {
    return this.once("image", readImage);
  }

  get build() {
    return this.once("build", readBuild);
  }

  get ports() {
    return this.once("ports", readPorts);
  }

  get volumes() {
    return this.once("volumes", readMounts);
  }

  get dependsOn() {
    return this.once("depends_on", readDependencies);
  }

  get environment() {
    return this.once("environment", readVariables);
  }

  get envFiles() {
    return this.once("env_file", readEnvFiles);
  }

  get networks() {
    return this.once("networks", readNetworks);
  }

  get secrets() {
    return this.once("secrets", readReferences);
  }

  get configs() {
    return this.once("configs", readReferences);
  }

  get healthcheck() {
    return this.once("healthcheck", readHealthcheck);
  }

  get networkMode(): ScalarNode | undefined {
    return scalarAt(this.map, "network_mode");
  }

  get extends(): ComposeNode | undefined {
    return this.map?.get("extends")?.value;
  }

  private once<Shape>(key: string, read: (node: ComposeNode | undefined) => Shape): Shape {
    const known = this.read.get(key) as { shape: Shape } | undefined;
    if (known) return known.shape;
    const shape = read(this.map?.get(key)?.value);
    this.read.set(key, { shape });
    return shape;
  }
}
