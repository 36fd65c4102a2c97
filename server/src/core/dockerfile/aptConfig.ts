import type { PackageCommand } from "../shell/packages.ts";
import { Mentions } from "./mentions.ts";
import type { Dockerfile, Instruction } from "./model.ts";

/** What apt is told beside its options: `APT::Install-Recommends` on a command line, or in a file that an earlier step writes. */
export class AptConfig {
  private readonly files: Mentions;

  constructor(file: Dockerfile) {
    this.files = new Mentions(file, /apt\.conf\b/);
  }

  /** Whether the setting has one of the values for a command. What a copied file says is not known here, so it counts as saying so. */
  says(
    setting: string,
    values: RegExp,
    { values: given }: PackageCommand,
    instruction: Instruction,
  ): boolean {
    const told = given.some(({ value }) => {
      const [key = "", said = ""] = value.split("=");
      return key.toLowerCase() === setting.toLowerCase() && values.test(said);
    });
    const name = setting.slice(setting.lastIndexOf(":") + 1);
    const written = ({ keyword, args }: Instruction) => keyword !== "RUN" || args.text.includes(name);
    return told || this.files.before(instruction).some(written);
  }
}
