import { knowledgeFiles } from "./gen/knowledge.ts";
import { writeFiles } from "./gen/write.ts";

// First of two steps: what follows from content/ and from the names of the rules. `genRules.ts` imports the rules that are listed here.
for (const path of writeFiles(process.cwd(), knowledgeFiles(process.cwd()))) console.log(`wrote ${path}`);
