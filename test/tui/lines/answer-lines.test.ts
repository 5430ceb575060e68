import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/localized.ts';
import { namedMessage } from '../../../src/report/named-message.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { answerLines } from '../../../src/tui/lines/answer-lines.ts';
import { placedFindings } from '../../../src/tui/lines/placed-findings.ts';
import { rightAnswer, wrongAnswer } from '../exercises.ts';
import { answerOf } from '../state/states.ts';

const plain = { color: false, ascii: false };
const answers: Readonly<Record<string, string>> = {
  right: rightAnswer,
  wrong: wrongAnswer,
  rejected: rightAnswer.replace('port: 8080', 'port: "8080"').replace('clusterIP', 'clusterIp'),
  unreadable: 'kind: Service\n\tname: 웹\n',
  empty: '',
  wide: rightAnswer.replace('name: web', `name: ${'웹'.repeat(60)} `),
  'two at one line':
    'kind: Service\napiVersion: v1\nmetadata: {name: web}\nspec: {clusterIp: None, ports: [{prot: 80}]}\n',
  long: rightAnswer.replace('app: nginx', `app: nginx\n    note: ${'x'.repeat(300)}`),
};

function shown(text: string, width: number, language: Language = 'en'): string[] {
  const { result } = answerOf('headless-service', text);
  const lines = answerLines(result, text, { language, style: plain, width });
  return lines.map((line) => line.map((segment) => segment.text).join(''));
}

describe.each([60, 100])('answerLines in %i columns', (width) => {
  it.each(['en', 'ko'] as readonly Language[])('%s', async (language) => {
    const all = Object.entries(answers).map(
      ([name, text]) => `== ${name}\n${shown(text, width, language).join('\n')}\n`,
    );
    await expect(all.join('\n')).toMatchFileSnapshot(`answer-lines/${language}-${width}.txt`);
  });
});

it('tells everything that was found, each thing once', () => {
  // An empty file is no wrong answer yet.
  for (const text of Object.values(answers).filter(Boolean)) {
    const answer = answerOf('headless-service', text);
    const { here, elsewhere } = placedFindings(answer.text, answer.result);
    const all = [...[...here.values()].flat(), ...elsewhere];
    const told = shown(text, 2000).join('\n');
    for (const diagnostic of all) expect(told.split(namedMessage(diagnostic, 'en')).length).toBeGreaterThan(1);
    expect(new Set(all).size).toBe(all.length);
  }
});

it('keeps what it tells of a line within the width', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(answers)), fc.integer({ min: 40, max: 120 }), (text, width) => {
      for (const line of shown(text, width))
        if (!/^[> ] +\d+ \|/.test(line)) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
