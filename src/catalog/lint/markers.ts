import type { Exercise } from '../../model/exercise.ts';
import type { LintFinding } from '../../model/lint.ts';
import { type AnswerFile, inAnswer, type Subject } from './subject.ts';

/** What a wrong answer says that it loses: by requirement, the lines at which that is to be found (there may be none). */
export interface Markers {
  readonly lost: ReadonlyMap<string, readonly number[]>;
  /** The requirements that are named by their ids, not just among all. */
  readonly named: ReadonlySet<string>;
  /** Markers that name no requirement of the exercise. */
  readonly findings: readonly LintFinding[];
}

/**
 * Reads `# loses: port, selector` wherever it stands, whatever the YAML around it is worth. At the end of a line with
 * something else on it, it also says that this line is to blame. `*` is every requirement that earns points.
 */
export function readMarkers(subject: Subject, answer: AnswerFile): Markers {
  const lost = new Map<string, number[]>();
  const named = new Set<string>();
  const findings: LintFinding[] = [];
  let offset = 0;
  for (const [index, line] of answer.source.text.split('\n').entries()) {
    const marker = /#\s*loses:\s*(.+)$/.exec(line.trimEnd());
    const start = offset + (marker?.index ?? 0);
    offset += line.length + 1;
    if (marker === null) continue;
    const blames = line.slice(0, marker.index).trim() !== '';
    for (const name of (marker[1] ?? '').split(',').map((part) => part.trim())) {
      const ids = requirementsMeant(subject.exercise, name);
      if (ids.length === 0)
        findings.push(inAnswer(subject, answer, { start, end: start }, { check: 'unknown-marker', requirement: name }));
      if (name !== '*') for (const id of ids) named.add(id);
      for (const id of ids) lost.set(id, [...(lost.get(id) ?? []), ...(blames ? [index + 1] : [])]);
    }
  }
  if (lost.size === 0 && findings.length === 0)
    findings.push(inAnswer(subject, answer, undefined, { check: 'no-markers' }));
  return { lost, named, findings };
}

function requirementsMeant({ requirements }: Exercise, name: string): string[] {
  const meant = requirements.filter(({ id, points }) => (name === '*' ? points > 0 : id === name));
  return meant.map(({ id }) => id);
}
