import type { Chance } from '../chance.ts';
import type { ClassTask } from '../class-task.ts';
import type { Habits } from '../people/student.ts';

const koreanComments = ['# 과제 제출', '# 셀렉터 확인할 것', '# 포트 번호 주의', '# 강의 자료 참고함', '# 수정본'];

/** A manifest as this student's editor and manners leave it, which changes nothing of what it means. */
export function dress(text: string, habits: Habits, task: ClassTask, chance: Chance): string {
  const { title, story } = task.entry.exercise;
  const comments = {
    none: [],
    korean: [`# ${title.ko}`, chance.pick(koreanComments)],
    task: [`# ${title.en}`, ...story.en.split('\n').map((line) => `# ${line}`)],
  }[habits.comments];
  // JSON has no comments.
  const commented = text.startsWith('{') ? text : [...comments, text].join('\n');
  const blanks = chance.happens(0.05) ? commented.replace(/\n?$/, '\n\n\n') : commented;
  const lines = habits.crlf ? blanks.replaceAll(/\r?\n/g, '\r\n') : blanks;
  return habits.byteOrderMark ? `\ufeff${lines.replace(/^\ufeff/, '')}` : lines;
}
