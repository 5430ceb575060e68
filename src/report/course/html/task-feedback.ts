import type { RecordedFinding } from '../../../course/outcome.ts';
import type { TaskScore } from '../../../course/student-score.ts';
import { html, htmlWithCode } from '../../exam/html-escape.ts';
import { feedbackWording } from '../../wording/class-report/feedback.ts';
import { classWording } from '../../wording/class-report/page.ts';
import { showName } from '../../wording/show-value.ts';
import type { CourseRun } from '../course-format.ts';
import { cutText } from '../cut-text.ts';
import type { RequirementView, TaskView } from '../task-view.ts';
import { scoreText } from './number-text.ts';
import { speaker } from './speaker.ts';
import { stateMarks } from './state-marks.ts';

/** More findings of one kind than anybody reads, and longer texts. */
const most = { findings: 20, message: 2_000, excerpt: 4_000, name: 240 } as const;

/** What a student is told of one task's requirements; nothing is told twice. */
export class TaskFeedback {
  readonly #view: TaskView;
  readonly #run: CourseRun;
  readonly #told = new Set<string>();

  constructor(view: TaskView, run: CourseRun) {
    this.#view = view;
    this.#run = run;
  }

  text(state: TaskScore['state']): string {
    const items = this.#view.requirements.map((one) => this.#requirement(one));
    const list = items.length === 0 ? '' : `<ol class="asked">\n${items.join('\n')}\n</ol>`;
    return `${list}${this.#remarks(state)}`;
  }

  #requirement({ requirement, score, findings }: RequirementView): string {
    const { language } = this.#run;
    const { symbol, look, word } = stateMarks[score.state];
    const worth = score.points === 0 ? '' : ` · ${scoreText(score.earned)}/${scoreText(score.points)}`;
    const stateWord = speaker(classWording, language)(word);
    const says = htmlWithCode(requirement.says[language].trim());
    return `<li><span class="mark ${look}" aria-hidden="true">${symbol}</span><div><p>${says} <span class="dim">${stateWord}${worth}</span></p>${this.#findings(findings)}</div></li>`;
  }

  /** What is new of the findings; where nothing is, that it stands above. */
  #findings(findings: readonly RecordedFinding[]): string {
    const fresh = findings.filter((finding) => this.#isNew(finding)).slice(0, most.findings);
    if (findings.length > 0 && fresh.length === 0) {
      return `<p class="dim">${speaker(feedbackWording, this.#run.language)('seeAbove')}</p>`;
    }
    return fresh.map((finding) => this.#finding(finding)).join('');
  }

  #remarks(state: TaskScore['state']): string {
    const say = speaker(feedbackWording, this.#run.language);
    const fresh = this.#view.remarks.filter((finding) => this.#isNew(finding)).slice(0, most.findings);
    if (fresh.length === 0) return '';
    const heading = say(state === 'ungradable' ? 'unreadable' : 'remarks');
    return `\n<h3>${heading}</h3>\n${fresh.map((finding) => this.#finding(finding)).join('\n')}`;
  }

  #isNew({ code, field, file, line, column, message }: RecordedFinding): boolean {
    const key = JSON.stringify([code, field, file, line, column, message.en]);
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    return true;
  }

  #finding({ severity, message, help, file, line, field, excerpt }: RecordedFinding): string {
    const { language } = this.#run;
    const cut = (text: string, at: number) => cutText(text, at, language);
    const warning = speaker(feedbackWording, language)('warning');
    const kind = severity === 'warning' ? `<span class="flag half">${warning}</span> ` : '';
    const place = file === '' ? '' : `${html(cut(file, most.name))}:${html(String(line))}`;
    const where = [place, field === '' ? '' : htmlWithCode(showName(field))].filter((text) => text !== '').join(' · ');
    const code = excerpt === '' ? '' : `<pre tabindex="0">${html(cut(excerpt, most.excerpt))}</pre>`;
    const advice = help === null ? '' : `<p>→ ${htmlWithCode(cut(help[language], most.message))}</p>`;
    const told = htmlWithCode(cut(message[language], most.message));
    return `<div class="finding"><p>${kind}${told}</p>${where === '' ? '' : `<p class="dim">${where}</p>`}${code}${advice}</div>`;
  }
}
