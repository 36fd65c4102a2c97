import type { Assignment, Command, CommandArgument, HereDoc, Redirection, Word } from "unbash";
import type { ShellNesting } from "../model.ts";
import type { AssignmentSyntax, CommandSyntax, HostText, RedirectSyntax } from "./types.ts";
import { assignmentWord, literalWord, parsedWord, type WordSyntax } from "./word.ts";

/** A simple command as the parser gives it. Its words are read when somebody asks. */
export class ParsedCommand implements CommandSyntax {
  readonly runBy = undefined;
  readonly name: WordSyntax | undefined;
  private readArgs: readonly WordSyntax[] | undefined;
  private readAssignments: readonly AssignmentSyntax[] | undefined;
  private readRedirects: readonly RedirectSyntax[] | undefined;

  constructor(
    readonly host: HostText,
    private readonly node: Command,
    readonly within: readonly ShellNesting[],
  ) {
    this.name = node.name && parsedWord(node.name);
  }

  get start(): number {
    return this.node.pos;
  }

  get end(): number {
    return this.node.end;
  }

  get args(): readonly WordSyntax[] {
    this.readArgs ??= this.node.suffix.filter(isArgument).map(readArgument);
    return this.readArgs;
  }

  get assignments(): readonly AssignmentSyntax[] {
    this.readAssignments ??= this.node.prefix.filter(isAssignment).map(readAssignment);
    return this.readAssignments;
  }

  get redirects(): readonly RedirectSyntax[] {
    this.readRedirects ??= this.node.redirects.map(readRedirect);
    return this.readRedirects;
  }

  /** The heredoc that ends up as its standard input. */
  get heredoc(): HereDoc | undefined {
    return this.node.redirects.findLast((redirect) => redirect.type === "HereDoc");
  }

  /** Goes through its words and redirections, which may hold commands of their own. */
  forEachPart(visit: (part: Word | CommandArgument | Redirection) => void): void {
    const { name, prefix, suffix } = this.node;
    for (const part of prefix) visit(part);
    if (name) visit(name);
    for (const part of suffix) visit(part);
  }
}

function isArgument(part: CommandArgument | Redirection): part is CommandArgument {
  return part.type === "Word" || part.type === "Assignment";
}

function isAssignment(part: Assignment | Redirection): part is Assignment {
  return part.type === "Assignment";
}

function readArgument(part: CommandArgument): WordSyntax {
  if (part.type === "Word") return parsedWord(part);
  return assignmentWord(part.text, part.pos, part.end, part.value.type === "Word" ? part.value : undefined);
}

function readAssignment({ pos, end, name, value }: Assignment): AssignmentSyntax {
  return { start: pos, end, name, value: value.type === "Word" ? parsedWord(value) : undefined };
}

function readRedirect(part: Redirection): RedirectSyntax {
  const descriptor = part.descriptor?.type === "FileDescriptor" ? part.descriptor.value : undefined;
  return { start: part.pos, end: part.end, operator: part.operator, descriptor, target: targetOf(part) };
}

function targetOf(part: Redirection): WordSyntax | undefined {
  if (part.type !== "HereDoc") return part.target && parsedWord(part.target);
  return part.delimiter && literalWord(part.delimiter.text, part.delimiter.pos);
}
