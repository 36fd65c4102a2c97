import { expect, it } from "vitest";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { show } from "./show.ts";

/** What BuildKit sees in a file, one line for each instruction. */
function check(text: string, ...expected: readonly string[]): void {
  const file = parseDockerfile(text);
  expect(file.instructions.map((instruction) => show(instruction, text))).toEqual(expected);
}

it("keeps the indentation of joined lines", () =>
  check("RUN echo one \\  \n  two", "RUN shell «echo one   two»"));

it("puts nothing in the place of a blank line", () => check("RUN a \\\n\n  b", "RUN shell «a   b»"));

it("drops comment lines inside", () => check("RUN a \\\n # note \\\n  b", "RUN shell «a   b»"));

it("keeps a comment behind a command", () =>
  check("RUN echo x # tail \\\n y", "RUN shell «echo x # tail  y»"));

it("keeps doubled escape characters", () =>
  check("COPY f c:\\\\\nRUN dir", "COPY «f» -> «c:\\»", "RUN shell «dir»"));

it("drops an escape character at the end of the file", () => check("RUN a \\\n", "RUN shell «a»"));

it("glues a keyword", () => check("RU\\\nN ec\\\nho hi", "RUN shell «echo hi»"));

it("ignores an escape directive behind a comment", () =>
  check("# hi\n# escape=`\nRUN a `\n  b", "RUN shell «a `»", "UNKNOWN b «»"));

it("reads an escape directive in any letter case", () =>
  check("#EsCaPe = `\nFROM a\nRUN b `\n c", "FROM «a»", "RUN shell «b  c»"));

it("reads no escape directive behind #!", () =>
  check("#!/bin/sh\n# escape=`\nRUN b `\n c", "RUN shell «b `»", "UNKNOWN c «»"));

it("sees one line where carriage returns stand alone", () => check("FROM a\rRUN b", "FROM «a» + «RUN» «b»"));

it("does not split at a no-break space", () => check("FROM\u00a0a", "UNKNOWN FROM\u00a0a «»"));

it("takes flags in front only", () => check("COPY a --from=x b", "COPY «a» «--from=x» -> «b»"));

it("knows no flag with the value in the next word", () =>
  check("COPY --from x a b", "COPY --from «x» «a» -> «b»"));

it("falls back to the shell form where the array is not JSON", () =>
  check(
    "CMD ['a', 'b']\nCMD [\"a\",]\nCMD [\"a\"] b",
    "CMD shell «['a', 'b']»",
    'CMD shell «["a",]»',
    'CMD shell «["a"] b»',
  ));

it("holds no script where the array is refused", () => check('CMD ["a", 1]', 'CMD exec «["a", 1]»'));

it("takes an array that is not JSON for a path", () => check("VOLUME [/data]", "VOLUME «[/data]»"));

it("reads ENV without = as one pair", () => check("ENV A one  B=3", "ENV legacy A=«one  B=3»"));

it("decides by the first word of ENV", () =>
  check("ENV A =1\nENV A=1 B", "ENV legacy A=«=1»", "ENV A=«1» B"));

it("takes # in LABEL for a word", () => check("LABEL a=b # c", "LABEL a=«b» # c"));

it("strips tabs before the terminator and takes any quote for quoting", () =>
  check('RUN <<-"E"OF cat\n\t$x\n\tEOF', "RUN shell «<<-\"E\"OF cat» <<-'EOF'«⇥$x⏎»"));

it("tells a shift from a heredoc by the start of the word", () =>
  check(
    "RUN echo $((1<<4))\nRUN echo 1 << 4\n4",
    "RUN shell «echo $((1<<4))»",
    "RUN shell «echo 1 << 4» <<4«»",
  ));

it("takes what is glued to the word for a part of it", () =>
  check("RUN cat <<EOF; ls\nx\nEOF;", "RUN shell «cat <<EOF; ls» <<EOF;«x⏎»"));

it("reads the body of COPY << EOF though the words are paths", () =>
  check("COPY << EOF /f\nx\nEOF", "COPY «<<» «EOF» -> «/f» <<EOF«x⏎»"));

it("finds no heredoc behind an open quote", () =>
  check("RUN echo it's <<EOF\nls\nEOF", "RUN shell «echo it's <<EOF»", "UNKNOWN ls «»", "UNKNOWN EOF «»"));

it("finds no heredoc beside a variable that BuildKit cannot read", () =>
  check("RUN cat <<EOF > ${x^^}\nls", "RUN shell «cat <<EOF > ${x^^}»", "UNKNOWN ls «»"));

it("drops a backslash in a heredoc word without taking it for a quote", () =>
  check("COPY <<\\EOF /f\nx\nEOF", "COPY -> «/f» <<EOF«x⏎»"));

it("reads heredoc words with backslash whatever the escape directive says", () =>
  check("# escape=`\nRUN <<E\\OF\nx\nEOF", "RUN heredoc «<<E\\OF» <<EOF«x⏎»"));

it("keeps carriage returns in a heredoc and ignores them at its end", () =>
  check("RUN <<EOF\r\nls\r\nEOF\r\nCMD a", "RUN heredoc «<<EOF» <<EOF«ls␍⏎»", "CMD shell «a»"));

it("reads a file descriptor before the heredoc", () =>
  check("RUN cat 3<<EOF\nx\nEOF", "RUN shell «cat 3<<EOF» 3<<EOF«x⏎»"));

it("strips tabs for the heredoc that asks for it only", () =>
  check("COPY <<-A <<B /d\n\tA\n\tB\nB", "COPY -> «/d» <<-A«» <<B«⇥B⏎»"));

it("opens no heredoc in JSON form, in quotes or with three <", () =>
  check(
    'RUN ["<<EOF"]\nRUN "<<EOF"\nRUN cat <<<EOF',
    "RUN exec «<<EOF»",
    'RUN shell «"<<EOF"»',
    "RUN shell «cat <<<EOF»",
  ));

it("opens heredocs in RUN, COPY and ADD only", () =>
  check("CMD <<EOF\nADD <<A /b\nA", "CMD shell «<<EOF»", "ADD -> «/b» <<A«»"));

it("opens heredocs behind ONBUILD", () =>
  check("ONBUILD RUN <<EOF\nls\nEOF\nCMD a", "ONBUILD > RUN heredoc «<<EOF» <<EOF«ls⏎»", "CMD shell «a»"));

it("reads the instruction behind ONBUILD", () =>
  check(
    "ONBUILD copy --chown=a b c\nONBUILD BOGUS x\nONBUILD",
    "ONBUILD > COPY --chown=a «b» -> «c»",
    "ONBUILD > UNKNOWN BOGUS «x»",
    "ONBUILD",
  ));

it("peels flags off every instruction", () =>
  check(
    "ARG --x y\nSTOPSIGNAL --x 9\nHEALTHCHECK --anything NONE",
    "ARG --x y",
    "STOPSIGNAL --x «9»",
    "HEALTHCHECK --anything NONE",
  ));

it("ends flags at a lone --", () =>
  check("RUN --network=none -- --x\nRUN --", "RUN --network=none shell «--x»", "RUN shell «»"));

it("takes the words of USER, WORKDIR and STOPSIGNAL for one", () =>
  check("USER a b\nWORKDIR /a b\nSTOPSIGNAL 9 8", "USER «a b»", "WORKDIR «/a b»", "STOPSIGNAL «9 8»"));

it("reads keywords in any letter case", () =>
  check("from a as B\nrUn c", "FROM «a» AS «B»", "RUN shell «c»"));

it("reads the JSON form with its escapes", () =>
  check('CMD [ "a b" , "\\"c\\u0041\\n" ]', 'CMD exec «a b» «"cA⏎»'));

it("reads JSON over several lines", () => check('CMD ["a", \\\n  # note\n  "b"]', "CMD exec «a» «b»"));

it("reads the JSON form of COPY, VOLUME and SHELL", () =>
  check(
    'COPY ["a b", "/c d"]\nVOLUME ["/x"]\nSHELL ["/bin/bash", "-c"]',
    "COPY exec «a b» -> «/c d»",
    "VOLUME exec «/x»",
    "SHELL exec «/bin/bash» «-c»",
  ));

it("reads both forms of HEALTHCHECK", () =>
  check(
    'HEALTHCHECK --interval=5s --retries=3 cmd ["curl", "-f"]\nHEALTHCHECK CMD curl -f x\nHEALTHCHECK NONE',
    "HEALTHCHECK --interval=5s --retries=3 CMD exec «curl» «-f»",
    "HEALTHCHECK CMD shell «curl -f x»",
    "HEALTHCHECK NONE",
  ));

it("unquotes values", () =>
  check(`ENV A="x y" B='$z' C=a\\ b D="q\\"r" E=`, `ENV A=«x y» B=«$z» C=«a b» D=«q"r» E=«»`));

it("reads several names in ARG", () => check('ARG A B=1 C="x y"', "ARG A B=«1» C=«x y»"));

it("keeps what follows AS apart", () =>
  check("FROM a AS b c\nFROM a b", "FROM «a» AS «b» + «c»", "FROM «a» + «b»"));

it("names lines that begin with no keyword", () => check("FORM a", "UNKNOWN FORM «a»"));
