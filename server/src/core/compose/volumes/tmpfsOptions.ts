import { nearest } from "../../text/nearest.ts";

/** What the engine knows of itself (moby/sys, mount), and what Podman adds. */
const flags: readonly string[] = (
  "ro rw exec noexec suid nosuid dev nodev sync async dirsync atime noatime diratime nodiratime relatime norelatime strictatime " +
  "nostrictatime mand nomand defaults remount private rprivate shared rshared slave rslave unbindable runbindable bind rbind " +
  "tmpcopyup notmpcopyup U noswap"
).split(" ");

/** What the kernel makes of each value. */
const settings: ReadonlyMap<string, RegExp> = new Map([
  ["size", /^\d+(?:[kmgtpe]|%)?$/i],
  ["nr_inodes", /^\d+[kmgtpe]?$/i],
  ["nr_blocks", /^\d+[kmgtpe]?$/i],
  ["mode", /^[0-7]{1,5}$/],
  ["uid", /^\d+$/],
  ["gid", /^\d+$/],
  ["mpol", /./],
]);

/** Why a tmpfs cannot be mounted with an option, and the one that was meant. */
export function tmpfsFault(option: string): { readonly near: string | undefined } | undefined {
  const [, name = "", sign = "", value = ""] = /^([^=:]*)([=:]?)(.*)$/s.exec(option) ?? [];
  const takes = settings.get(name);
  if (option === "" || flags.includes(option) || (sign === "=" && takes?.test(value))) return undefined;
  if (takes) {
    const mended = value
      .trim()
      .replace(/^(\d+ ?[kmgtpe])i?b$/i, "$1")
      .replace(" ", "");
    return { near: sign !== "" && takes.test(mended) ? `${name}=${mended}` : undefined };
  }
  const near = nearest(name, sign === "" ? flags : settings.keys());
  const isWhole = sign === "" || settings.get(near ?? "")?.test(value);
  return { near: near !== undefined && isWhole ? near + (sign && `=${value}`) : undefined };
}
