/** The longest file that is parsed, in UTF-16 units: 1 MiB. */
export const maxCharacters = 1024 * 1024;
/** The deepest nesting, of brackets, expansions or YAML, that is parsed. */
export const maxDepth = 100;
