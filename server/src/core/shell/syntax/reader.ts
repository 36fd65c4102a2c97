import {
  type AndOr,
  type Command,
  forEachChild,
  type ParsedScript,
  type Pipeline,
  type Statement,
  type SyntaxNode,
  type Word,
} from "unbash";
import type { ShellNesting } from "../model.ts";
import { ParsedCommand } from "./command.ts";
import { commandRunBy } from "./programs.ts";
import type { CommandSyntax, GroupSyntax, HostText, StepSyntax } from "./types.ts";

const MOST_PREFIXES = 10;

type Within = readonly ShellNesting[];

/** What the parser's tree of one text holds, flattened. */
export interface Reading {
  readonly commands: readonly CommandSyntax[];
  readonly steps: readonly StepSyntax[];
  readonly pipelines: readonly GroupSyntax[];
}

/**
 * Reads the script that `outer` gives `command` (itself, or the one that it runs) as a word or as a heredoc.
 *
 * @returns `undefined` when it gives none, or none that is understood
 */
export type ReadNested = (command: CommandSyntax, outer: CommandSyntax) => Reading | undefined;

const NESTINGS: { readonly [type: string]: ShellNesting } = {
  Subshell: "subshell",
  BraceGroup: "group",
  If: "if",
  For: "loop",
  ArithmeticFor: "loop",
  Select: "loop",
  While: "loop",
  Case: "case",
  Function: "function",
  CommandExpansion: "substitution",
  ProcessSubstitution: "substitution",
  ArithmeticCommandExpansion: "substitution",
};

/** Walks the tree of one text and gathers its commands, the outer before the inner. */
export class Reader {
  /** The parser found no error, in nested scripts neither. */
  understood = true;
  private readonly commands: CommandSyntax[] = [];
  private readonly steps: StepSyntax[] = [];
  private readonly pipelines: GroupSyntax[] = [];

  constructor(
    private readonly host: HostText,
    private readonly readNested: ReadNested,
  ) {}

  read(script: ParsedScript, within: Within): Reading {
    this.checkErrors(script);
    let joinedBy: StepSyntax["joinedBy"];
    for (const statement of script.commands) {
      const around = withinStatement(statement, within);
      const { command } = statement;
      if (command.type === "AndOr") {
        const inner: Within = ["and-or", ...around];
        for (let at = 0; at < command.commands.length; at++) {
          this.step(command.commands[at], inner, at === 0 ? joinedBy : command.operators[at - 1]);
        }
      } else {
        this.step(command, around, joinedBy);
      }
      joinedBy = statement.background ? "&" : ";";
    }
    return this.reading();
  }

  /** The words of the JSON form as one command. What a shell is given there makes the steps. */
  readCommand(command: CommandSyntax): Reading {
    const nested = this.readNested(this.addWithInner(command), command);
    const { host, start, end } = command;
    if (nested) this.absorb(nested);
    const whole = {
      host,
      start,
      end,
      kind: "command",
      joinedBy: undefined,
      commands: this.commands,
    } as const;
    this.steps.push(...(nested?.steps ?? [whole]));
    return this.reading();
  }

  private reading(): Reading {
    return { commands: this.commands, steps: this.steps, pipelines: this.pipelines };
  }

  private step(node: SyntaxNode | undefined, within: Within, joinedBy: StepSyntax["joinedBy"]): void {
    if (!node) return;
    const from = this.commands.length;
    this.visit(node, within);
    const commands = this.commands.slice(from);
    this.steps.push({
      host: this.host,
      start: node.pos,
      end: node.end,
      kind: kindOf(node),
      joinedBy,
      commands,
    });
  }

  private visit(node: SyntaxNode, within: Within): void {
    if (node.type === "Command") this.command(node, within);
    else if (node.type === "Pipeline") this.pipeline(node, within);
    else if (node.type === "AndOr") this.andOr(node, within);
    else if (node.type === "Statement") this.visit(node.command, withinStatement(node, within));
    else if (node.type === "Word") this.word(node, within);
    else if (node.type === "Script") this.nestedScript(node, within);
    else this.children(node, within);
  }

  private children(node: SyntaxNode, within: Within): void {
    const nesting = NESTINGS[node.type];
    const inner = nesting ? [nesting, ...within] : within;
    forEachChild(node, (child) => this.visit(child, inner));
  }

  private pipeline(node: Pipeline, within: Within): void {
    const negated = node.prefixes.some((prefix) => prefix.type === "Negation");
    const around: Within = negated ? ["negation", ...within] : within;
    if (node.commands.length < 2) {
      this.children(node, around);
      return;
    }
    const inner: Within = ["pipeline", ...around];
    const commands: CommandSyntax[] = [];
    this.pipelines.push({ host: this.host, start: node.pos, end: node.end, commands });
    const from = this.commands.length;
    for (const element of node.commands) this.visit(element, inner);
    for (const command of this.commands.slice(from)) {
      const deeper = command.within.slice(0, -inner.length);
      if (!deeper.includes("substitution") && !deeper.includes("sh -c")) commands.push(command);
    }
  }

  private andOr(node: AndOr, within: Within): void {
    const inner: Within = ["and-or", ...within];
    for (const element of node.commands) this.visit(element, inner);
  }

  private word(node: Word, within: Within): void {
    if (node.text.includes("(") || node.text.includes("`")) this.children(node, within);
  }

  private nestedScript(script: ParsedScript, within: Within): void {
    // Behind escaped backticks the offsets are those of another text.
    if (script.source !== undefined) return;
    this.checkErrors(script);
    for (const statement of script.commands) this.visit(statement, within);
  }

  private command(node: Command, within: Within): void {
    const command = new ParsedCommand(this.host, node, within);
    const nested = this.readNested(this.addWithInner(command), command);
    if (nested) this.absorb(nested);
    command.forEachPart((part) => {
      if (!nested || part.type !== "HereDoc") this.visit(part, within);
    });
  }

  /** Adds the command and those that it runs (`sudo env sh`), and gives the innermost. */
  private addWithInner(command: CommandSyntax): CommandSyntax {
    let last = command;
    this.commands.push(last);
    for (let depth = 0; depth < MOST_PREFIXES; depth++) {
      const inner = commandRunBy(last);
      if (!inner) break;
      this.commands.push(inner);
      last = inner;
    }
    return last;
  }

  private absorb({ commands, pipelines }: Reading): void {
    this.commands.push(...commands);
    this.pipelines.push(...pipelines);
  }

  private checkErrors(script: ParsedScript): void {
    if (script.errors && script.errors.length > 0) this.understood = false;
  }
}

function withinStatement(statement: Statement, within: Within): Within {
  return statement.background ? ["background", ...within] : within;
}

function kindOf(node: SyntaxNode): StepSyntax["kind"] {
  if (node.type === "Command") return "command";
  if (node.type !== "Pipeline") return "compound";
  const [first, ...others] = node.commands;
  return first && others.length === 0 ? kindOf(first) : "pipeline";
}
