/**
 * Digits of the data module: the printable ASCII characters that need no escape in a JavaScript string, in order. 93 of
 * them, so that a component of a vector takes one character.
 */
const BASE = 93;
const digitOf = new Uint8Array(128);
for (let code = 32, digit = 0; code < 127; code++) {
  if (code !== 0x27 && code !== 0x5c) digitOf[code] = digit++;
}

/** Digits as integers from -46 to 46. */
export function unpackDigits(text: string): Int8Array {
  const values = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) values[at] = (digitOf[text.charCodeAt(at)] as number) - 46;
  return values;
}

/** Numbers from -top to top, written with `width` digits each, the most significant first. */
export function unpackNumbers(text: string, width: number, top: number): Float64Array {
  const values = new Float64Array(text.length / width);
  const half = (BASE ** width - 1) / 2;
  for (let i = 0; i < values.length; i++) {
    let level = 0;
    for (let at = i * width; at < (i + 1) * width; at++)
      level = level * BASE + (digitOf[text.charCodeAt(at)] as number);
    values[i] = ((level - half) / half) * top;
  }
  return values;
}
