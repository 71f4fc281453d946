/** Neither 0 and O, nor 1, I and L: a code is read off a list. U and V look alike by hand. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 8;
/** Base64url, in which `Random.id` writes its bits. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Eight characters drawn from an id of `Random`: 39 of its bits. */
export function codeFrom(id: string): string {
  let left = [...id].reduce((sum, digit) => sum * 64n + BigInt(DIGITS.indexOf(digit)), 0n);
  return Array.from({ length: LENGTH }, () => {
    const at = Number(left % BigInt(ALPHABET.length));
    left /= BigInt(ALPHABET.length);
    return ALPHABET.charAt(at);
  }).join('');
}

/** "abcd - efgh" to "ABCDEFGH". */
export function normaliseCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** "ABCDEFGH" to "ABCD-EFGH". */
export function spelledCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}
