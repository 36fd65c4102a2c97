import {
  type AndOr,
  type Assignment,
  type Command,
  type CommandArgument,
  forEachChild,
  type HereDoc,
  type ParsedScript,
  type Pipeline,
  type Redirection,
  type Statement,
  type SyntaxNode,
  type Word,
} from "unbash";
import type { ShellNesting } from "../model.ts";
import { commandRunBy } from "./programs.ts";
import type {
  AssignmentSyntax,
  CommandSyntax,
  GroupSyntax,
  HostText,
  RedirectSyntax,
  StepSyntax,
} from "./types.ts";
import { WordSyntax } from "./word.ts";

type Within = readonly ShellNesting[];

/** What the parser's tree of one text holds, flattened. */
export interface Reading {
  readonly commands: readonly CommandSyntax[];
  readonly steps: readonly StepSyntax[];
  readonly pipelines: readonly GroupSyntax[];
}

/** Reads the script that a command is given as a word or as a heredoc; `undefined` when it is given none. */
export type ReadNested = (
  command: CommandSyntax,
  heredocs: readonly HereDoc[],
  host: HostText,
) => Reading | undefined;

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

/** Walks the tree of one text and gathers its commands, the inner before what follows them. */
export class Reader {
  /** The parser found no error, in nested scripts neither. */
  understood = true;
  private readonly commands: CommandSyntax[] = [];
  private readonly steps: StepSyntax[] = [];
  private readonly pipelines: GroupSyntax[] = [];

  constructor(
    private readonly host: HostText,
    private readonly within: Within,
    private readonly readNested: ReadNested,
  ) {}

  read(script: ParsedScript): Reading {
    this.checkErrors(script);
    let joinedBy: StepSyntax["joinedBy"];
    for (const statement of script.commands) {
      const { command } = statement;
      const elements = command.type === "AndOr" ? command.commands : [command];
      const around = this.withinStatement(statement, this.within);
      const within: Within = elements.length > 1 ? ["and-or", ...around] : around;
      for (const [index, element] of elements.entries()) {
        if (index > 0 && command.type === "AndOr") joinedBy = command.operators[index - 1];
        const commands = this.gather(() => this.visit(element, within));
        this.steps.push({ ...this.place(element), kind: kindOf(element), joinedBy, commands });
      }
      joinedBy = statement.background ? "&" : ";";
    }
    return { commands: this.commands, steps: this.steps, pipelines: this.pipelines };
  }

  /** The words of the JSON form as one command. What a shell is given there makes the steps. */
  readCommand(command: CommandSyntax): Reading {
    const nested = this.readNested(this.addWithInner(command), [], this.host);
    const offset = this.commands.length;
    if (nested) this.absorb(nested);
    const whole = {
      host: this.host,
      start: command.start,
      end: command.end,
      kind: "command",
      joinedBy: undefined,
    } as const;
    const steps = nested
      ? nested.steps.map((step) => ({ ...step, commands: step.commands.map((index) => index + offset) }))
      : [{ ...whole, commands: this.commands.map((_, index) => index) }];
    return { commands: this.commands, steps, pipelines: this.pipelines };
  }

  private visit(node: SyntaxNode, within: Within): void {
    if (node.type === "Command") this.command(node, within);
    else if (node.type === "Pipeline") this.pipeline(node, within);
    else if (node.type === "AndOr") this.andOr(node, within);
    else if (node.type === "Statement") this.visit(node.command, this.withinStatement(node, within));
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
    const commands: number[] = [];
    this.pipelines.push({ ...this.place(node), commands });
    for (const element of node.commands) {
      for (const index of this.gather(() => this.visit(element, inner))) {
        const deeper = this.commands[index]?.within.slice(0, -inner.length) ?? [];
        if (!deeper.includes("substitution") && !deeper.includes("sh -c")) commands.push(index);
      }
    }
  }

  private andOr(node: AndOr, within: Within): void {
    for (const element of node.commands) this.visit(element, ["and-or", ...within]);
  }

  private word(node: Word, within: Within): void {
    if (/[(`]/.test(node.text)) this.children(node, within);
  }

  private nestedScript(script: ParsedScript, within: Within): void {
    // Behind escaped backticks the offsets are those of another text.
    if (script.source !== undefined) return;
    this.checkErrors(script);
    for (const statement of script.commands) this.visit(statement, within);
  }

  private command(node: Command, within: Within): void {
    const parts = [...node.prefix, ...node.suffix];
    const command: CommandSyntax = {
      ...this.place(node),
      name: node.name ? WordSyntax.parsed(node.name) : undefined,
      args: node.suffix.filter(isArgument).map(readArgument),
      assignments: node.prefix.filter(isAssignment).map(readAssignment),
      redirects: parts.filter(isRedirection).map(readRedirect),
      within,
      runBy: undefined,
    };
    const scriptAt = this.commands.length;
    const last = this.addWithInner(command);
    const heredocs = parts.filter((part) => part.type === "HereDoc");
    const nested = this.readNested(last, heredocs, this.host);
    if (nested) this.absorb(nested);
    const read = nested && this.commands.length > scriptAt;
    for (const child of [node.name, ...parts]) {
      if (child && !(read && child.type === "HereDoc")) this.visit(child, within);
    }
  }

  /** Adds the command and those that it runs (`sudo env sh`), and gives the innermost. */
  private addWithInner(command: CommandSyntax): CommandSyntax {
    let last = command;
    this.commands.push(last);
    for (;;) {
      const inner = commandRunBy(last, this.commands.length - 1);
      if (!inner) return last;
      this.commands.push(inner);
      last = inner;
    }
  }

  private absorb(reading: Reading): void {
    const offset = this.commands.length;
    for (const command of reading.commands) {
      const runBy = command.runBy === undefined ? undefined : command.runBy + offset;
      this.commands.push({ ...command, runBy });
    }
    for (const pipeline of reading.pipelines) {
      this.pipelines.push({ ...pipeline, commands: pipeline.commands.map((index) => index + offset) });
    }
  }

  private withinStatement(statement: Statement, within: Within): Within {
    return statement.background ? ["background", ...within] : within;
  }

  private gather(walk: () => void): readonly number[] {
    const from = this.commands.length;
    walk();
    return Array.from({ length: this.commands.length - from }, (_, index) => from + index);
  }

  private place(node: { readonly pos: number; readonly end: number }) {
    return { host: this.host, start: node.pos, end: node.end };
  }

  private checkErrors(script: ParsedScript): void {
    if (script.errors && script.errors.length > 0) this.understood = false;
  }
}

function kindOf(node: SyntaxNode): StepSyntax["kind"] {
  if (node.type === "Command") return "command";
  if (node.type !== "Pipeline") return "compound";
  const [first, ...others] = node.commands;
  return first && others.length === 0 ? kindOf(first) : "pipeline";
}

function isArgument(part: CommandArgument | Redirection): part is CommandArgument {
  return part.type === "Word" || part.type === "Assignment";
}

function isAssignment(part: Assignment | Redirection): part is Assignment {
  return part.type === "Assignment";
}

function isRedirection(part: CommandArgument | Redirection): part is Redirection {
  return !isArgument(part);
}

function readArgument(part: CommandArgument): WordSyntax {
  if (part.type === "Word") return WordSyntax.parsed(part);
  return WordSyntax.assigned(
    part.text,
    part.pos,
    part.end,
    part.value.type === "Word" ? part.value : undefined,
  );
}

function readAssignment({ pos, end, name, value }: Assignment): AssignmentSyntax {
  return { start: pos, end, name, value: value.type === "Word" ? WordSyntax.parsed(value) : undefined };
}

function readRedirect(part: Redirection): RedirectSyntax {
  const descriptor = part.descriptor?.type === "FileDescriptor" ? part.descriptor.value : undefined;
  return { start: part.pos, end: part.end, operator: part.operator, descriptor, target: targetOf(part) };
}

function targetOf(part: Redirection): WordSyntax | undefined {
  if (part.type !== "HereDoc") return part.target ? WordSyntax.parsed(part.target) : undefined;
  return part.delimiter ? WordSyntax.literal(part.delimiter.text, part.delimiter.pos) : undefined;
}
