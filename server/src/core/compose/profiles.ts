import type { Service } from "./model.ts";
import { itemsOf, writtenScalar } from "./shortForms/part.ts";

/** The profiles that a service is active with: none means always. `undefined` where they cannot be known. */
export function profilesOf({ map, extends: base }: Service): readonly string[] | undefined {
  const node = map?.get("profiles")?.value;
  // Profiles are inherited too.
  if (base || (node && node.kind !== "list")) return undefined;
  const items = itemsOf(node).map(writtenScalar);
  return items.every((item) => item?.literal) ? items.map((item) => item?.text ?? "") : undefined;
}

/** Whether two services can be active together: those of different profiles are mostly alternatives. */
export function runTogether(a: Service, b: Service): boolean {
  const [own, others] = [profilesOf(a) ?? [], profilesOf(b) ?? []];
  return own.length === 0 || others.length === 0 || own.some((profile) => others.includes(profile));
}
