/** Messages that came in, by method, and those that somebody waits for. */
export class Inbox {
  private readonly messages: { readonly method: string; readonly params: unknown }[] = [];
  private readonly waiting: { readonly method: string; readonly take: (params: unknown) => void }[] = [];

  add(method: string, params: unknown): void {
    const index = this.waiting.findIndex((one) => one.method === method);
    if (index < 0) this.messages.push({ method, params });
    else this.waiting.splice(index, 1)[0]?.take(params);
  }

  /** The oldest message of a method that was not taken yet; waits for one where there is none. */
  next<T>(method: string): Promise<T> {
    const index = this.messages.findIndex((one) => one.method === method);
    if (index >= 0) return Promise.resolve(this.messages.splice(index, 1)[0]?.params as T);
    return new Promise((take) => this.waiting.push({ method, take: (params) => take(params as T) }));
  }

  /** What came in and was not taken. */
  count(method: string): number {
    return this.messages.filter((one) => one.method === method).length;
  }
}
