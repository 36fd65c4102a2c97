/** Platform names of the global scope: usable in FROM at once, in a stage only behind `ARG NAME`. */
export const platformArgs: ReadonlySet<string> = new Set([
  "TARGETPLATFORM",
  "TARGETOS",
  "TARGETOSVERSION",
  "TARGETARCH",
  "TARGETVARIANT",
  "TARGETSTAGE",
  "BUILDPLATFORM",
  "BUILDOS",
  "BUILDOSVERSION",
  "BUILDARCH",
  "BUILDVARIANT",
]);

/** Build arguments that need no ARG, in any letter case. */
const PROXY: ReadonlySet<string> = new Set([
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "FTP_PROXY",
  "NO_PROXY",
  "ALL_PROXY",
]);

export function isPlatformArg(name: string): boolean {
  return platformArgs.has(name);
}

export function isProxyArg(name: string): boolean {
  return PROXY.has(name.toUpperCase());
}
