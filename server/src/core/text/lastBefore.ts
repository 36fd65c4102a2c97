/** The last element, of those in order, that starts at or before a place: an offset in the text, or a number that they are counted by. */
export function lastBefore<Element>(
  elements: readonly Element[],
  place: number,
  startOf: (element: Element) => number,
): Element | undefined {
  return elements[countBefore(elements, place, startOf) - 1];
}

/** How many elements, of those in order, start at or before the place. */
export function countBefore<Element>(
  elements: readonly Element[],
  place: number,
  startOf: (element: Element) => number,
): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && startOf(element) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
