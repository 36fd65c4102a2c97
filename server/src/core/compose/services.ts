import { Readable } from "../text/once.ts";
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
export class LazyService extends Readable implements Service {
  readonly name: string;
  readonly map: MapNode | undefined;
  private readonly shapes = new Map<string, unknown>();

  constructor(readonly entry: MapEntry) {
    super();
    this.name = entry.key;
    this.map = entry.value.kind === "map" ? entry.value : undefined;
  }

  get nameSpan() {
    return this.entry.keySpan;
  }

  get image() {
    return this.shape("image", readImage);
  }

  get build() {
    return this.shape("build", readBuild);
  }

  get ports() {
    return this.shape("ports", readPorts);
  }

  get volumes() {
    return this.shape("volumes", readMounts);
  }

  get dependsOn() {
    return this.shape("depends_on", readDependencies);
  }

  get environment() {
    return this.shape("environment", readVariables);
  }

  get envFiles() {
    return this.shape("env_file", readEnvFiles);
  }

  get networks() {
    return this.shape("networks", readNetworks);
  }

  get secrets() {
    return this.shape("secrets", readReferences);
  }

  get configs() {
    return this.shape("configs", readReferences);
  }

  get healthcheck() {
    return this.shape("healthcheck", readHealthcheck);
  }

  get networkMode(): ScalarNode | undefined {
    return scalarAt(this.map, "network_mode");
  }

  get extends(): ComposeNode | undefined {
    return this.map?.get("extends")?.value;
  }

  private shape<Shape>(key: string, read: (node: ComposeNode | undefined) => Shape): Shape {
    const known = this.shapes.get(key) as { shape: Shape } | undefined;
    if (known) return known.shape;
    const shape = read(this.map?.get(key)?.value);
    this.shapes.set(key, { shape });
    return shape;
  }
}
