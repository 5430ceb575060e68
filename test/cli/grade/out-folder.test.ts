import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '../../batch/temp-folder.ts';
import { contentsOf, kubedrill } from './class-folder.ts';
import { honestAnswer } from './hostile-class.ts';

let folder: string;

beforeEach(() => {
  folder = tempFolder();
  fs.mkdirSync(path.join(folder, 'class', 'amy'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'class', 'amy', 'headless-service.yaml'), honestAnswer);
  fs.symlinkSync('class', path.join(folder, 'link'));
});

it.each(['class', 'class/out', 'class/amy/a/b', 'link/out', './x/../class/out'])(
  'results are not put among submissions, where they would be a student: %s',
  (out) => {
    const before = contentsOf(path.join(folder, 'class'));
    const { stderr } = kubedrill(folder, ['grade', 'class', '--out', out], 2);
    expect(stderr).toContain(`${out} lies in class, where its files would be taken for submissions`);
    expect(contentsOf(path.join(folder, 'class'))).toEqual(before);
    expect(fs.readdirSync(path.join(folder, 'class'))).toEqual(['amy']);
  },
);

it.each(['out', 'class-out', '..class'])('a folder beside is none of them: %s', (out) => {
  kubedrill(folder, ['grade', 'class', '--out', out, '-o', 'csv']);
  expect(fs.readFileSync(path.join(folder, out, 'scores.csv'), 'utf8').split('\r\n')).toHaveLength(3);
});

it('a folder of somebody else is left as it is', () => {
  fs.mkdirSync(path.join(folder, 'home-of-somebody'));
  fs.writeFileSync(path.join(folder, 'home-of-somebody', 'report.html'), 'mine');
  const { stderr } = kubedrill(folder, ['grade', 'class', '--out', 'home-of-somebody'], 2);
  expect(stderr).toContain('holds files that are not of `kubedrill grade`');
  expect(contentsOf(path.join(folder, 'home-of-somebody'))).toEqual(new Map([['report.html', 'mine']]));
});
