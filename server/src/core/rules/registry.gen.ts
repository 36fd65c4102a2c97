// Written by `npm run gen`; change what it is written from instead.
import type { Rule } from "../lint/rule.ts";
import dockerfileNoMaintainer from "./dockerfile/no-maintainer.ts";

export const rules: readonly Rule[] = [
  dockerfileNoMaintainer,
];
