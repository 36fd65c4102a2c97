/** Something that never changes, so that what is read from it can be kept with it. */
export abstract class Readable {
  // Not initialised, because a file has thousands of these and most are never asked.
  declare private readings: Map<unknown, unknown> | undefined;

  /** What `read` makes of this, worked out at the first call. The function itself is the key: it has to be the same one each time. */
  once<T>(read: (subject: this) => T): T {
    this.readings ??= new Map();
    let reading = this.readings.get(read);
    if (reading === undefined && !this.readings.has(read)) {
      reading = read(this);
      this.readings.set(read, reading);
    }
    return reading as T;
  }
}
