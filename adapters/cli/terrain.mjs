#!/usr/bin/env node
// The `terrain` command. Written so that even an old Node can read it and say that it is too old.
const OLDEST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  const { ensureReady } = await import('./ensure-ready.mjs');
  if (await ensureReady()) await import('../../dist/adapters/cli/cli.js');
  else process.exitCode = 1;
} else {
  const oldest = OLDEST.join('.');
  const english = /^en/i.test(process.env.LC_ALL || process.env.LANG || '');
  console.error(
    english
      ? `Terrain needs Node.js ${oldest} or later; this is ${process.versions.node}.`
      : `Terrain demande Node.js ${oldest} ou plus récent\u202f; cette version est la ${process.versions.node}.`,
  );
  process.exitCode = 1;
}
