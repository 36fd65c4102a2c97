// Written by `npm run gen`; change what it is written from instead.
import type { Rule } from "../lint/rule.ts";
import dockerfileNoDuplicateCommand from "./dockerfile/no-duplicate-command.ts";
import dockerfileNoEndOfLifeBase from "./dockerfile/no-end-of-life-base.ts";
import dockerfileNoMaintainer from "./dockerfile/no-maintainer.ts";
import dockerfileNoUnknownInstruction from "./dockerfile/no-unknown-instruction.ts";
import dockerfileNoUnknownStage from "./dockerfile/no-unknown-stage.ts";
import dockerfileRequireImageVersion from "./dockerfile/require-image-version.ts";
import dockerfileUseAbsoluteWorkdir from "./dockerfile/use-absolute-workdir.ts";
import dockerfileUseCopy from "./dockerfile/use-copy.ts";
import dockerfileUseExecForm from "./dockerfile/use-exec-form.ts";

export const rules: readonly Rule[] = [
  dockerfileNoDuplicateCommand,
  dockerfileNoEndOfLifeBase,
  dockerfileNoMaintainer,
  dockerfileNoUnknownInstruction,
  dockerfileNoUnknownStage,
  dockerfileRequireImageVersion,
  dockerfileUseAbsoluteWorkdir,
  dockerfileUseCopy,
  dockerfileUseExecForm,
];
