import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dateOfDay } from '../../src/progress/local-day.ts';

const module = path.join(import.meta.dirname, '..', '..', 'src', 'progress', 'local-day.ts');

it.each([
  ['UTC', '2026-03-29T23:30:00Z', '2026-03-29'],
  ['Asia/Seoul', '2026-03-29T15:30:00Z', '2026-03-30'],
  ['America/Los_Angeles', '2026-03-30T06:30:00Z', '2026-03-29'],
  // The night in which the clocks go forward, on both sides of midnight.
  ['Europe/Berlin', '2026-03-28T22:59:59Z', '2026-03-28'],
  ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T21:59:59Z', '2026-03-29'],
])('in %s, %s is on %s', (zone, instant, date) => {
  const code = `import { localDay, dateOfDay } from ${JSON.stringify(module)};
    process.stdout.write(dateOfDay(localDay(Date.parse(${JSON.stringify(instant)}))));`;
  const args = ['--no-warnings', '--input-type=module-typescript', '-e', code];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, TZ: zone } });
  expect({ stdout, stderr }).toEqual({ stdout: date, stderr: '' });
});

it('writes the first day, and one before it', () => {
  expect([dateOfDay(0), dateOfDay(-1)]).toEqual(['1970-01-01', '1969-12-31']);
});
