import { nearest } from "../text/nearest.ts";

/** Options that every driver takes, also for the copy of the logs that the engine keeps beside a remote driver (moby, daemon/logger). */
const common = ["mode", "max-buffer-size", "tag", "labels", "labels-regex", "env", "env-regex"];
const files = ["max-size", "max-file", "compress"];

/** The engine's own drivers and what each takes beside the common options. Those of a plugin are unknown. */
const drivers: ReadonlyMap<string, readonly string[]> = new Map([
  ["json-file", files],
  ["local", files],
  ["journald", []],
  ["none", []],
  ["etwlogs", []],
  ["syslog", below("syslog", "address facility format tls-ca-cert tls-cert tls-key tls-skip-verify")],
  ["gelf", below("gelf", "address compression-level compression-type tcp-max-reconnect tcp-reconnect-delay")],
  [
    "fluentd",
    below(
      "fluentd",
      "address async async-connect async-reconnect-interval buffer-limit max-retries read-timeout request-ack retry-wait sub-second-precision write-timeout",
    ),
  ],
  [
    "awslogs",
    below(
      "awslogs",
      "region endpoint group stream create-group create-stream datetime-format multiline-pattern credentials-endpoint force-flush-interval-seconds max-buffered-events format",
    ),
  ],
  [
    "splunk",
    below(
      "splunk",
      "token url source sourcetype index capath caname insecureskipverify format verify-connection gzip gzip-level index-acknowledgment",
    ),
  ],
  ["gcplogs", ["gcp-project", "gcp-log-cmd", "gcp-meta-zone", "gcp-meta-name", "gcp-meta-id"]],
]);

/** An option of that name is common in task definitions, and only there. */
const elsewhere: ReadonlyMap<string, string> = new Map([["awslogs-stream-prefix", "Amazon ECS"]]);

function below(prefix: string, names: string): readonly string[] {
  return names.split(" ").map((name) => `${prefix}-${name}`);
}

/** The engine's driver that a name is a slip of the pen for; undefined for a driver that is one, and for what may be a plugin. */
export function meantDriver(name: string): string | undefined {
  return drivers.has(name) ? undefined : nearest(name, drivers.keys());
}

export interface OptionFault {
  /** The option of this driver that was meant. */
  readonly near: string | undefined;
  /** The driver that has the option. */
  readonly owner: string | undefined;
}

/**
 * Why a driver does not take an option. Undefined where it does, and where nobody knows: plugins have options of their own, and the
 * engine's remote drivers get new ones. Without a name it is the daemon's default, which may be any.
 */
export function optionFault(driver: string | undefined, option: string): OptionFault | undefined {
  const own = driver === undefined ? files : drivers.get(driver);
  if (
    !own ||
    driver === "none" ||
    option.startsWith("cache-") ||
    common.includes(option) ||
    own.includes(option)
  )
    return undefined;
  const holder = [...drivers].find(([, options]) => options.includes(option))?.[0];
  const owner = holder ?? elsewhere.get(option);
  if (driver === undefined && owner !== undefined) return undefined;
  const near = nearest(option.replaceAll("_", "-"), [...own, ...common]);
  const sure = own === files && driver !== undefined;
  return near !== undefined || owner !== undefined || sure ? { near, owner } : undefined;
}

/** What the engine makes of the values that it reads itself; undefined where the value is one of them, or goes on to elsewhere. */
export function valuesWanted(option: string, value: string): string | undefined {
  const [is, wanted] = readValues.get(option) ?? [];
  return is && !is.test(value) ? wanted : undefined;
}

const readValues: ReadonlyMap<string, readonly [RegExp, string]> = new Map([
  ["mode", [/^(?:blocking|non-blocking)?$/, "blocking or non-blocking"]],
  ["max-file", [/^0*[1-9]\d*$/, "a whole number from 1"]],
  ["max-size", [/^(?:-1|\d+(?:\.\d+)? ?[kmgtp]?i?b?)$/i, "a size such as 10m"]],
  ["max-buffer-size", [/^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i, "a size such as 4m"]],
  ["compress", [/^(?:[01tf]|true|false|True|False|TRUE|FALSE|T|F)$/, "true or false, in quotes"]],
]);
