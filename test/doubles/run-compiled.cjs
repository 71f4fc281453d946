const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/**
 * Runs a script in one file as if it were at `origin`, with what the engine compiled of it the first time that it ended
 * by itself.
 */
const [bundle, origin] = process.argv.splice(2, 2);
const compiled = `${bundle}.compiled`;
const cachedData = read(compiled);
const script = new Script(wrap(readFileSync(bundle, 'utf8')), {
  filename: origin,
  ...(cachedData === undefined ? {} : { cachedData }),
});
if (cachedData === undefined) process.on('exit', keep);

const unit = { exports: {} };
script.runInThisContext()(unit.exports, createRequire(origin), unit, origin, dirname(origin));

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Under another name first: another process never reads half of it. */
function keep() {
  const part = `${compiled}.${process.pid}`;
  writeFileSync(part, script.createCachedData());
  renameSync(part, compiled);
}
