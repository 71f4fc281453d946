const LN2 = Math.LN2;
const SQRT2 = Math.SQRT2;
const TERMS = 41;

/**
 * Natural logarithm of a positive finite number, with + - * / only, so that it gives the same bits everywhere:
 * Math.log is left to the implementation by ECMAScript. x = m 2^e, ln m = 2 atanh((m - 1) / (m + 1)). Error below 1e-15
 * of the value for the counts and ratios met here.
 */
export function logarithm(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > SQRT2; exponent++) mantissa /= 2;
  for (; mantissa < SQRT2 / 2; exponent--) mantissa *= 2;
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let odd = TERMS; odd >= 1; odd -= 2) sum = sum * square + 1 / odd;
  return exponent * LN2 + 2 * ratio * sum;
}
