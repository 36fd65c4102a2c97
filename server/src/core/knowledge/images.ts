export interface ImageFacts {
  readonly x?: never;
}
