/** A word of the file as a message names it: cut where it is too long to be read. */
export function shorten(word: string, most = 30): string {
  return word.length <= most ? word : `${word.slice(0, most - 1)}…`;
}
