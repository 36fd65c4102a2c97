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
  | "Q21"
  | "Q26"
  | "Q28"
  | "Q29"
  | "Q31"
  | "Q33"
  | "Q34"
  | "Q40"
  | "Q42"
  | "Q43"
  | "Q45"
  | "Q46"
  | "Q48";

export type RuleId =
  | "dockerfile/no-maintainer";
