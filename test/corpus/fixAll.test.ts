import { describe, test } from "vitest";
import { corpus, ourFilesIn, outsidePath } from "./files.ts";
import { checkFixAll } from "./fixAll.ts";

const outside = outsidePath("corpus/awesome-compose", "fixing real files of others");
const folders = [corpus, ...(outside ? [outside] : [])];

describe("fixing all that is safe leaves the rest of a real file as it was", () => {
  test.each(folders.flatMap(ourFilesIn).map((file) => [`${file.project}/${file.path}`, file] as const))(
    "%s",
    async (_, file) => {
      await checkFixAll(file);
      await checkFixAll({ ...file, text: otherLineEndings(file.text) });
    },
  );
});

/** In a heredoc the shell is handed the carriage returns too, so there other line endings are another program. */
function otherLineEndings(text: string): string {
  if (text.includes("\r\n")) return text.replaceAll("\r\n", "\n");
  return text.includes("<<") ? text : text.replaceAll("\n", "\r\n");
}
