import { platformFault } from "../dockerfile/grammar/platforms.ts";
import { isSignal, signalNames } from "../dockerfile/grammar/signals.ts";
import { nearest } from "../text/nearest.ts";
import type { WrittenText } from "./interpolation.ts";
import type { Part } from "./model.ts";
import { isIpAddress } from "./shortForms/ipAddress.ts";
import { contentOf, isTrue, partOf } from "./shortForms/part.ts";
import { tmpfsFault } from "./volumes/tmpfsOptions.ts";

/** A text that is none of what its place takes. */
export interface FormatProblem {
  readonly kind: keyof typeof expectations;
  readonly part: Part;
  /** What the part was meant to be. */
  readonly near?: string | undefined;
}

/** What each kind of text looks like, in the words of a message. */
export const expectations = {
  host: "a name and its address, joined by =",
  address: "an IP address or host-gateway",
  device: "HOST:CONTAINER:PERMISSIONS",
  permissions: "one or more of r, w and m",
  pair: "NAME=VALUE",
  blank: "a name without a blank before its =",
  valued: "complete: a value is missing behind it",
  ssh: "default or ID=PATH",
  cpus: "numbers of CPUs, such as 0-2,5",
  mac: "a MAC address",
  signal: "a signal",
  option: "a security option",
  capability: "a capability of Linux",
  mode: "an octal mode, which begins with 0",
  count: "all or a number",
  rule: "a rule such as c 1:3 rwm",
  name: "the name of anything",
  absolute: "an absolute path in the container",
  platform: "a platform such as linux/amd64",
  link: "NAME or NAME:ALIAS",
  access: "ro, rw, z or Z",
  tmpfs: "an option of a tmpfs",
  network: "a driver of networks",
  volume: "a driver of volumes",
  period: "a period from 1000 to 1000000 microseconds",
  quota: "a quota of at least 1000 microseconds",
  once: "possible yet: Compose runs a hook once for all replicas",
} as const;

type Check = (node: WrittenText) => FormatProblem | undefined;

/** By path. */
export const formats: readonly (readonly [path: string, check: Check])[] = [
  ...["depends_on", "networks", "secrets", "configs", "volumes_from", "devices", "tmpfs"].map(
    (key) => [`services.*.${key}.*`, emptyItem] as const,
  ),
  ["services.*.extra_hosts.*", hostEntry],
  ["services.*.build.extra_hosts.*", hostEntry],
  ["services.*.devices.*", device],
  ["services.*.build.ssh.*", (node) => (inList(node) ? whole("ssh", node, /^default$|=/) : undefined)],
  ["services.*.build.additional_contexts.*", (node) => (inList(node) ? whole("pair", node, /=/) : undefined)],
  ["services.*.environment.*", nameOfPair],
  ["services.*.build.args.*", nameOfPair],
  ["services.*.cpuset", (node) => whole("cpus", node, /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$|^$/)],
  ["services.*.mac_address", (node) => whole("mac", node, macAddress)],
  ["services.*.networks.*.mac_address", (node) => whole("mac", node, macAddress)],
  ["services.*.device_cgroup_rules.*", (node) => whole("rule", node, deviceRule)],
  // 0 stands for the default, less for no quota (moby, daemon: verifyPlatformContainerResources).
  ["services.*.cpu_period", (node) => outside("period", node, 1000, 1_000_000)],
  ["services.*.cpu_quota", (node) => outside("quota", node, 1000, Number.POSITIVE_INFINITY)],
  ["services.*.sysctls.*", (node) => (inList(node) ? whole("pair", node, /=/) : undefined)],
  ["services.*.stop_signal", signal],
  ["services.*.platform", platform],
  ["services.*.build.platforms.*", platform],
  ["services.*.links.*", (node) => whole("link", node, /^[^:]/)],
  ["services.*.external_links.*", (node) => whole("link", node, /^[^:]/)],
  ["services.*.volumes_from.*", access],
  ["services.*.tmpfs", tmpfs],
  ["services.*.tmpfs.*", tmpfs],
  [
    "services.*.pre_start.*.per_replica",
    (node) => (isTrue(node) ? { kind: "once", part: contentOf(node) } : undefined),
  ],
  ["networks.*.driver", (node) => nearMiss("network", node, ["bridge", "overlay", "macvlan", "ipvlan"])],
  ["volumes.*.driver", (node) => nearMiss("volume", node, ["local"])],
  ["services.*.working_dir", (node) => whole("absolute", node, /^(?:$|\/|\\|[A-Za-z]:)/)],
  ["services.*.security_opt.*", securityOption],
  ["services.*.cap_add.*", capability],
  ["services.*.cap_drop.*", capability],
  ["services.*.secrets.*.mode", mode],
  ["services.*.configs.*.mode", mode],
  ["services.*.volumes.*.tmpfs.mode", mode],
  ["services.*.gpus.*.count", (node) => whole("count", node, /^(?:all|-?\d+)$/i)],
  [
    "services.*.deploy.resources.reservations.devices.*.count",
    (node) => whole("count", node, /^(?:all|-?\d+)$/i),
  ],
];

const deviceRule = /^[acb] (?:\d+|\*):(?:\d+|\*) [rwm]{1,3}$/;
const macAddress = /^(?:[\da-f]{2}[:-]){5}[\da-f]{2}$/i;

function whole(
  kind: FormatProblem["kind"],
  node: WrittenText,
  pattern: RegExp,
  near?: string,
): FormatProblem | undefined {
  return pattern.test(node.text) ? undefined : { kind, part: contentOf(node), near };
}

function outside(
  kind: FormatProblem["kind"],
  node: WrittenText,
  least: number,
  most: number,
): FormatProblem | undefined {
  const number = Number(node.text);
  return number > 0 && (number < least || number > most) ? { kind, part: contentOf(node) } : undefined;
}

/** What is none of the engine's own is a plugin, unless it is near one of them. */
function nearMiss(
  kind: FormatProblem["kind"],
  node: WrittenText,
  known: readonly string[],
): FormatProblem | undefined {
  const near = known.includes(node.text) ? undefined : nearest(node.text, known);
  return near === undefined ? undefined : { kind, part: contentOf(node), near };
}

function inList({ parent }: WrittenText): boolean {
  return parent?.kind === "list";
}

/** Shown with its quotes, as there is nothing else to see. */
function emptyItem(node: WrittenText): FormatProblem | undefined {
  const isEmpty = node.text === "" && inList(node);
  return isEmpty ? { kind: "name", part: { text: '""', span: node.span } } : undefined;
}

/** `HOST=ADDRESS[,ADDRESS]`, or with a colon; the values of a mapping are addresses alone. */
function hostEntry(node: WrittenText): FormatProblem | undefined {
  const { text, mapped } = node;
  const cut = text.includes("=") ? text.indexOf("=") : text.indexOf(":");
  if (inList(node) && cut < 0) return { kind: "host", part: contentOf(node) };
  const start = inList(node) ? cut + 1 : 0;
  const wrong = text
    .slice(start)
    .split(",")
    .find((address) => address.trim() !== "host-gateway" && !isIpAddress(address.trim()));
  if (wrong === undefined) return undefined;
  const at = text.indexOf(wrong, start);
  const near = wrong === "localhost" ? "127.0.0.1" : nearest(wrong, ["host-gateway"]);
  return { kind: "address", part: partOf(mapped, at, at + wrong.length), near };
}

/** A name of the Container Device Interface has a `=`, a path of Windows a drive. */
function device(node: WrittenText): FormatProblem | undefined {
  const { text, mapped } = node;
  const parts = text.split(":");
  if (/=|^[A-Za-z]:\\|^class\//.test(text)) return undefined;
  if (parts.length > 3) return { kind: "device", part: contentOf(node) };
  const permissions = parts[2];
  if (permissions === undefined || /^[rwm]+$/.test(permissions)) return undefined;
  return { kind: "permissions", part: partOf(mapped, text.length - permissions.length, text.length) };
}

/** Compose refuses a blank before the `=`, and takes `NAME:VALUE` for the name of a variable. */
function nameOfPair(node: WrittenText): FormatProblem | undefined {
  const [, name = "", blanks = ""] = /^([^=\s]+)([ \t]+)=/.exec(node.text) ?? [];
  if (!inList(node)) return undefined;
  if (node.text.startsWith("=")) return { kind: "pair", part: contentOf(node) };
  if (/^[A-Za-z_]\w*:\S*$/.test(node.text))
    return { kind: "pair", part: contentOf(node), near: node.text.replace(":", "=") };
  if (blanks === "") return undefined;
  return { kind: "blank", part: partOf(node.mapped, 0, name.length + blanks.length), near: name };
}

function platform(node: WrittenText): FormatProblem | undefined {
  const fault = node.text === "" ? undefined : platformFault(node.text);
  return fault && { kind: "platform", part: contentOf(node), near: fault.near };
}

/** `SERVICE[:ACCESS]` or `container:NAME[:ACCESS]` */
function access({ text, mapped }: WrittenText): FormatProblem | undefined {
  const name = /^(?:container:)?[^:]*/.exec(text)?.[0] ?? "";
  const options = text.slice(name.length + 1);
  if (options === "" || options.split(",").every((option) => /^(?:r[ow]|z)$/i.test(option))) return undefined;
  const near = /^read-?_?only$/i.test(options) ? "ro" : undefined;
  return { kind: "access", part: partOf(mapped, name.length + 1, text.length), near };
}

/** `PATH[:OPTION,…]` */
function tmpfs({ text, mapped }: WrittenText): FormatProblem | undefined {
  let start = text.indexOf(":") + 1;
  if (start === 0) return undefined;
  for (const option of text.slice(start).split(",")) {
    const fault = tmpfsFault(option);
    const end = start + option.length;
    if (fault) return { kind: "tmpfs", part: partOf(mapped, start, end), near: fault.near };
    start = end + 1;
  }
  return undefined;
}

function signal(node: WrittenText): FormatProblem | undefined {
  if (isSignal(node.text.toUpperCase())) return undefined;
  const name = node.text.toUpperCase().replace(/^(?!SIG)/, "SIG");
  return { kind: "signal", part: contentOf(node), near: nearest(name, signalNames) };
}

const securityOptions = [
  "apparmor",
  "credentialspec",
  "label",
  "no-new-privileges",
  "seccomp",
  "systempaths",
  "writable-cgroups",
];

function securityOption(node: WrittenText): FormatProblem | undefined {
  const name = /^[^:=]*/.exec(node.text)?.[0] ?? "";
  if (!inList(node)) return undefined;
  const known = securityOptions.includes(name);
  const alone = name === node.text;
  if (known && (!alone || name === "no-new-privileges")) return undefined;
  const near = nearest(name, securityOptions);
  if (!known && !alone && near === undefined) return undefined;
  if (known) return { kind: "valued", part: contentOf(node) };
  return { kind: "option", part: partOf(node.mapped, 0, name.length), near };
}

const capabilities: readonly string[] = (
  "ALL AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN DAC_OVERRIDE DAC_READ_SEARCH " +
  "FOWNER FSETID IPC_LOCK IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN " +
  "NET_BIND_SERVICE NET_BROADCAST NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYSLOG SYS_ADMIN SYS_BOOT " +
  "SYS_CHROOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM"
).split(" ");

function capability(node: WrittenText): FormatProblem | undefined {
  const name = node.text.toUpperCase().replace(/^CAP_/, "");
  if (!inList(node) || capabilities.includes(name)) return undefined;
  return { kind: "capability", part: contentOf(node), near: nearest(name, capabilities) };
}

/** A number is taken as it is: 440 without a 0 before it is 0670. Text is read as octal. */
function mode(node: WrittenText): FormatProblem | undefined {
  const { text, style } = node;
  const octal = style === "plain" ? /^0o?[0-7]+$/.test(text) : /^[0-7]+$/.test(text);
  if (octal) return undefined;
  return { kind: "mode", part: contentOf(node), near: /^[0-7]{3,4}$/.test(text) ? `0${text}` : undefined };
}
