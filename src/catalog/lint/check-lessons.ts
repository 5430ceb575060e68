import path from 'node:path';
import { languages } from '../../model/localized.ts';
import { lessonFile, readText } from '../exercise-files.ts';
import type { Check } from './subject.ts';

/** There is a lesson in every language. */
export const checkLessons: Check = ({ place, folders }) =>
  languages.flatMap((language) => {
    const file = `exercises/${place.domain}/${place.id}/${lessonFile(language)}`;
    const text = readText(path.join(folders.exercises, place.domain, place.id, lessonFile(language)));
    if (text !== undefined && text.trim() !== '') return [];
    const fault = text === undefined ? 'missing' : 'empty';
    return [
      { exercise: place.id, file, line: undefined, problem: { check: 'lesson', file: lessonFile(language), fault } },
    ];
  });
