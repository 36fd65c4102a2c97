/** How diagnostics reach the client: it asks for them, or they are sent. */
export interface Delivery {
  /** The text of a document has changed. */
  changed(uri: string): void;
  /** What these documents rest on has changed. */
  outdated(uris: readonly string[]): void;
  closed(uri: string): void;
}
