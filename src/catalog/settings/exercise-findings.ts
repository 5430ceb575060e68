import { closest } from '../../kubernetes/closest.ts';
import type { PathSegment } from '../../model/field-path.ts';
import type { SettingsFinding, SettingsProblem } from '../../model/settings.ts';

/**
 * What is wrong with `tasks[].exercise`: exercises that are not among `known`, and such as stand there twice.
 * `find` as `readSettings` gives it.
 */
export function exerciseFindings(
  ids: readonly string[],
  known: readonly string[],
  find: (at: readonly PathSegment[], problem: SettingsProblem) => SettingsFinding,
): SettingsFinding[] {
  return ids.flatMap((id, index) => {
    const at = ['tasks', index, 'exercise'];
    const first = ids.indexOf(id);
    if (first < index) {
      const { line } = find(['tasks', first, 'exercise'], { check: 'empty-settings' });
      return [find(at, { check: 'doubled-task', id, line })];
    }
    if (known.includes(id)) return [];
    return [find(at, { check: 'unknown-exercise', id, suggestion: closest(id, known) })];
  });
}
