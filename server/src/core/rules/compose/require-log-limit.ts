import { insertEntry } from "../../compose/edits/splices.ts";
import { lacks } from "../../compose/merged/absence.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { MapNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule } from "../../lint/rule.ts";
import type { Edit } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/require-log-limit",
    summary: "Bound the size of the logs.",
    why: "The default driver json-file never drops a line, so one chatty service fills the disk in the end. The local driver keeps five files of 20 MB; json-file wants `max-size` and `max-file`.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q187", "Q200"],
    references: [
      {
        title: "JSON File logging driver",
        url: "https://docs.docker.com/engine/logging/drivers/json-file/",
      },
      { title: "Local file logging driver", url: "https://docs.docker.com/engine/logging/drivers/local/" },
    ],
  },
  messages: {
    missing: "The logs of {service} grow without end, unless the daemon bounds them",
    unbounded: "json-file keeps every line, as no max-size is set",
  },
  fix: { safety: "suggestion", title: "Bound the logs" },
  examples: [
    {
      title: "No word of logs",
      bad: "services:\n  «api»:\n    image: shop/api:1.4\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    logging:\n      driver: local\n",
      message: "The logs of api grow without end, unless the daemon bounds them",
    },
    {
      title: "A driver without a bound",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    logging:\n      driver: «json-file»\n  jobs: {image: 'shop/jobs:1.4', logging: {driver: «json-file», options: {max-file: '3'}}}\n",
      good: 'services:\n  api:\n    image: shop/api:1.4\n    logging:\n      driver: json-file\n      options:\n        max-size: "10m"\n        max-file: "3"\n  jobs: {image: \'shop/jobs:1.4\', logging: {driver: json-file, options: {max-file: \'3\', max-size: "10m"}}}\n',
    },
  ],
  quiet: [
    {
      code: "x-logging: &bounded {driver: json-file, options: {max-size: 10m}}\nservices:\n  api:\n    image: shop/api:1.4\n    logging: *bounded\n  jobs:\n    image: shop/jobs:1.4\n    logging: {driver: journald}\n",
      because: "the one has a bound, and the other driver has its own",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    logging: {driver: '$DRIVER'}\n",
      because: "only the variable tells",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n",
      files: { "compose.override.yaml": "services:\n  api:\n    logging: {driver: local}\n" },
      because: "the override file bounds them",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const { name, map, nameSpan } = service;
        const logging = map?.get("logging")?.value;
        if (logging?.kind === "map") {
          const driver = scalarAt(logging, "driver");
          const options = logging.get("options")?.value;
          const bounded = options?.kind === "map" && options.has("max-size");
          if (driver?.text !== "json-file" || bounded || !context.project.whole || !first(driver.span))
            return;
          const edit = bound(context.file, logging);
          context.report(driver.mapped.span(), "unbounded", { fixes: [edit && { edits: [edit] }] });
        } else if (map && lacks(service, context.project, ["logging"]) && first(nameSpan)) {
          const value = map.style === "flow" ? "{driver: local}" : "\n  driver: local";
          const edit = map.via ? undefined : insertEntry(context.file, map, "logging", value);
          context.report(nameSpan, "missing", {
            data: { service: name },
            fixes: [edit && { title: "Use the local driver", edits: [edit] }],
          });
        }
      },
    };
  },
});

function bound(file: ComposeFile, logging: MapNode): Edit | undefined {
  const entry = logging.get("options");
  if (logging.via || entry?.merged || entry?.value.via) return undefined;
  if (entry?.value.kind === "map") return insertEntry(file, entry.value, "max-size", '"10m"');
  if (entry) return undefined;
  const inFlow = logging.style === "flow";
  const pairs = inFlow ? '{max-size: "10m", max-file: "3"}' : '\n  max-size: "10m"\n  max-file: "3"';
  return insertEntry(file, logging, "options", pairs);
}
