import { expect, it } from 'vitest';
import { findIndex, readCommand } from '../../../src/tui/linear/linear-command.ts';

const ids = ['cron', 'headless-service', 'quit-smoking'];

it.each([
  ['', { type: 'nothing' }],
  ['  LIST ', { type: 'list' }],
  ['q', { type: 'quit' }],
  ['2', { type: 'open', exercise: '2' }],
  ['open 2', { type: 'open', exercise: '2' }],
  ['Headless-Service', { type: 'open', exercise: 'headless-service' }],
  ['check', { type: 'check', file: undefined }],
  ['check my answer.yaml', { type: 'check', file: 'my answer.yaml' }],
  ['hint please', { type: 'unknown', text: 'hint please' }],
  ['constructor', { type: 'unknown', text: 'constructor' }],
  ['dance', { type: 'unknown', text: 'dance' }],
])('reads %j', (line, command) => {
  expect(readCommand(line, ids)).toEqual(command);
});

it('finds an exercise by number or id', () => {
  expect(findIndex('1', ids)).toBe(0);
  expect(findIndex('HEADLESS-service', ids)).toBe(1);
  expect(findIndex('0', ids)).toBeUndefined();
  expect(findIndex('4', ids)).toBeUndefined();
  expect(findIndex('', ids)).toBeUndefined();
});
