/** A text with `{placeholders}`, cut at them once, so that filling it is only joining. */
export class Template {
  /** Text and name in turn, a text first. */
  private readonly parts: readonly string[];

  constructor(text: string) {
    this.parts = text.split(/\{(\w+)\}/);
  }

  /** An unknown placeholder stays visible, so that a test finds it. */
  fill(data: { readonly [name: string]: string }): string {
    const { parts } = this;
    let filled = parts[0] ?? "";
    for (let at = 1; at < parts.length; at += 2) {
      const name = parts[at] ?? "";
      filled += (Object.hasOwn(data, name) ? data[name] : `{${name}}`) ?? "";
      filled += parts[at + 1] ?? "";
    }
    return filled;
  }
}
