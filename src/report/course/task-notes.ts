import type { Refusal } from '../../course/outcome.ts';
import type { TaskScore } from '../../course/student-score.ts';
import type { Language } from '../../model/localized.ts';
import { escapeControls } from '../escape.ts';
import { commandWording } from '../wording/commands.ts';
import { courseWording } from '../wording/course.ts';
import { fill } from '../wording/fill.ts';
import { cutText } from './cut-text.ts';
import type { TaskView } from './task-view.ts';

/** What concerns a task as a whole: lateness, that nothing was submitted or can be graded, a gate that is lost. */
export function taskNotes(task: TaskScore, view: TaskView, language: Language): string[] {
  return [
    ...stateNotes(task.state, language),
    ...(view.refused === undefined ? [] : [refusalText(view.refused, language)]),
    ...latenessNotes(task, language),
    ...(view.gateLost ? [courseWording.gateLost[language]] : []),
    ...(view.leftOut === 0 ? [] : [fill(courseWording.leftOut[language], { count: view.leftOut })]),
  ];
}

/** Why a submission was not read; its file's name is safe to print. */
export function refusalText({ code, name }: Refusal, language: Language): string {
  return fill(courseWording[code][language], { name: cutText(escapeControls(name), 200, language) });
}

function stateNotes(state: TaskScore['state'], language: Language): string[] {
  switch (state) {
    case 'graded':
      return [];
    case 'ungradable':
      return [commandWording.ungradable[language]];
    case 'fault':
      return [courseWording.faultTold[language]];
    case 'missing':
      return [courseWording.nothingSubmitted[language]];
  }
}

function latenessNotes({ late, daysLate, penaltyPercent }: TaskScore, language: Language): string[] {
  if (daysLate === 0) return late ? [courseWording.markedLate[language]] : [];
  const words = penaltyPercent >= 100 ? courseWording.tooLate : courseWording.daysLate;
  return [fill(words[language], { days: daysLate, percent: penaltyPercent })];
}
