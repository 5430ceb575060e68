import type { AppAction, AppWords } from '../../report/wording/app.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import type { TaskState } from '../state/app-state.ts';
import type { Question } from '../state/overlay.ts';
import { documentNames } from '../text/document-names.ts';

/** A question with the keys that answer it. */
export function questionText(about: Question, task: TaskState | undefined, words: AppWords): string {
  const file = task?.file ?? '';
  switch (about.kind) {
    case 'solution':
      return words.askSolution;
    case 'reset':
      return words.askReset(file);
    case 'discard':
      return words.askDiscard;
    case 'overwrite':
      return words.askOverwrite(file);
    case 'exam':
      return words.askExam;
    case 'end-exam':
      return words.askEnd;
    case 'leave-exam':
      return words.askLeave;
    case 'paste': {
      const { documents, diagnostics } = parseSource({ name: '', text: about.text });
      const isBroken = documents.length === 0 || diagnostics.some(({ severity }) => severity === 'error');
      const holds = isBroken ? words.pasteUnreadable : documentNames(documents);
      return words.askPaste(about.text.trimEnd().split('\n').length, holds, file);
    }
  }
}

export function questionActions(about: Question): readonly AppAction[] {
  if (about.kind !== 'paste') return ['yes', 'no'];
  return about.replaces ? ['replace', 'append', 'keep'] : ['yes', 'no'];
}
