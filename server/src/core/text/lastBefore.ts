/** The last element, in the order of the text, that starts at or before the offset. */
export function lastBefore<Element>(
  elements: readonly Element[],
  offset: number,
  startOf: (element: Element) => number,
): Element | undefined {
  return elements[countBefore(elements, offset, startOf) - 1];
}

/** How many elements, in the order of the text, start at or before the offset. */
export function countBefore<Element>(
  elements: readonly Element[],
  offset: number,
  startOf: (element: Element) => number,
): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && startOf(element) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
