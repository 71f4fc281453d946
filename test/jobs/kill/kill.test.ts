import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FastScript, fastScript } from '../../doubles/fast-script.ts';
import { openSlackDouble, type SlackDouble } from '../../fakes/slack/slack-double.ts';
import { LANE_CHANNELS, LANE_PEOPLE, LANE_ROWS, runLane } from './lane.ts';

const KILLS = Number(process.env.TERRAIN_KILLS ?? 60);
const DELIVERING = new URL('./delivering-child.ts', import.meta.url);
const LANES = Math.min(availableParallelism(), KILLS);

describe('a process killed with -9 between the steps of delivery, against a Slack that keeps what it received', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terrain-kill-'));
  let double: SlackDouble;
  let script: FastScript;
  beforeAll(async () => {
    script = await fastScript(DELIVERING, join(folder, 'delivering.cjs'));
    double = await openSlackDouble({
      people: LANE_PEOPLE.map(({ id, name, email }) => ({ name: id, realName: name, email })),
      channels: LANE_CHANNELS,
    });
  });
  afterAll(async () => {
    await double.close();
    rmSync(folder, { recursive: true });
  });

  it(`delivers each row once over ${KILLS} kills`, async () => {
    const lanes = await Promise.all(
      Array.from({ length: LANES }, (_, lane) =>
        runLane({
          ...{ name: `m${lane}r`, folder, seed: 23 + lane, script, double },
          kills: Math.floor((KILLS + lane) / LANES),
        }),
      ),
    );
    const total = (count: (lane: (typeof lanes)[number]) => number) =>
      lanes.reduce((sum, lane) => sum + count(lane), 0);
    const states = lanes.flatMap(({ rows }) => rows.map(({ state }) => state));
    const received = double.calls.filter(({ method }) => method === 'chat.postMessage');
    const marks = received.map(({ body }) => JSON.stringify(body.metadata));
    const count = (state: string) => states.filter((each) => each === state).length;
    const lost = states.length - new Set(marks).size;
    console.log(
      `${total(({ kills }) => kills)} kills -9 in ${total(({ rounds }) => rounds)} rounds: ` +
        `${states.length} rows, ${received.length} messages received by Slack; ` +
        `${count('sent')} sent, ${count('uncertain')} uncertain, ${count('missed')} missed, ` +
        `${lost} lost, ${marks.length - new Set(marks).size} doubled.`,
    );
    expect(total(({ kills }) => kills)).toBe(KILLS);
    expect(states).toHaveLength(total(({ rounds }) => rounds) * LANE_ROWS);
    expect(new Set(states)).toEqual(new Set(['sent']));
    expect(new Set(marks).size).toBe(marks.length);
    expect(received).toHaveLength(states.length);
    const posts = received.filter(({ body }) => body.channel === double.channel(LANE_CHANNELS[0] ?? ''));
    const called = posts.map(({ body }) => JSON.stringify(body.blocks).match(/"type":"user"/g)?.length);
    expect(new Set(called)).toEqual(new Set([LANE_PEOPLE.length]));
  }, 3_600_000);
});
