/** A command line that installs a package and leaves no cache in the layer; undefined for a manager that is not known here. */
export function installCommand(packageManager: string, name: string): string | undefined {
  switch (packageManager) {
    case "apk":
      return `apk add --no-cache ${name}`;
    case "apt-get":
      return `apt-get update && apt-get install -y --no-install-recommends ${name} && rm -rf /var/lib/apt/lists/*`;
    case "dnf":
    case "microdnf":
      return `${packageManager} install -y ${name} && ${packageManager} clean all`;
    default:
      return undefined;
  }
}
