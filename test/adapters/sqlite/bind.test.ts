import { describe, expect, it } from 'vitest';
import { bind } from '../../../adapters/sqlite/bind.ts';

const BYTES = Uint8Array.from([0, 255]);

describe('what is bound to SQL', () => {
  it.each([
    ['text', 'été', 'été'],
    ['a number', 1.5, 1.5],
    ['null', null, null],
    ['undefined, as NULL', undefined, null],
    ['true, as 1', true, 1],
    ['false, as 0', false, 0],
    ['a date, as ISO 8601', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['bytes', BYTES, BYTES],
    ['an object, as JSON', { a: ['b'] }, '{"a":["b"]}'],
  ])('can be %s', (_what, value, bound) => {
    expect(bind(value)).toBe(bound);
  });
});
