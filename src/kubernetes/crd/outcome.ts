import type { FieldPath } from '../../model/field-path.ts';
import { jsonText } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { FieldProblem } from '../report.ts';

/**
 * What holding a value against a schema gave (kube-openapi pkg/validation/validate/result.go). `matches` counts the
 * checks that were made and passed, by which the server tells the alternative that was most likely meant.
 */
export class Outcome {
  readonly faults: FieldProblem[] = [];
  matches = 0;
  readonly #told = new Set<string>();

  /** The same at the same place is told once. `at` is where it is shown, if not at the field. */
  fault(path: FieldPath, problem: Problem, at?: FieldPath): void {
    this.#add({ path, problem, severity: 'error', at });
  }

  merge(other: Outcome): void {
    for (const fault of other.faults) this.#add(fault);
    this.matches += other.matches;
  }

  #add(fault: FieldProblem): void {
    const { path, problem, at = path } = fault;
    const key = `${at} ${path} ${jsonText(problem as never)}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.faults.push(fault);
  }
}
