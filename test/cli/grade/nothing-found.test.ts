import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inTempFolder, runCli } from '../../support/run-cli.ts';

it('leaves a class that was graded as it is where a path leads to nothing', () => {
  inTempFolder((folder) => {
    fs.mkdirSync(path.join(folder, 'work', 'ada'), { recursive: true });
    fs.mkdirSync(path.join(folder, 'wrong'));
    fs.writeFileSync(path.join(folder, 'work', 'ada', 'headless-service.yaml'), 'kind: Service\n');
    const grade = (...args: string[]) => runCli(['grade', ...args, '--out', 'out'], { cwd: folder });
    expect(grade('work').status).toBe(0);
    const outcomes = fs.readFileSync(path.join(folder, 'out', 'outcomes.jsonl'));
    const { status, stderr } = grade('wrong');
    expect(status).toBe(2);
    expect(stderr).toContain('nothing has been written; check the path');
    expect(fs.readFileSync(path.join(folder, 'out', 'outcomes.jsonl'))).toEqual(outcomes);
    const again = grade('work');
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('0 graded now, 1 kept from before')]);
    expect(grade('wrong', '--shard', '1/2').status).toBe(0);
  });
});
