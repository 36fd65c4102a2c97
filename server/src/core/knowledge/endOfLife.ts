/** Whether a day has come to its end; it may be a month, which has ended when the month is over. */
export function hasEnded(end: string, today: string): boolean {
  return today.slice(0, end.length) > end;
}
