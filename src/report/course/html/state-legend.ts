import type { Language } from '../../../model/localized.ts';
import { classWording } from '../../wording/class-report/page.ts';
import { speaker } from './speaker.ts';
import { openMark, stateMarks } from './state-marks.ts';

/** What the symbols mean; `open` with that for the grader's fault. */
export function legend(language: Language, open: boolean): string {
  const say = speaker(classWording, language);
  const marks = [...Object.values(stateMarks), ...(open ? [openMark] : [])].map(
    ({ symbol, look, word }) => `<li><b class="${look}" aria-hidden="true">${symbol}</b>${say(word)}</li>`,
  );
  return `<ul class="legend" aria-label="${say('legend')}">
${marks.join('\n')}
</ul>`;
}
