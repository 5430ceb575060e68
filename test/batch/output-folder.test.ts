import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputFiles, openOutputFolder } from '../../src/batch/output-folder.ts';
import { writeFormats } from '../../src/batch/write-formats.ts';
import { contentsOf } from '../cli/grade/class-folder.ts';
import { tempFolder } from './temp-folder.ts';

async function* scores(count: number) {
  for (let index = 0; index < count; index += 1) yield { index } as never;
}

describe('a folder of outputs', () => {
  it('is made where there is none, with those above', () => {
    const folder = path.join(tempFolder(), 'a', 'b');
    openOutputFolder(folder)();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it.each(['outcomes.jsonl', 'outcomes.jsonl.part', 'outcomes.jsonl.torso', '.kubedrill-new'])(
    'is known again by %s',
    (name) => {
      const folder = tempFolder();
      fs.writeFileSync(path.join(folder, name), '');
      fs.writeFileSync(path.join(folder, 'notes.txt'), 'mine');
      openOutputFolder(folder)();
      expect(fs.readFileSync(path.join(folder, 'notes.txt'), 'utf8')).toBe('mine');
    },
  );

  it('is refused where it holds what is not ours, and stays as it is', () => {
    const folder = tempFolder();
    fs.writeFileSync(path.join(folder, 'report.html'), 'mine');
    const problem = { code: 'not-ours', file: folder };
    expect(() => openOutputFolder(folder)).toThrow(expect.objectContaining({ problem }));
    expect(contentsOf(folder)).toEqual(new Map([['report.html', 'mine']]));
  });
});

describe('files', () => {
  it('are whole, in the order of their pieces, and take the places of old ones and of old folders', async () => {
    const folder = tempFolder();
    for (const old of ['students/gone.html', 'students/amy.html', 'scores.csv', 'kept.csv']) {
      fs.mkdirSync(path.dirname(path.join(folder, old)), { recursive: true });
      fs.writeFileSync(path.join(folder, old), 'old');
    }
    const files = new OutputFiles(folder);
    await files.add([{ file: 'scores.csv', text: 'head;' }], true);
    await files.add([{ file: 'students/amy.html', text: 'one ' }], false);
    await files.add([{ file: 'students/amy.html', text: 'two' }], false);
    for (let index = 0; index < 3; index += 1)
      await files.add([{ file: 'scores.csv', text: String(index).repeat(300_000) }], false);
    expect(contentsOf(folder).get('scores.csv')).toBe('old');
    expect(await files.finish()).toEqual(['scores.csv', 'students']);
    expect(contentsOf(folder)).toEqual(
      new Map([
        ['kept.csv', 'old'],
        ['scores.csv', `head;${'0'.repeat(300_000)}${'1'.repeat(300_000)}${'2'.repeat(300_000)}`],
        ['students/amy.html', 'one two'],
      ]),
    );
  });

  it('never lead through a link that lies in the folder', async () => {
    const [folder, other] = [tempFolder(), tempFolder()];
    fs.writeFileSync(path.join(other, 'precious'), 'mine');
    fs.symlinkSync(other, path.join(folder, 'students'));
    fs.symlinkSync(path.join(other, 'precious'), path.join(folder, 'scores.csv'));
    const files = new OutputFiles(folder);
    await files.add(
      [
        { file: 'students/amy.html', text: 'new' },
        { file: 'scores.csv', text: 'new' },
      ],
      false,
    );
    await files.finish();
    expect(contentsOf(other)).toEqual(new Map([['precious', 'mine']]));
    expect(contentsOf(folder).get('scores.csv')).toBe('new');
  });

  it('are as they were where a format fails in the middle, and the next run makes them', async () => {
    const folder = tempFolder();
    fs.writeFileSync(path.join(folder, 'outcomes.jsonl'), '');
    fs.writeFileSync(path.join(folder, 'scores.csv'), 'old');
    const failing = {
      begin: () => [{ file: 'scores.csv', text: 'new' }],
      student: () => {
        throw new Error('a bug');
      },
      end: () => [],
    };
    const sink = new OutputFiles(folder);
    await expect(writeFormats([failing], scores(1), sink)).rejects.toThrow('a bug');
    await sink.abandon();
    expect(contentsOf(folder).get('scores.csv')).toBe('old');
    openOutputFolder(folder)();
    expect(fs.readdirSync(folder).sort()).toEqual(['outcomes.jsonl', 'scores.csv']);
  });
});
