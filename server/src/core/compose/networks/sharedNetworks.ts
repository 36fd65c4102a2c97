import type { ComposeDocument, Service } from "../model.ts";

/** The networks that a service is connected to; `undefined` where they cannot be known or are those of something else. */
export function networksOf({
  map,
  networks,
  networkMode,
  extends: base,
}: Service): readonly string[] | undefined {
  if (!map || networkMode || base || networks.some(({ literal, name }) => !literal || name.includes("$")))
    return undefined;
  return networks.length > 0 ? networks.map(({ name }) => name) : ["default"];
}

/** Whether two services may hand each other something in a volume or folder, so that they need no network. */
export function shareFiles(one: Service, other: Service): boolean {
  const sources = new Set(one.volumes.map(({ source }) => source?.text));
  return other.volumes.some(({ source }) => source !== undefined && sources.has(source.text));
}

/** Whether requests enter at a service and get to those on other networks through a third, which then need not reach it. */
export function isEntrance(
  { ports }: Service,
  its: readonly string[],
  others: readonly string[],
  { services }: ComposeDocument,
): boolean {
  if (!ports.some(({ published }) => published?.text === "80" || published?.text === "443")) return false;
  return services.some((between) => {
    const networks = networksOf(between) ?? [];
    return networks.some((name) => its.includes(name)) && networks.some((name) => others.includes(name));
  });
}
