import { lastBefore } from "../../text/lastBefore.ts";
import type {
  ArgInstruction,
  EnvInstruction,
  Instruction,
  KeyValue,
  Stage,
  VariableDeclaration,
} from "../model.ts";
import { PlacedWord } from "../nodes/word.ts";
import { type Binding, type Environment, expand } from "./expand.ts";
import { isPlatformArg, isProxyArg } from "./predefined.ts";

/** A declaration, the place from where on it holds, and what is known of the value. */
interface Declared {
  readonly from: number;
  readonly declaration: VariableDeclaration;
  readonly binding: Binding;
  /** The same in a build without build arguments, in which a variable without a value is empty. */
  readonly byDefault: Binding;
}

type Declaring = ArgInstruction | EnvInstruction;
type Table = Map<string, Declared[]>;

/** How far values are looked for among the stages that a stage is built from. */
const MOST_STAGES = 100;
const MOST_STEPS = 5_000_000;
const UNSET: Binding = { kind: "unset" };
const UNKNOWN: Binding = { kind: "unknown" };

/**
 * Which ARG or ENV a name comes from, anywhere in a file. Declarations are worked out in the order of the file, each once, when somebody asks.
 *
 * Before the first FROM and in FROM itself, only the ARGs before the first FROM count, and the platform arguments. In a stage: what stands before
 * in it, then what the stages have that it is built from. `ARG NAME` without a default takes the value of the global ARG, and an ENV wins over every
 * ARG behind it.
 */
export class Scope {
  private readonly global: Table = new Map();
  private readonly stages = new Map<Stage, Table>();
  private readonly waiting = { global: [] as Declaring[], stages: [] as Declaring[] };
  /** What matching patterns may still cost in this file. */
  private steps = MOST_STEPS;
  private readonly done = { global: 0, stages: 0 };

  /** Takes note of an ARG or ENV; to be called in the order of the file. */
  add(instruction: Declaring): void {
    this.waiting[instruction.stage ? "stages" : "global"].push(instruction);
  }

  declaration(instruction: Instruction, name: string, offset: number): VariableDeclaration | undefined {
    this.settle(instruction);
    return this.find(instruction, name, offset)?.declaration ?? predefined(instruction, name);
  }

  environment(instruction: Instruction, offset: number): Environment {
    this.settle(instruction);
    return this.environmentAt(instruction, offset);
  }

  /** The environment in a build without build arguments. */
  defaults(instruction: Instruction, offset: number): Environment {
    this.settle(instruction);
    return this.environmentAt(instruction, offset, true);
  }

  /** Every name that is declared where the instruction begins. */
  names(instruction: Instruction): ReadonlySet<string> {
    this.settle(instruction);
    const tables = seesGlobal(instruction) ? [this.global] : this.tables(instruction.stage);
    return new Set(tables.flatMap((table) => [...table.keys()]));
  }

  /** Works out what was noted: the global ones alone where only those are seen. */
  private settle(instruction: Instruction): void {
    this.settleAll("global");
    if (!seesGlobal(instruction)) this.settleAll("stages");
  }

  private settleAll(part: "global" | "stages"): void {
    const waiting = this.waiting[part];
    while (this.done[part] < waiting.length) {
      const instruction = waiting[this.done[part]++];
      if (instruction) for (const pair of instruction.pairs) this.declare(instruction, pair);
    }
  }

  private declare(instruction: Declaring, pair: KeyValue): void {
    const name = pair.key.text.text;
    const isArg = instruction.keyword === "ARG";
    if (!pair.value) {
      if (isArg) this.inherit(instruction, pair, name);
      return;
    }
    // Every value of one ENV sees the environment before it; a default of ARG sees the names before it in the line.
    const offset = isArg ? pair.span.start : instruction.span.start;
    const value = this.valueOf(pair, this.environmentAt(instruction, offset));
    const byDefault = value ?? this.valueOf(pair, this.environmentAt(instruction, offset, true));
    this.enter(instruction, name, {
      from: isArg ? pair.span.end : instruction.span.end,
      declaration: { name, source: isArg ? "arg" : "env", instruction, pair, value },
      binding: bindingOf(value),
      byDefault: bindingOf(byDefault),
    });
  }

  /** `ARG NAME`: the global value, the platform's, or one that only a build argument can give. */
  private inherit(instruction: Instruction, pair: KeyValue, name: string): void {
    const from = pair.span.end;
    const global = instruction.stage && latest(this.global.get(name), from);
    if (global) {
      const { value } = global.declaration;
      const declaration = { name, source: "arg", instruction, pair, value } as const;
      this.enter(instruction, name, { ...global, from, declaration });
      return;
    }
    const platform = isPlatformArg(name);
    if (!platform && this.find(instruction, name, from)?.binding.kind === "set") return;
    const source = platform ? "platform" : isProxyArg(name) ? "proxy" : "arg";
    const declaration = { name, source, instruction, pair, value: undefined } as const;
    const binding = source === "arg" ? UNSET : UNKNOWN;
    this.enter(instruction, name, { from, declaration, binding, byDefault: binding });
  }

  private valueOf({ value }: KeyValue, environment: Environment): string | undefined {
    if (!(value instanceof PlacedWord) || value.syntax.lexed.failed) return undefined;
    const { source, lexed } = value.syntax;
    return expand(source.text, lexed.pieces, environment);
  }

  private environmentAt(instruction: Instruction, offset: number, unsetIsEmpty = false): Environment {
    return {
      unsetIsEmpty,
      binding: (name) => {
        const found = this.find(instruction, name, offset);
        if (found) return unsetIsEmpty ? found.byDefault : found.binding;
        // Within a stage the base image may set it.
        return seesGlobal(instruction) && !isPlatformArg(name) ? UNSET : UNKNOWN;
      },
      spend: (steps) => {
        this.steps -= Math.min(steps, this.steps);
        return this.steps > 0;
      },
    };
  }

  private enter(instruction: Instruction, name: string, declared: Declared): void {
    const { source } = declared.declaration;
    // An ENV of that name always wins, wherever the ARG stands.
    if (source !== "env" && this.find(instruction, name, declared.from)?.declaration.source === "env") return;
    const table = this.table(instruction.stage);
    const list = table.get(name);
    if (list) list.push(declared);
    else table.set(name, [declared]);
  }

  private table(stage: Stage | undefined): Table {
    if (!stage) return this.global;
    let table = this.stages.get(stage);
    if (!table) {
      table = new Map();
      this.stages.set(stage, table);
    }
    return table;
  }

  private find(instruction: Instruction, name: string, offset: number): Declared | undefined {
    if (seesGlobal(instruction)) return latest(this.global.get(name), offset);
    for (const table of this.tables(instruction.stage)) {
      const found = latest(table.get(name), offset);
      if (found) return found;
    }
    return undefined;
  }

  private tables(stage: Stage | undefined): readonly Table[] {
    const tables: Table[] = [];
    for (let at = stage; at && tables.length < MOST_STAGES; at = at.parent) tables.push(this.table(at));
    return tables;
  }
}

function bindingOf(value: string | undefined): Binding {
  return value === undefined ? UNKNOWN : { kind: "set", value };
}

function seesGlobal(instruction: Instruction): boolean {
  return instruction.keyword === "FROM" || !instruction.stage;
}

/** The last of them that holds at `offset`. */
function latest(declared: readonly Declared[] | undefined, offset: number): Declared | undefined {
  return declared && lastBefore(declared, offset, ({ from }) => from);
}

function predefined(instruction: Instruction, name: string): VariableDeclaration | undefined {
  const source = isProxyArg(name)
    ? "proxy"
    : isPlatformArg(name) && seesGlobal(instruction)
      ? "platform"
      : undefined;
  return source && { name, source, instruction: undefined, pair: undefined, value: undefined };
}
