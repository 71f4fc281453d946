/** Chance, so that tests own it. */
export interface Random {
  /** A new identifier: 1 to 40 characters of [A-Za-z0-9_-], never given twice. */
  id(): string;
}
