import { renameKey } from "../../compose/edits/keys.ts";
import { removeEntry, replaceScalar } from "../../compose/edits/splices.ts";
import { meantDriver, optionFault, valuesWanted } from "../../compose/logDrivers.ts";
import type { MapEntry, MapNode } from "../../compose/node.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import { mapAt, writtenScalar } from "../../compose/shortForms/part.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-log-option",
    summary: "Name a logging driver that exists, and give it options that it has.",
    why: "Compose hands the driver and its options on unread. The engine refuses the container for an option that its driver does not know, so the service does not start at all.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q138"],
    references: [
      { title: "Configure logging drivers", url: "https://docs.docker.com/engine/logging/configure/" },
      {
        title: "JSON File logging driver",
        url: "https://docs.docker.com/engine/logging/drivers/json-file/",
      },
    ],
  },
  messages: {
    driver: "{driver} is no logging driver; did you mean {near}?",
    near: "{driver} has no option {option}; did you mean {near}?",
    owner: "{option} is an option of {owner}, not of {driver}",
    unknown: "{driver} has no option {option}",
    value: "{option} takes {wanted}, not {value}",
  },
  fix: { safety: "safe", title: "Write what was meant" },
  examples: [
    {
      title: "A slip in an option, and one in the driver",
      bad: "services:\n  web:\n    image: nginx:1.30\n    logging:\n      driver: json-file\n      options:\n        «max_size»: 10m # of each file\n  api:\n    image: shop/api:1.4\n    logging: {driver: «jornald»}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    logging:\n      driver: json-file\n      options:\n        max-size: 10m # of each file\n  api:\n    image: shop/api:1.4\n    logging: {driver: journald}\n",
      message: "json-file has no option max_size; did you mean max-size?",
    },
    {
      title: "An option of another driver",
      bad: "services:\n  web:\n    image: nginx:1.30\n    logging:\n      driver: fluentd\n      options:\n        fluentd-address: 10.0.0.5:24224\n        «max-size»: 10m\n  api: {image: 'shop/api:1.4', logging: {driver: awslogs, options: {awslogs-group: shop, «awslogs-stream-prefix»: api}}}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    logging:\n      driver: fluentd\n      options:\n        fluentd-address: 10.0.0.5:24224\n  api: {image: 'shop/api:1.4', logging: {driver: awslogs, options: {awslogs-group: shop}}}\n",
      message: "max-size is an option of json-file, not of fluentd",
    },
    {
      title: "Values that the engine cannot read",
      bad: "services:\n  web:\n    image: nginx:1.30\n    logging: {driver: local, options: {max-size: «ten», mode: «nonblocking»}}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    logging: {driver: local, options: {max-size: 10m, mode: non-blocking}}\n",
      message: "max-size takes a size such as 10m, not ten",
      notFixed: "Which value is meant nobody knows.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    logging: {driver: loki, options: {loki-url: 'http://10.0.0.5:3100/loki/api/v1/push'}}\n  api:\n    image: shop/api:1.4\n    logging: {driver: 'grafana/loki-docker-driver:3.3.2', options: {max-size: 10m}}\n",
      because: "these are plugins, which have options of their own",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    logging: {driver: awslogs, options: {awslogs-group: shop, awslogs-next-thing: on}}\n",
      because: "drivers for services elsewhere get new options",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    logging: {options: {fluentd-address: '10.0.0.5:24224', max-size: '${SIZE}'}}\n",
      because: "without a name it is the daemon's driver, and a variable may hold any size",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    logging: {driver: gelf, options: {gelf-address: 'udp://10.0.0.5:12201', tag: web, mode: non-blocking, max-buffer-size: 4m, cache-disabled: 'true'}}\n",
      because: "every driver takes the common options",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    const checkOption = (options: MapNode, entry: MapEntry, driver: string | undefined) => {
      const { key, keySpan, merged, value } = entry;
      const fault = optionFault(driver, key);
      const data = { driver: driver ?? "logging", option: shortened(key) };
      const isOwn = !merged && !options.via;
      if (fault?.near !== undefined && first(keySpan)) {
        const { near } = fault;
        const edits = isOwn && !options.has(near) && [renameKey(file, entry, near)];
        const fixes = [edits ? { title: `Rename to ${near}`, edits } : undefined];
        context.report(keySpan, "near", { data: { ...data, near }, fixes });
      } else if (fault && first(keySpan)) {
        const edits = isOwn && !mayDefineAnchor(file, entry.span) && [removeEntry(file, entry)];
        const removal = edits
          ? ({ title: `Remove ${key}`, safety: "suggestion", edits } as const)
          : undefined;
        if (fault.owner === undefined) context.report(keySpan, "unknown", { data, fixes: [removal] });
        else context.report(keySpan, "owner", { data: { ...data, owner: fault.owner }, fixes: [removal] });
      }
      const scalar = writtenScalar(value);
      const wanted = scalar?.literal && !fault ? valuesWanted(key, scalar.text) : undefined;
      if (scalar && wanted !== undefined && first(scalar.mapped.span()))
        context.report(scalar.mapped.span(), "value", {
          data: { option: key, wanted, value: shortened(scalar.text) },
        });
    };
    return {
      path: {
        "services.*.logging": (logging) => {
          if (logging.kind !== "map" || logging.tag) return;
          const driver = writtenScalar(logging.get("driver")?.value);
          const options = mapAt(logging, "options");
          if (driver && !driver.literal) return;
          const near = driver && meantDriver(driver.text);
          if (driver && near !== undefined && first(driver.mapped.span()))
            context.report(driver.mapped.span(), "driver", {
              data: { driver: shortened(driver.text), near },
              fixes: [
                driver.via
                  ? undefined
                  : { title: `Write ${near}`, edits: [replaceScalar(file, driver, near)] },
              ],
            });
          if (!options) return;
          for (const entry of options.entries) checkOption(options, entry, near ?? driver?.text);
        },
      },
    };
  },
});
