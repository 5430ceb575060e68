import type { Result } from '../../model/result.ts';

/** A file that holds comments at most is no wrong answer yet. */
export function isEmpty({ parsed }: Result): boolean {
  return parsed.every(({ documents, diagnostics }) => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return documents.length === 0 && errors.every(({ problem }) => problem.code === 'no-documents');
  });
}
