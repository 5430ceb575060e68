import { clockText } from '../../exam/exam-clock.ts';
import type { TaskScore } from '../../exam/score-exam.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/localized.ts';
import type { RequirementResult, RequirementState } from '../../model/result.ts';
import { codeFrame } from '../code-frame.ts';
import { namedMessage } from '../named-message.ts';
import { type SymbolName, symbol } from '../style.ts';
import { Told } from '../told.ts';
import { commandWording } from '../wording/commands.ts';
import { describeProblem } from '../wording/describe-problem.ts';
import { domainNames } from '../wording/domain-names.ts';
import { examWording } from '../wording/exam.ts';
import { fill } from '../wording/fill.ts';
import { type ExamReport, timeUsed } from './exam-report.ts';
import { examStyle } from './exam-style.ts';
import { html, htmlWithCode } from './html-escape.ts';

const plain = { color: false, ascii: false } as const;

/**
 * The report as one page that loads nothing and runs nothing: `styleHash` is the base64 of the SHA-256 of `examStyle`,
 * by which the page's own policy lets its style in. Everything that a candidate or an instructor wrote is escaped.
 */
export function examToHtml(report: ExamReport, language: Language, styleHash: string): string {
  const word = (key: keyof typeof examWording, values = {}) => html(fill(examWording[key][language], values));
  const { exam, score, kubedrillVersion } = report;
  const { title, seed, minutes, passMark } = exam.paper;
  const heading = title === undefined ? word('report') : `${word('report')}: ${html(title[language])}`;
  const verdict = score.passed
    ? `<strong class="good">✔ ${word('passed')}</strong>`
    : `<strong class="bad">✘ ${word('failed')}</strong>`;
  const time = word('time', { used: clockText(timeUsed(report)), all: clockText(minutes * 60_000) });
  const facts = [
    time,
    ...(exam.ended?.by === 'time' ? [word('timeUp')] : []),
    ...(seed === undefined ? [] : [word('seed', { seed })]),
    `kubedrill ${html(kubedrillVersion)}`,
  ];
  const rows = score.domains.map(({ domain, weight, percent }) => {
    const name = html(domainNames[domain].name[language]);
    const meter = `<meter min="0" max="${weight}" value="${percent}" aria-label="${name}"></meter>`;
    return `<tr><th scope="row">${name}</th><td class="number">${percent.toFixed(1)}%</td><td class="number">${weight}%</td><td>${meter}</td></tr>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="kubedrill-exam">
<title>${heading}</title>
<style>${examStyle}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p class="total">${verdict}: ${word('total', { percent: score.percent, mark: passMark })}</p>
<p class="dim">${facts.join(' · ')}</p>
<h2>${word('byDomain')}</h2>
<table>
<thead><tr><th scope="col">${word('domain')}</th><th scope="col" class="number">${word('earned')}</th><th scope="col" class="number">${word('weight')}</th><td></td></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<h2>${word('byTask')}</h2>
${score.tasks.map((task, index) => taskSection(task, index, language)).join('\n')}
</main>
</body>
</html>
`;
}

function taskSection(task: TaskScore, index: number, language: Language): string {
  const { exercise, result, weight, percent, flagged, changed, earned, points } = task;
  const word = (key: keyof typeof examWording, values = {}) => html(fill(examWording[key][language], values));
  const notes = [
    `${percent.toFixed(1)}% / ${weight}%`,
    word('points', { earned, points }),
    ...(flagged ? [word('flagged')] : []),
    ...(changed ? [word('changed')] : []),
  ];
  const head = `<h3>${index + 1}. ${html(exercise.title[language])} <span class="dim">(${html(exercise.id)})</span></h3>
<p class="dim">${notes.join(' · ')}</p>`;
  if (result === undefined) return `<section class="task">${head}\n<p>${word('notAnswered')}</p></section>`;
  const told = new Told();
  const items = result.requirements.map((one) => requirementItem(one, told, language));
  const texts = result.parsed.map(({ source }) => `<pre>${html(source.text)}</pre>`);
  return `<section class="task">${head}
<ol class="requirements">
${items.join('\n')}
</ol>
<details><summary>${word('yourAnswer')}</summary>${texts.join('')}</details></section>`;
}

const looks: Readonly<Record<RequirementState, readonly [symbol: SymbolName, look: string]>> = {
  met: ['met', 'good'],
  unmet: ['unmet', 'bad'],
  blocked: ['blocked', 'half'],
  'would-be-met': ['wouldBeMet', 'half'],
};

function requirementItem({ requirement, state, findings }: RequirementResult, told: Told, language: Language): string {
  const [mark, look] = looks[state];
  const word = html(commandWording[state][language]);
  const says = htmlWithCode(requirement.says[language].trim());
  const shown = findings.filter((finding) => told.first(finding)).map((finding) => findingHtml(finding, language));
  return `<li><span class="mark ${look}" aria-hidden="true">${symbol(plain, mark)}</span>${says} <span class="${look}">(${word})</span>${shown.join('')}</li>`;
}

function findingHtml(diagnostic: Diagnostic, language: Language): string {
  const { source, span, problem } = diagnostic;
  const { help } = describeProblem(problem, language);
  const frame = codeFrame(source, span, { before: 2, after: 1, style: plain, width: 90 }).join('\n');
  const code = frame === '' ? '' : `<pre>${html(frame)}</pre>`;
  const advice = help === undefined ? '' : `<p class="dim">→ ${htmlWithCode(help)}</p>`;
  return `<div class="finding"><p>${htmlWithCode(namedMessage(diagnostic, language))}</p>${code}${advice}</div>`;
}
