/** Something that the person at the terminal can put right: said in one sentence, exit code 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
