// Written by `npm run gen` from content/questions and server/src/core/rules.
export type QuestionId = "Q26" | "Q42";
export type RuleId = "dockerfile/no-maintainer";
