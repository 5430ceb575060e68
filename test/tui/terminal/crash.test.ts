import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Session } from './session.ts';
import { hasTmux } from './tmux.ts';

let session: Session;

beforeEach(() => {
  session = new Session();
});

afterEach(() => session.close());

describe.skipIf(!hasTmux)('an exception in a view', () => {
  it('is told as a bug on a terminal that is as it was', async () => {
    const breaker = path.join(import.meta.dirname, 'fixtures', 'break-views.cjs');
    await session.start({ columns: 100, rows: 30 }, 'en', '', `--require=${breaker}`);
    await session.terminal.shows('Application Design and Build');
    expect(session.terminal.modes().alternate).toBe(true);
    fs.writeFileSync(path.join(session.folder, 'broken'), '');
    session.terminal.press('j');
    const screen = await session.expectRestored(70);
    expect(screen).toContain('a view that is broken on purpose');
    expect(screen).toContain('bug');
  });
});
