import { mkdirSync } from 'node:fs';
import type { Visitor } from './visitor.ts';

/** Leaves a picture of what the visitor sees in the folder that TERRAIN_PICTURES names, to be looked at. */
export async function lookAt({ page }: Visitor, name: string): Promise<void> {
  const folder = process.env.TERRAIN_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}
