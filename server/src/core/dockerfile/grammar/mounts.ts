/** What the value of a key may be. */
export type MountValue = "boolean" | "bytes" | "image" | "number" | "octal" | "text" | readonly string[];

export const mountTypes: readonly string[] = ["bind", "cache", "tmpfs", "secret", "ssh"];

/** Every key of `RUN --mount`; those that mean the same have the same `name`. */
export const mountKeys: ReadonlyMap<string, { readonly name: string; readonly value: MountValue }> = new Map([
  ["type", { name: "type", value: mountTypes }],
  ["from", { name: "from", value: "image" }],
  ["source", { name: "source", value: "text" }],
  ["src", { name: "source", value: "text" }],
  ["target", { name: "target", value: "text" }],
  ["dst", { name: "target", value: "text" }],
  ["destination", { name: "target", value: "text" }],
  ["readonly", { name: "readonly", value: "boolean" }],
  ["ro", { name: "readonly", value: "boolean" }],
  ["readwrite", { name: "readwrite", value: "boolean" }],
  ["rw", { name: "readwrite", value: "boolean" }],
  ["id", { name: "id", value: "text" }],
  ["sharing", { name: "sharing", value: ["shared", "private", "locked"] }],
  ["required", { name: "required", value: "boolean" }],
  ["size", { name: "size", value: "bytes" }],
  ["mode", { name: "mode", value: "octal" }],
  ["uid", { name: "uid", value: "number" }],
  ["gid", { name: "gid", value: "number" }],
  ["env", { name: "env", value: "text" }],
]);

/** The keys that the builder refuses for a type; what it merely ignores is left out. */
export const refusedKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ["bind", ["mode", "uid", "gid", "sharing", "size", "required"]],
  ["cache", ["size", "required"]],
  ["tmpfs", ["mode", "uid", "gid", "sharing", "required"]],
  ["secret", ["from", "sharing", "size"]],
  ["ssh", ["source", "sharing", "size"]],
]);

/** Keys that only Podman and Buildah know. */
export const buildahKeys: readonly string[] = ["relabel", "z", "u", "chown", "bind-propagation"];

/** Keys that are judged by the type read so far, which therefore has to stand before them. */
export const keysAfterType: readonly string[] = ["required", "size"];

/** Types that are nothing without a place to be mounted at. */
export const typesWithTarget: readonly string[] = ["bind", "cache", "tmpfs"];
