import { countEnglish } from '../../bot/wording/typography.ts';
import type { NpyProblem } from '../files/read-npy.ts';
import type { CliWording } from './wording.ts';
import type { encoderErrors as frenchErrors } from './wording-fr-encoder.ts';

const count = countEnglish;
const quoted = (text: string) => `“${text}”`;

const NPY_PROBLEMS: Readonly<Record<NpyProblem, string>> = {
  'not-npy': 'is not a NumPy array (.npy)',
  type: 'does not hold numbers of type float16, float32 or float64 (little-endian)',
  shape: 'is not an array of two dimensions, row after row',
  length: 'is cut short, or longer than it says',
  'not-finite': 'holds a value that is not a finite number',
};

/** Errors about encoders, vectors and corrections. */
export const encoderErrors: typeof frenchErrors = {
  cannotInstall: {
    platform: () =>
      'The encoder can be installed on Linux with an x86-64 processor only; elsewhere, name a server with TERRAIN_ENCODER_URL.',
    python: () => 'The encoder needs Python 3, which is not here; install python3 and try again.',
    venv: () =>
      'Python cannot make an environment (its module venv is missing, in Debian the package python3-venv, or the data folder cannot be written to).',
    pip: (detail) =>
      `pip could not download the encoder${detail === '' ? '' : ` (${detail})`}; try again later, or do without: everything works.`,
  },
  badAddress: (option) =>
    `The option ${option} wants the address of a server, such as http://127.0.0.1:8000.`,
  notTogether: (one, other) => `The options ${one} and ${other} do not go together; choose one of them.`,
  jsonOnly: (option) => `The option ${option} goes with --format json alone.`,
  badVectors: (name, problem) => `The file ${quoted(name)} ${NPY_PROBLEMS[problem]}.`,
  otherCount: (name, rows, reports) =>
    `The file ${quoted(name)} has ${count(rows, 'vector', 'vectors')} for ${count(reports, 'report', 'reports')}; it takes one for each row, in the same order.`,
  notJson: (name, line) => `Line ${line} of ${quoted(name)}: this is not JSON; write one correction a line.`,
  badCorrection: (name, line, field) =>
    `Line ${line} of ${quoted(name)}: this is no correction, the field ${quoted(field)} does not fit.`,
  unknownReport: (name, line, id) =>
    `Line ${line} of ${quoted(name)}: the report ${quoted(id)} is not in the file that is analysed.`,
};

/** What `terrain encoder` says. */
export const encoder: CliWording['encoder'] = {
  installing: 'Preparing the encoder (91 MB to download if it is not there)…',
  installed: 'The encoder is installed; terrain start will run it.',
  alreadyInstalled: 'The encoder is installed already; there is nothing to do.',
  serverWins: (url) => `The server ${quoted(url)}, which TERRAIN_ENCODER_URL names, is still used instead.`,
  removed: 'No encoder is installed any more; a Terrain that is open uses it until it starts again.',
  none: 'No encoder is used: reports are grouped with the vectors that come with Terrain (terrain encoder install installs one).',
  local: (name) => `Encoder installed on this machine: ${name}.`,
  server: (url, model) => `Server ${quoted(url)}, model ${quoted(model)}.`,
  answers: (dimensions) => `It answers, with vectors of ${count(dimensions, 'dimension', 'dimensions')}.`,
  silent: 'It does not answer.',
  encoded: (encoded, reports) => `${encoded} of ${count(reports, 'report', 'reports')} encoded.`,
};
