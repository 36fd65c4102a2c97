import type { Edit } from "../../text/edit.ts";
import type { ComposeDocument, ComposeFile, Service, Variable } from "../model.ts";
import { traceReceiverIn } from "../networks/traceReceivers.ts";
import { entryOf } from "../paths.ts";
import { renameKey } from "./keys.ts";
import { removeVariable } from "./lists.ts";
import { replaceScalar } from "./splices.ts";

const endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

/** Sends spans to a collector or a Jaeger of the file: the first variable becomes the endpoint, the others go. */
export function sendByOtlp(
  file: ComposeFile,
  document: ComposeDocument,
  { environment }: Service,
  [top, ...others]: readonly Variable[],
): readonly Edit[] | undefined {
  const receiver = traceReceiverIn(document);
  const scalar = top?.node;
  if (!top || !receiver || scalar?.kind !== "scalar" || scalar.via || scalar.parent?.via) return undefined;
  if (environment.some(({ name }) => name === endpoint)) return undefined;
  const entry = top.form === "map" ? entryOf(scalar) : undefined;
  if (entry?.merged) return undefined;
  const address = `http://${receiver.name}:4318`;
  const edits: (Edit | undefined)[] = others.map((each) => removeVariable(file, each));
  if (entry) edits.push(renameKey(file, entry, endpoint), replaceScalar(file, scalar, address));
  else edits.push(replaceScalar(file, scalar, `${endpoint}=${address}`));
  const all = edits.filter((edit) => edit !== undefined);
  return all.length === edits.length ? all : undefined;
}
