import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/localized.ts';
import { findingText } from '../../src/report/finding-text.ts';
import { describeProblem } from '../../src/report/wording/describe-problem.ts';
import { problemCodes, samplesOf } from './problem-samples.ts';

const style = { color: false, ascii: false };

/** Each code's texts and what is said of them, in every language: a change of wording is reviewed by reading it. */
function transcript(): string {
  const parts: string[] = [];
  for (const code of problemCodes) {
    parts.push(`=== ${code}`);
    for (const diagnostic of samplesOf(code)) {
      parts.push(`SOURCE\n${JSON.stringify(diagnostic.source.text)}`);
      for (const language of languages)
        parts.push(`REPORT ${language}\n${findingText(diagnostic, { language, style, width: 100 }).join('\n')}`);
    }
  }
  return `${parts.join('\n\n')}\n`;
}

describe('the wording of problems', () => {
  it('reads as in the transcript', async () => {
    await expect(transcript()).toMatchFileSnapshot('transcripts/problems.txt');
  });

  it.each(problemCodes)('%s: short, printable, with help in both languages or in none', (code) => {
    for (const { problem } of samplesOf(code)) {
      const [en, ko] = languages.map((language) => describeProblem(problem, language));
      expect(en?.help === undefined).toBe(ko?.help === undefined);
      for (const text of [en?.message, en?.help, ko?.message, ko?.help]) {
        if (text === undefined) continue;
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}]|undefined|\[object|[.?]$/u);
        expect(text.split('`').length % 2).toBe(1);
      }
      expect(en?.message).toMatch(/^[a-z`]|^YAML/);
      expect(ko?.message).not.toBe(en?.message);
    }
  });
});
