import type { ComposeDocument } from "../model.ts";
import type { ComposeNode, MapEntry, ScalarNode } from "../node.ts";
import { entryOf } from "../paths.ts";

/**
 * What the schema of `docker stack deploy` (docker/cli, frozen at 3.13) does not know, though Compose does. It takes no unknown key, so
 * that such a file does not load.
 */
const refused: readonly string[] = [
  ..."name include models".split(" "),
  ...below("services.*", [
    "annotations attach blkio_config cgroup cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime",
    "cpu_shares cpus cpuset develop device_cgroup_rules dns_opt extends gpus group_add label_file mem_limit",
    "mem_reservation mem_swappiness memswap_limit models oom_kill_disable pids_limit platform post_start pre_start",
    "pre_stop profiles provider pull_policy pull_refresh_after runtime scale storage_opt use_api_socket uts",
    "volumes_from deploy.resources.reservations.devices",
  ]),
  ...below("services.*.networks.*", ["gw_priority interface_name link_local_ips mac_address priority"]),
  ...below("services.*.ports.*", ["app_protocol host_ip name"]),
  ...below("networks.*", ["enable_ipv4 enable_ipv6 ipam.options"]),
  ...below("networks.*.ipam.config.*", ["aux_addresses gateway ip_range"]),
  ...below("configs.*", ["content environment"]),
  "secrets.*.environment",
];

/** What it reads over with a line on the terminal, since a task of Swarm has nothing of the kind. */
const ignored: readonly string[] = below("services.*", [
  "cgroup_parent container_name devices domainname external_links ipc links mac_address network_mode pid",
  "privileged restart security_opt shm_size userns_mode",
]);

/** Where it wants a number or a boolean to be one, and where text. */
const plain: readonly string[] = [
  ...below("services.*", ["init read_only stdin_open tty deploy.replicas deploy.update_config.parallelism"]),
  ...below("services.*", [
    "deploy.resources.limits.pids deploy.restart_policy.max_attempts healthcheck.retries",
  ]),
  ...below("services.*.ports.*", ["published target"]),
  ...["networks", "volumes", "secrets", "configs"].map((section) => `${section}.*.external`),
  ...below("networks.*", ["attachable internal"]),
];
const quotedNumbers: readonly string[] = below("services.*.deploy.resources", [
  "limits.cpus reservations.cpus",
]);
const quotedBooleans: readonly string[] = below("services.*", [
  "environment.* labels.* sysctls.* deploy.labels.*",
]);

function below(path: string, keys: readonly string[]): readonly string[] {
  return keys.flatMap((line) => line.split(" ")).map((key) => `${path}.${key}`);
}

export function refusedByStack(document: ComposeDocument): readonly MapEntry[] {
  return entriesAt(document, refused);
}

export function ignoredByStack(document: ComposeDocument): readonly MapEntry[] {
  return entriesAt(document, ignored);
}

/** `depends_on` and `env_file` in the long form, which it does not know either. */
export function longFormsIn(document: ComposeDocument): readonly MapEntry[] {
  const dependencies = document.at("services.*.depends_on").filter(({ kind }) => kind === "map");
  const files = document
    .at("services.*.env_file")
    .filter((node) => node.kind === "list" && node.items.some(({ kind }) => kind === "map"));
  return [...dependencies, ...files].flatMap((node) => entryOf(node) ?? []);
}

/** Values that it wants without the quotes that they have, or with quotes. A variable is cast, so it does not matter there. */
export function wrongKindsIn(
  document: ComposeDocument,
): readonly { readonly node: ScalarNode; readonly wants: "plain" | "quoted" }[] {
  const scalars = (patterns: readonly string[]) =>
    patterns.flatMap((pattern) => document.at(pattern)).filter(isWritten);
  const inQuotes = scalars(plain).filter(
    ({ style, text }) => (style === "single" || style === "double") && /^(?:\d+|true|false)$/.test(text),
  );
  const bare = [
    ...scalars(quotedNumbers).filter(({ value }) => typeof value === "number"),
    ...scalars(quotedBooleans).filter(({ value }) => typeof value === "boolean"),
  ];
  return [
    ...inQuotes.map((node) => ({ node, wants: "plain" as const })),
    ...bare.map((node) => ({ node, wants: "quoted" as const })),
  ];
}

function isWritten(node: ComposeNode): node is ScalarNode {
  return node.kind === "scalar" && node.literal;
}

function entriesAt(document: ComposeDocument, patterns: readonly string[]): readonly MapEntry[] {
  return patterns.flatMap((pattern) => document.at(pattern).flatMap((node) => entryOf(node) ?? []));
}
