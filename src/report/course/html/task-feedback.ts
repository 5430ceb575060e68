import type { GradedOutcome, RecordedFinding, UngradableOutcome } from '../../../course/outcome.ts';
import type { RequirementScore, TaskScore } from '../../../course/student-score.ts';
import { html, htmlWithCode } from '../../exam/html-escape.ts';
import { feedbackWording } from '../../wording/class-report/feedback.ts';
import { classWording } from '../../wording/class-report/page.ts';
import { showName } from '../../wording/show-value.ts';
import type { CourseRun } from '../course-format.ts';
import { scoreText } from './number-text.ts';
import { reveals } from './reveals.ts';
import { speaker } from './speaker.ts';
import { stateMarks } from './state-marks.ts';

/** More findings of one kind than anybody reads. */
const mostTold = 20;

/** What a student is told of one task's requirements; nothing is told twice. */
export class TaskFeedback {
  readonly #outcome: GradedOutcome | UngradableOutcome;
  readonly #run: CourseRun;
  readonly #told = new Set<string>();

  constructor(outcome: GradedOutcome | UngradableOutcome, run: CourseRun) {
    this.#outcome = outcome;
    this.#run = run;
  }

  text({ task, requirements }: TaskScore): string {
    const { language, course } = this.#run;
    const says = new Map(task.exercise.requirements.map((one) => [one.id, one.says[language].trim()]));
    const findings = new Map(this.#outcome.requirements.map((one) => [one.id, one.findings]));
    const items = requirements.map((one) => this.#requirement(one, says.get(one.id) ?? one.id, findings.get(one.id)));
    const list = `<ol class="asked">\n${items.join('\n')}\n</ol>`;
    return reveals(course.policy, 'findings') ? `${list}\n${this.#remarks()}` : list;
  }

  #requirement(
    { id, state, earned, points }: RequirementScore,
    says: string,
    findings: readonly RecordedFinding[] = [],
  ): string {
    const { language, course } = this.#run;
    const { symbol, look, word } = stateMarks[state];
    const worth = points === 0 ? '' : ` · ${scoreText(earned)}/${scoreText(points)}`;
    const stateWord = speaker(classWording, language)(word);
    const lost = this.#losesGate(id) ? `<p class="dim">${speaker(feedbackWording, language)('gateLost')}</p>` : '';
    const told = lost + (reveals(course.policy, 'findings') ? this.#findings(findings) : '');
    return `<li><span class="mark ${look}" aria-hidden="true">${symbol}</span><div><p>${htmlWithCode(says)} <span class="dim">${stateWord}${worth}</span></p>${told}</div></li>`;
  }

  #losesGate(requirement: string): boolean {
    const found = this.#outcome.requirements.find(({ id }) => id === requirement);
    return this.#outcome.outcome === 'graded' && found !== undefined && found.gate && found.state !== 'met';
  }

  /** What is new of the findings; where nothing is, that it stands above. */
  #findings(findings: readonly RecordedFinding[]): string {
    const fresh = findings.filter((finding) => this.#isNew(finding)).slice(0, mostTold);
    if (findings.length > 0 && fresh.length === 0) {
      return `<p class="dim">${speaker(feedbackWording, this.#run.language)('seeAbove')}</p>`;
    }
    return fresh.map((finding) => this.#finding(finding)).join('');
  }

  #remarks(): string {
    const say = speaker(feedbackWording, this.#run.language);
    const fresh = this.#outcome.remarks.filter((finding) => this.#isNew(finding)).slice(0, mostTold);
    if (fresh.length === 0) return '';
    const heading = say(this.#outcome.outcome === 'ungradable' ? 'unreadable' : 'remarks');
    return `<h3>${heading}</h3>\n${fresh.map((finding) => this.#finding(finding)).join('\n')}`;
  }

  #isNew({ code, field, file, line, column, message }: RecordedFinding): boolean {
    const key = JSON.stringify([code, field, file, line, column, message.en]);
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    return true;
  }

  #finding({ severity, message, help, file, line, field, excerpt }: RecordedFinding): string {
    const { language, course } = this.#run;
    const warning = speaker(feedbackWording, language)('warning');
    const kind = severity === 'warning' ? `<span class="flag half">${warning}</span> ` : '';
    const place = file === '' ? '' : `${html(file)}:${html(String(line))}`;
    const where = [place, field === '' ? '' : htmlWithCode(showName(field))].filter((text) => text !== '').join(' · ');
    const code = excerpt === '' ? '' : `<pre tabindex="0">${html(excerpt)}</pre>`;
    const advice = help === null || !reveals(course.policy, 'full') ? '' : `<p>→ ${htmlWithCode(help[language])}</p>`;
    return `<div class="finding"><p>${kind}${htmlWithCode(message[language])}</p>${where === '' ? '' : `<p class="dim">${where}</p>`}${code}${advice}</div>`;
  }
}
