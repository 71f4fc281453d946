const NBSP = '\u00a0';
const NNBSP = '\u202f';

/**
 * What people typed, with the spaces of French made unbreakable, so that no line begins with » or ends with «.
 * Words and signs stay as they are.
 */
export function typeset(text: string): string {
  return text
    .replace(/«[ \u00a0\u202f]/g, `«${NBSP}`)
    .replace(/[ \u00a0\u202f]([»:])/g, `${NBSP}$1`)
    .replace(/[ \u00a0\u202f]([;!?])/g, `${NNBSP}$1`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NNBSP}`)
    .replace(/(\d) (?=[%€])/g, `$1${NBSP}`);
}
