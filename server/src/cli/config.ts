import { dirname, join } from "node:path";
import { configName } from "../core/lint/config.ts";
import type { Service, SettingsLayer } from "../core/service.ts";
import { LineIndex } from "../core/text/lines.ts";
import { UsageError } from "./args.ts";
import { readFromDisk } from "./disk.ts";

/** The config files of a run: for each file the nearest one between its folder and the root of the disk. */
export class Configs {
  private readonly byFolder = new Map<string, Promise<SettingsLayer>>();

  constructor(private readonly service: Service) {}

  /** @throws UsageError for a config file with a mistake: half a configuration would be a silent surprise */
  for(path: string): Promise<SettingsLayer> {
    return this.inFolder(dirname(path));
  }

  private inFolder(folder: string): Promise<SettingsLayer> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const layer = this.find(folder);
    this.byFolder.set(folder, layer);
    return layer;
  }

  private async find(folder: string): Promise<SettingsLayer> {
    const path = join(folder, configName);
    const answer = await readFromDisk(path, "text");
    if (!answer) throw new UsageError(`${path} cannot be read.`);
    if (answer.as === "text" && answer.text !== null) return this.read(path, answer.text);
    const above = dirname(folder);
    return above === folder ? {} : this.inFolder(above);
  }

  private read(path: string, text: string): SettingsLayer {
    const { layer, problems } = this.service.parseConfig(text);
    const [first] = problems;
    if (!first) return layer;
    const { line, character } = new LineIndex(text).placeAt(first.span.start);
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    throw new UsageError(`${path}:${line + 1}:${character + 1}: ${first.message}${more}`);
  }
}
