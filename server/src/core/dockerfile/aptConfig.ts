import type { PackageCommand } from "../shell/packages.ts";
import type { Instruction } from "./model.ts";

/**
 * Whether apt is told `setting` (`APT::Install-Recommends`) on its command line, or by a file that an earlier step of the image writes. What a
 * copied file says is not known here, so any configuration that is copied counts.
 */
export function aptIsTold(
  setting: string,
  values: RegExp,
  { values: given }: PackageCommand,
  instruction: Instruction,
): boolean {
  const told = given.some(({ value }) => {
    const [key = "", said = ""] = value.split("=");
    return key.toLowerCase() === setting.toLowerCase() && values.test(said);
  });
  return told || writesSetting(setting, instruction);
}

function writesSetting(setting: string, { stage, index }: Instruction): boolean {
  const name = setting.slice(setting.lastIndexOf(":") + 1);
  return (stage?.lineage ?? []).some(({ instructions }) =>
    instructions.some((one) => {
      if (one.index > index && one.stage === stage) return false;
      if (one.keyword === "RUN") return one.args.text.includes(name) && one.args.text.includes("apt.conf");
      const copies = one.keyword === "COPY" || one.keyword === "ADD";
      return copies && (one.destination?.text.text.includes("/etc/apt/apt.conf") ?? false);
    }),
  );
}
