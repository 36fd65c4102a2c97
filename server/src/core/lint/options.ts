/** One option of a rule: its type follows from its default. */
export interface OptionSpec<T extends OptionValue = OptionValue> {
  readonly default: T;
  /** One sentence for the settings page and the rule page. */
  readonly doc: string;
  /** The values allowed, for a string that is a choice. */
  readonly choices?: readonly T[];
}

export type OptionValue = string | number | boolean | readonly string[];

export type OptionSpecs = { readonly [name: string]: OptionSpec };

/** What a rule reads: a literal default widens to its kind unless there are `choices`. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: Widen<O[K]["default"]> };

type Widen<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : readonly string[];
