import type { Site } from './render/markdown.ts';

/** Addresses below a base address; none without one. */
export function siteAt(base: string | undefined): Site {
  return (path) => (base === undefined ? undefined : `${base.replace(/\/$/, '')}${path}`);
}
