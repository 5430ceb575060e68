import { histogramBins } from '../../../course/summary/statistics/histogram.ts';
import { statisticsWording } from '../../wording/class-report/statistics.ts';
import type { CourseRun } from '../course-format.ts';
import { columnScore, decimals, scoreText } from './number-text.ts';
import { heading, tile } from './overview.ts';
import { speaker } from './speaker.ts';

/** How the scores spread: a histogram that reads as a list, and the usual figures. */
export function scoreSection({ summary, language }: CourseRun): string {
  const say = speaker(statisticsWording, language);
  const { totals, reliability, max } = summary;
  const none = say('none');
  const figure = (value: number | undefined) => (value === undefined ? none : scoreText(value));
  const rounded = (value: number) => String(Number(columnScore(value, 1)));
  const span = (low: number | undefined, high: number | undefined) =>
    low === undefined || high === undefined ? none : say('between', { low: rounded(low), high: rounded(high) });
  const error = reliability.standardError;
  const tiles = [
    tile(say('mean'), figure(totals.mean), say('ofMax', { max: scoreText(max) })),
    tile(say('median'), figure(totals.median)),
    tile(say('deviation'), figure(totals.standardDeviation)),
    tile(say('quartiles'), span(totals.lowerQuartile, totals.upperQuartile)),
    tile(say('range'), span(totals.least, totals.most)),
    tile(say('alpha'), reliability.alpha === undefined ? none : decimals(reliability.alpha, 2)),
    tile(say('standardError'), error === undefined ? none : say('plusMinus', { value: scoreText(error) })),
  ];
  const most = Math.max(1, ...totals.histogram);
  const bars = totals.histogram.map((count, index) => {
    const [from, to] = [index * histogramBins, (index + 1) * histogramBins];
    const height = Math.round((count / most) * 1000) / 10;
    const text = say('bin', { from, to, count });
    return `<li aria-label="${text}"><span class="count" aria-hidden="true">${count}</span><svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="${100 - height}" width="10" height="${height}"></rect></svg><span class="bin" aria-hidden="true">${from}–${to}</span></li>`;
  });
  return `${heading('scores', language)}
<dl class="tiles">
${tiles.join('\n')}
</dl>
<p class="dim" id="bins">${say('bins')}</p>
<ol class="histogram" aria-labelledby="bins">
${bars.join('\n')}
</ol>
`;
}
