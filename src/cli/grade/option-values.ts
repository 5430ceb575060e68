import { formatNames } from '../../report/course/format-names.ts';

/** The formats of `-o`: the page of the class is one that needs hashes, and is made apart. */
export const gradeFormats = [...formatNames, 'html'] as const;
