import type { fr } from './fr/index.ts';

/** The table of everything that people read. French is the model: the compiler holds every other language to it. */
export type Wording = typeof fr;

export type CommandName = keyof Wording['commands'];
