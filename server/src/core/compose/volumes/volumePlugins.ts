/** A volume plugin that nobody looks after any more. */
export interface DeadPlugin {
  readonly plugin: string;
  /** The year in which its makers said so or were last seen. */
  readonly since: string;
}

/** By the name that `driver:` has for it, without its tag. */
const dead: readonly (readonly [name: RegExp, plugin: DeadPlugin])[] = [
  // The last commit is of January 2019: https://github.com/rexray/rexray/issues/1338
  [/^(?:emccode\/|vmware\/)?rexray(?:\/|$)/, { plugin: "REX-Ray", since: "2019" }],
  // https://github.com/Azure/azurefile-dockervolumedriver/issues/82
  [/^(?:store\/azure\/|jmaitrehenry\/)?azurefile$/, { plugin: "Azure File", since: "2018" }],
  // Docker for AWS and Docker for Azure, which it belonged to, are gone: https://github.com/docker/docs/issues/10501
  [/^(?:docker4x\/)?cloudstor$/, { plugin: "Cloudstor", since: "2020" }],
  // https://github.com/rancher/convoy/issues/225
  [/^convoy(?:-\w+)?$/, { plugin: "Convoy", since: "2018" }],
  // https://github.com/veggiemonk/awesome-docker/pull/409
  [/^(?:clusterhq\/)?flocker$/, { plugin: "Flocker", since: "2016" }],
];

/** `undefined` for a driver of which nothing bad is known. */
export function deadPlugin(driver: string): DeadPlugin | undefined {
  const name = driver.toLowerCase().replace(/:[^/]*$/, "");
  return dead.find(([pattern]) => pattern.test(name))?.[1];
}
