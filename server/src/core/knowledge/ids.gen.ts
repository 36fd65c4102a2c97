// Written by `npm run gen`; change what it is written from instead.
export type QuestionId =
  | "Q6"
  | "Q9"
  | "Q10"
  | "Q14"
  | "Q16"
  | "Q17"
  | "Q18"
  | "Q20"
  | "Q21";

export type RuleId =
  | "dockerfile/no-maintainer";
