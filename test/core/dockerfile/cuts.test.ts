import { expect, it } from "vitest";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { draw, undrawn } from "../marks.ts";

/** Each «marked» stretch is one instruction, and there is no other. */
function check(drawn: string): void {
  const text = undrawn(drawn);
  const spans = parseDockerfile(text).instructions.map(({ span }) => span);
  expect(draw(text, spans)).toBe(drawn);
}

it("ends an instruction with its line", () => check("«FROM a»\n\n  «RUN b c»  \n\t«CMD d»"));

it("joins lines that end in the escape character", () => check("«RUN a \\\n  b \\\n  c»\n«CMD d»"));

it("allows blanks behind the escape character", () => check("«RUN echo one \\ \t \n  two»\n«CMD d»"));

it("goes on over blank lines", () => check("«RUN a \\\n\n \t\n  b»\n«CMD d»"));

it("steps over comments between the lines, whatever they end in", () =>
  check("«RUN a \\\n # note \\\n#more\n  b»\n«CMD d»"));

it("takes # behind other text for text", () => check("«RUN echo x # tail \\\n y»\n«CMD d»"));

it("does not go on behind a doubled escape character", () => check("«COPY f c:\\\\»\n«RUN dir»"));

it("ends with the file", () => check("«FROM a»\n«RUN a \\»\n"));

it("leaves comments behind an unfinished instruction out of it", () => check("«RUN a \\»\n# note\n\n"));

it("glues parts inside words", () => check("«RU\\\nN ec\\\nho hi»\n«CMD d»"));

it("begins at the keyword, not at a lone escape character", () => check("\\\n«RUN a»\n«CMD d»"));

it("sees one line where a file has lone carriage returns only", () => check("«FROM a\rRUN b»\r"));

it("drops CR before LF", () => check("«FROM a»\r\n«RUN b \\\r\n  c»\r\n\r\n«CMD d»\r\n"));

it("counts the byte order mark", () => check("\ufeff«FROM a»\n«CMD d»"));

it("takes comments for no instructions", () => check("# one\n  # two\n«FROM a»\n# three\n«CMD d»\n# four"));

it("reads with the escape character that the directive sets", () =>
  check("# escape=`\n«FROM a»\n«RUN a `\n  b»\n«COPY c:\\ d»\n«COPY e``»\n«CMD f»"));

it("includes heredocs", () => check("«FROM a»\n«RUN <<EOF\necho \\\n\n# x\nEOF»\n«CMD d»"));

it("begins heredocs behind the last own line", () => check("«RUN <<A \\\n  cat\nx\nA»\n«CMD d»"));

it("reads several heredocs one after the other", () =>
  check("«COPY <<ONE <<TWO /d/\nTWO\nONE\nONE\nTWO»\n«CMD d»"));

it("gives an unterminated heredoc the rest of the file", () =>
  check("«FROM a»\n«RUN <<EOF\necho\nFROM b»\n"));

it("finds nothing in a file of blanks", () => check(" \n\t\n\r\n"));
