import type { OptionSpec } from "./options.ts";

/** Which registries a team trusts, for both kinds of files. */
export const registriesOption: OptionSpec<readonly string[]> = {
  default: [],
  doc: "The registries that are allowed: `ghcr.io`, `*.example.com`, `registry.*`, `docker.io` for images without a registry. Empty: all are.",
};
