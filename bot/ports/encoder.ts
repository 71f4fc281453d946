/** Makes vectors of texts with a language model: texts that mean much the same get vectors that are near. */
export interface Encoder {
  /** Name and version of the model: vectors of two models do not mix. */
  readonly model: string;
  /**
   * One vector a text, in the order of the texts, all of one length of at least 1, every value finite. May take long;
   * aborting `signal` ends it.
   * @throws TerrainError ENCODER_UNAVAILABLE when it cannot or was aborted; then nothing of it counts
   */
  encode(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
}
