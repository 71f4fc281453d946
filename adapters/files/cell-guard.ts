/**
 * A spreadsheet runs a cell that begins with one of these as a formula. The usual answer is an apostrophe in front,
 * which spreadsheets take for "this is text". Reading takes it off again; a text that has such apostrophes of its own
 * gets one more, so that what is read is what was written.
 */
const RISKY = /^'*[=+\-@＝＋－＠\t\r\n]/;
const GUARDED = /^'+[=+\-@＝＋－＠\t\r\n]/;

/** The cell as it is safe to open in a spreadsheet. */
export function guardCell(value: string): string {
  return RISKY.test(value) ? `'${value}` : value;
}

/** The cell as it was before `guardCell`. */
export function unguardCell(value: string): string {
  return GUARDED.test(value) ? value.slice(1) : value;
}
