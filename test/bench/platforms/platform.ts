import type { Participant } from '../../../bot/domain/participant.ts';

/** A subcommand and what is written into its options. */
export interface TypedCommand {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A platform's double, the same to measure on each. */
export interface BenchPlatform {
  readonly name: string;
  /** As the adapter names the chat. */
  readonly chat: string;
  /** Account of each student. */
  readonly users: ReadonlyMap<Participant, string>;
  /** With which Terrain finds the double. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether commands reach Terrain. */
  isOpen(): Promise<boolean>;
  /** Types a command. Resolves once it is acknowledged, or will not be any more: whether it was, in time. */
  type(student: Participant, command: TypedCommand): Promise<boolean>;
  /** How many commands got their whole answer. */
  answered(): number;
  close(): Promise<void>;
}

export type OpenPlatform = (students: readonly Participant[]) => Promise<BenchPlatform>;
