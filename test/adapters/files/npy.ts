/** Bytes of a NumPy array: its header as NumPy writes it, unless `header` says otherwise, then its values. */
export function npy(
  values: readonly (readonly number[])[],
  { descr = '<f4', order = 'False', shape = '', version = 1 } = {},
): Uint8Array {
  const dimensions = shape || `(${values.length}, ${values[0]?.length ?? 1})`;
  const literal = `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${dimensions}, }`;
  const preamble = version === 1 ? 10 : 12;
  const header = `${literal.padEnd(Math.ceil((preamble + literal.length + 1) / 64) * 64 - preamble - 1)}\n`;
  const start = Buffer.alloc(preamble);
  start.write('\u0093NUMPY', 'latin1');
  start[6] = version;
  if (version === 1) start.writeUInt16LE(header.length, 8);
  else start.writeUInt32LE(header.length, 8);
  const flat = values.flat();
  const data = descr === '<f8' ? Float64Array.from(flat) : Float32Array.from(flat);
  return Buffer.concat([start, Buffer.from(header, 'latin1'), new Uint8Array(data.buffer)]);
}
