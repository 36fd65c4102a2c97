import { jsonArray } from "../../dockerfile/execForm.ts";
import type { Edit } from "../../text/edit.ts";
import type { ComposeFile, Service } from "../model.ts";
import { insertEntry } from "./splices.ts";

/** The first probe that the service can be given, and the edit that does it. */
export function addHealthcheck(
  file: ComposeFile,
  service: Service,
  probes: readonly (readonly string[])[],
): { readonly program: string; readonly edit: Edit } | undefined {
  for (const probe of probes) {
    const command = fitted(probe, service);
    const edit = command && insertHealthcheck(file, service, command);
    if (edit) return { program: probe[0]?.split("/").at(-1) ?? "", edit };
  }
  return undefined;
}

/** Gives a service a health check that runs a program without a shell; `undefined` where its mapping stands elsewhere. */
function insertHealthcheck(
  file: ComposeFile,
  { map }: Service,
  command: readonly string[],
): Edit | undefined {
  if (!map || map.via || map.has("healthcheck")) return undefined;
  const pairs = [
    `test: ${jsonArray(["CMD", ...command])}`,
    "interval: 10s",
    "timeout: 5s",
    "retries: 5",
    "start_period: 30s",
  ];
  const yaml = map.style === "flow" ? `{${pairs.join(", ")}}` : pairs.map((pair) => `\n  ${pair}`).join("");
  return insertEntry(file, map, "healthcheck", yaml);
}

/** A probe from the knowledge of an image, made to fit the service: its port and its database user. `undefined` where the port is not known. */
function fitted(probe: readonly string[], service: Service): readonly string[] | undefined {
  const port = service.ports[0]?.target?.first;
  const user = service.environment.find(({ name }) => name === "POSTGRES_USER")?.value?.text;
  if (port === undefined && probe.some((word) => word.includes("{port}"))) return undefined;
  return probe.map((word, index) => {
    if (user && probe[0] === "pg_isready" && probe[index - 1] === "-U") return user;
    return word.replaceAll("$", "$$$$").replaceAll("{port}", String(port));
  });
}
