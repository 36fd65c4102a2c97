import type { Span } from "../text/span.ts";
import type { ComposeDocument, ComposePosition, Declaration, Service } from "./model.ts";
import type { ComposeNode, Interpolation, MapNode } from "./node.ts";
import { nodesBelow, positionAt } from "./paths.ts";
import { checkSchema } from "./schema/check.ts";
import type { SchemaProblem } from "./schema/problem.ts";
import { LazyService } from "./services.ts";
import { isTrue, scalarAt } from "./shortForms/part.ts";
import { hasSwarmKeys } from "./swarm/swarmKeys.ts";

/** One YAML document of a file, and what Compose sees in it. */
export class TreeDocument implements ComposeDocument {
  readonly services: readonly Service[];
  readonly networks: readonly Declaration[];
  readonly volumes: readonly Declaration[];
  readonly secrets: readonly Declaration[];
  readonly configs: readonly Declaration[];
  readonly models: readonly Declaration[];
  readonly hasInclude: boolean;
  private readonly byName: ReadonlyMap<string, Service>;
  private readonly byPattern = new Map<string, readonly ComposeNode[]>();
  private found: readonly Interpolation[] | undefined;
  private swarm: boolean | undefined;
  private problems: readonly SchemaProblem[] | undefined;

  constructor(
    readonly root: MapNode | undefined,
    readonly span: Span,
  ) {
    this.services = readServices(root);
    this.byName = new Map(this.services.map((service) => [service.name, service]));
    this.networks = readDeclarations(root, "networks");
    this.volumes = readDeclarations(root, "volumes");
    this.secrets = readDeclarations(root, "secrets");
    this.configs = readDeclarations(root, "configs");
    this.models = readDeclarations(root, "models");
    this.hasInclude = root?.has("include") ?? false;
  }

  service(name: string): Service | undefined {
    return this.byName.get(name);
  }

  get hasSwarmKeys(): boolean {
    this.swarm ??= hasSwarmKeys(this);
    return this.swarm;
  }

  get schemaProblems(): readonly SchemaProblem[] {
    this.problems ??= checkSchema(this.root);
    return this.problems;
  }

  get interpolations(): readonly Interpolation[] {
    this.found ??= this.root ? interpolationsIn(this.root) : [];
    return this.found;
  }

  at(pattern: string): readonly ComposeNode[] {
    if (!this.root) return [];
    const known = this.byPattern.get(pattern);
    if (known) return known;
    // Patterns share their beginnings: the services are gone through once.
    const dot = pattern.lastIndexOf(".");
    const above = dot < 0 ? [this.root] : this.at(pattern.slice(0, dot));
    const nodes = nodesBelow(above, pattern.slice(dot + 1));
    this.byPattern.set(pattern, nodes);
    return nodes;
  }

  find(offset: number): ComposePosition | undefined {
    return this.root && positionAt(this.root, offset);
  }
}

function readServices(root: MapNode | undefined): readonly Service[] {
  const services = root?.get("services")?.value;
  return services?.kind === "map" ? services.entries.map((entry) => new LazyService(entry)) : [];
}

function readDeclarations(root: MapNode | undefined, kind: string): readonly Declaration[] {
  const map = root?.get(kind)?.value;
  if (map?.kind !== "map") return [];
  return map.entries.map((entry) => ({
    name: entry.key,
    nameSpan: entry.keySpan,
    entry,
    external: isExternal(entry.value),
  }));
}

/** `external: true`, or the old `external: {name: …}`. */
function isExternal(node: ComposeNode): boolean {
  if (node.kind !== "map") return false;
  return node.get("external")?.value.kind === "map" || isTrue(scalarAt(node, "external"));
}

/** Those written in place: a value that came through an alias is met where it was written. */
function interpolationsIn(node: ComposeNode): readonly Interpolation[] {
  const found: Interpolation[] = [];
  const visit = (each: ComposeNode) => {
    if (each.via) return;
    if (each.kind === "list") each.items.forEach(visit);
    else if (each.kind === "scalar") for (const variable of each.variables) found.push(variable);
    else for (const entry of each.entries) visit(entry.value);
  };
  visit(node);
  return found;
}
