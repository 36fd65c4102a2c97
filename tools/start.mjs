// Dockwise in a real VS Code, on a copy of the sample workspace:
//   npm start                   VS Code in the browser; the first start downloads it
//   npm start -- --desktop      the VS Code of this machine
import { join } from "node:path";
import { installDependencies, root } from "./install.mjs";

installDependencies();
process.chdir(root);
process.argv.splice(2, 0, join(root, "tools/start.ts"));
await import("./run.mjs");
