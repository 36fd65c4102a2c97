import { shebangDialect, shellDialect } from "../../shell/dialect.ts";
import type { ShellDialect } from "../../shell/model.ts";
import { readExec, readShell } from "../../shell/syntax/read.ts";
import type { ShellSyntax } from "../../shell/syntax/types.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import { type ExecSyntax, placeArray } from "./execForm.ts";
import { readOperator } from "./heredoc.ts";
import type { HeredocSyntax, InstructionSyntax } from "./instruction.ts";

/** RUN, CMD, ENTRYPOINT or what HEALTHCHECK runs; offsets count from the first character of the instruction. */
export interface CommandSyntax {
  readonly form: "shell" | "exec" | "heredoc";
  readonly exec: ExecSyntax | undefined;
  /** What is read as shell; `undefined` when there is nothing, or the builder refuses it. */
  readonly script: ScriptSyntax | undefined;
}

interface ScriptSyntax {
  readonly source: Mapped;
  /** The words of the JSON form, as offsets into `source`. */
  readonly words: readonly Span[] | undefined;
  /** The dialect that the text itself asks for. */
  readonly dialect: ShellDialect | undefined;
}

export interface HealthcheckSyntax {
  readonly type: "CMD" | "NONE" | undefined;
  readonly typeSpan: Span | undefined;
  readonly command: Mapped;
}

export function readHealthcheck({ args }: InstructionSyntax): HealthcheckSyntax {
  const [, type = "", blanks = ""] = /^(\S*)(\s*)/.exec(args.text) ?? [];
  const upper = type.toUpperCase();
  return {
    type: upper === "CMD" || upper === "NONE" ? upper : undefined,
    typeSpan: type === "" ? undefined : args.span(0, type.length),
    command: args.slice(type.length + blanks.length),
  };
}

export function readCommand(syntax: InstructionSyntax): CommandSyntax {
  const source = syntax.keyword === "HEALTHCHECK" ? syntax.once(readHealthcheck).command : syntax.args;
  const exec = placeArray(source);
  if (exec === "refused") return { form: "exec", exec: undefined, script: undefined };
  if (!exec) return readShellForm(syntax, source);
  return { form: "exec", exec, script: joinWords(exec) };
}

/** The commands in it. Not to be asked for where the shell is PowerShell or cmd. */
export function readCommandShell(syntax: InstructionSyntax): ShellSyntax {
  const script = syntax.once(readCommand).script;
  const text = script?.source.text ?? "";
  return script?.words ? readExec(text, script.words) : readShell(text);
}

function readShellForm(syntax: InstructionSyntax, source: Mapped): CommandSyntax {
  const { heredocs } = syntax;
  const bare = heredocs.length > 0 && readOperator(source.text) !== undefined;
  const form = bare ? "heredoc" : "shell";
  const complete = heredocs.every(({ terminator }) => terminator);
  if (source.text === "" || !complete) return { form, exec: undefined, script: undefined };
  const [first] = heredocs;
  if (bare && first) {
    const body = stripTabs(syntax, first);
    return {
      form,
      exec: undefined,
      script: { source: body, words: undefined, dialect: shebangDialect(body.text) },
    };
  }
  const text = heredocs.length === 0 ? source : withBodies(syntax, source);
  return { form, exec: undefined, script: { source: text, words: undefined, dialect: undefined } };
}

/** The command line followed by the bodies, as the shell gets it. */
function withBodies(syntax: InstructionSyntax, source: Mapped): Mapped {
  return Mapped.build((builder) => {
    builder.append(source);
    const { end } = source.span();
    for (const { body, terminator, operator } of syntax.heredocs) {
      builder.decode({ start: end, end: body.start }, "\n");
      builder.append(syntax.raw(body));
      builder.decode(terminator ?? body, operator.name);
    }
  });
}

/** The body as it is used, without the tabs that `<<-` strips. */
export function stripTabs(syntax: InstructionSyntax, { body, operator }: HeredocSyntax): Mapped {
  const raw = syntax.raw(body);
  if (!operator.stripsTabs) return raw;
  return Mapped.build((builder) => {
    for (const line of raw.text.matchAll(/^(\t*)([^\n]*\n?)/gm)) {
      const start = line.index + (line[1] ?? "").length;
      builder.append(raw.slice(start, start + (line[2] ?? "").length));
    }
  }, body.start);
}

function joinWords({ items, itemSpans }: ExecSyntax): ScriptSyntax | undefined {
  const [first] = items;
  if (!first) return undefined;
  const words: Span[] = [];
  let at = 0;
  const source = Mapped.build((builder) => {
    for (const [index, item] of items.entries()) {
      const before = itemSpans[index - 1];
      const own = itemSpans[index];
      if (before && own) {
        builder.decode({ start: before.end, end: own.start }, " ");
        at++;
      }
      builder.append(item);
      words.push({ start: at, end: at + item.text.length });
      at += item.text.length;
    }
  }, first.offset(0));
  return { source, words, dialect: shellDialect(first.text) };
}
