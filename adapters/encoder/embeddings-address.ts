/** A base address ends in a version already, as in "/v1" or "/openai/v2"; or else that of OpenAI is meant. */
const VERSION = /\/v\d+$/;

/** Where a server takes texts. `base` is written as its documentation writes it: with or without "/v1". */
export function embeddingsAddress(base: string): string {
  const bare = base.replace(/\/+$/, '').replace(/\/embeddings$/, '');
  return `${VERSION.test(bare) ? bare : `${bare}/v1`}/embeddings`;
}
