/** Why a file cannot be read as vectors. */
export type NpyProblem = 'not-npy' | 'type' | 'shape' | 'length' | 'not-finite';

export class NpyError extends Error {
  override readonly name = 'NpyError';
  readonly problem: NpyProblem;

  constructor(problem: NpyProblem) {
    super(`Not a matrix of numbers: ${problem}.`);
    this.problem = problem;
  }
}

const MAGIC = '\u0093NUMPY';

/** Little-endian floating-point numbers, by NumPy's name: their bytes and how one is read. */
const TYPES: Readonly<Record<string, { size: number; read: (view: DataView, at: number) => number }>> = {
  '<f2': { size: 2, read: (view, at) => readHalf(view.getUint16(at, true)) },
  '<f4': { size: 4, read: (view, at) => view.getFloat32(at, true) },
  '<f8': { size: 8, read: (view, at) => view.getFloat64(at, true) },
};

/**
 * The rows of a two-dimensional array in NumPy's format (NEP 1), as 32-bit numbers.
 * @throws NpyError
 */
export function readNpy(content: Uint8Array): readonly Float32Array[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const { header, start } = readHeader(content, view);
  const type = TYPES[/'descr': *'([^']*)'/.exec(header)?.[1] ?? ''];
  if (type === undefined) throw new NpyError('type');
  const shape = /'shape': *\((\d+), *(\d+)\)/.exec(header);
  const [rows, columns] = [Number(shape?.[1]), Number(shape?.[2])];
  if (shape === null || columns === 0 || !/'fortran_order': *False/.test(header)) throw new NpyError('shape');
  if (content.byteLength !== start + rows * columns * type.size) throw new NpyError('length');
  return Array.from({ length: rows }, (_, row) => {
    const from = start + row * columns * type.size;
    const values = Float32Array.from({ length: columns }, (_, at) => type.read(view, from + at * type.size));
    if (!values.every(Number.isFinite)) throw new NpyError('not-finite');
    return values;
  });
}

/** Magic, version, length of the header (2 bytes in version 1, 4 later), a Python literal. */
function readHeader(content: Uint8Array, view: DataView): { header: string; start: number } {
  const latin1 = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (latin1.toString('latin1', 0, MAGIC.length) !== MAGIC || content.byteLength < 12)
    throw new NpyError('not-npy');
  const isFirst = content[MAGIC.length] === 1;
  const from = isFirst ? 10 : 12;
  const start = from + (isFirst ? view.getUint16(8, true) : view.getUint32(8, true));
  return { header: latin1.toString('latin1', from, start), start };
}

/** IEEE 754 binary16: 1 bit of sign, 5 of exponent, 10 of fraction. */
function readHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
