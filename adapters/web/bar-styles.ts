const PARTS = 100;

/** Class that gives a part of a bar its width: the policy of the pages allows no style attribute. */
export function barClass(share: number): string {
  return `w${Math.min(PARTS, Math.max(1, Math.round(share * PARTS)))}`;
}

/** The styles of those classes. */
export function barStyles(): string {
  return Array.from({ length: PARTS }, (_, index) => `.bar .w${index + 1}{flex-grow:${index + 1}}`).join(
    '\n',
  );
}
