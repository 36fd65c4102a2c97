import { ruleFiles } from "./gen/rules.ts";
import { writeFiles } from "./gen/write.ts";

// Second of two steps: what follows from the rules' own declarations.
for (const path of writeFiles(process.cwd(), ruleFiles(process.cwd()))) console.log(`wrote ${path}`);
