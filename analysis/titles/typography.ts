const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/**
 * A computed title as it is printed: first letter capital, no final dot; in French the typographic apostrophe and the
 * spaces that must not break (before ; : ! ? %, inside « »).
 */
export function typography(text: string, language: 'fr' | 'en'): string {
  const trimmed = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .replace(/'/g, '’');
  const sentence = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
  if (language === 'en') return sentence;
  return sentence
    .replace(/ ?([;!?])/g, `${NARROW_NO_BREAK}$1`)
    .replace(/ ?([:%€])/g, `${NO_BREAK}$1`)
    .replace(/« ?/g, `«${NO_BREAK}`)
    .replace(/ ?»/g, `${NO_BREAK}»`);
}
