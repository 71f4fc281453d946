import type { Analyser } from '../../bot/ports/analyser.ts';
import { createInlineAnalyser } from '../doubles/inline-analyser.ts';
import { ANALYSER_CHECKS, describeAnalyserContract } from './analyser-contract.ts';
import { describeFlaws, type Flaw } from './describe-flaws.ts';

async function open() {
  const subject = createInlineAnalyser();
  return { subject, close: () => subject.close() };
}

/** Replaces how an analyser groups. */
function spoil(
  group: (sound: Analyser, ...args: Parameters<Analyser['group']>) => ReturnType<Analyser['group']>,
) {
  return (sound: Analyser): Analyser => ({ ...sound, group: (...args) => group(sound, ...args) });
}

const FLAWS: readonly Flaw<Analyser>[] = [
  {
    title: 'forgets the options',
    caughtBy: ['groups as groupReports does, to the byte', 'groups again after an error'],
    spoil: spoil((sound, reports, _options, control) => sound.group(reports, {}, control)),
  },
  {
    title: 'turns errors of the analysis into errors of its own',
    caughtBy: ['lets errors of the analysis through, class and code'],
    spoil: spoil((sound, ...args) =>
      sound.group(...args).catch((error) => Promise.reject(new Error(error.message))),
    ),
  },
  {
    title: 'counts what is left instead of what is done',
    caughtBy: ['tells how far it is, from 0 to 1 and never backwards'],
    spoil: spoil((sound, reports, options, control = {}) =>
      sound.group(reports, options, { ...control, onProgress: (share) => control.onProgress?.(1 - share) }),
    ),
  },
  {
    title: 'answers every request with the first grouping',
    caughtBy: ['answers each of several requests with its own grouping'],
    spoil(sound) {
      let first: ReturnType<Analyser['group']> | undefined;
      return {
        ...sound,
        group(...args) {
          first ??= sound.group(...args);
          return first;
        },
      };
    },
  },
  {
    title: 'counts only half of what it finds',
    caughtBy: ['measures solidity as measureSolidity does, to the byte'],
    spoil: (sound) => ({
      ...sound,
      solidity: async (...args) => {
        const entries = Object.entries(await sound.solidity(...args));
        return Object.fromEntries(entries.map(([id, share]) => [id, share / 2]));
      },
    }),
  },
  {
    title: 'ignores the signal when it measures',
    caughtBy: ['gives up measuring when it is cancelled'],
    spoil: (sound) => ({
      ...sound,
      solidity: (reports, grouping, options) => sound.solidity(reports, grouping, options),
    }),
  },
  {
    title: 'ignores the signal',
    caughtBy: [
      'begins nothing for a signal that is aborted already',
      'gives up what is cancelled on its way, and groups again after',
    ],
    spoil: spoil((sound, reports, options, control = {}) =>
      sound.group(reports, options, { onProgress: (share) => control.onProgress?.(share) }),
    ),
  },
];

describeAnalyserContract('The inline analyser', open);
describeFlaws('the contract of analysers', ANALYSER_CHECKS, FLAWS, open);
