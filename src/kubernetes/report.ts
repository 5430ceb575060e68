import type { FieldPath } from '../model/field-path.ts';
import type { Json } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rule.ts';
import { closest } from './closest.ts';
import { jsonTypeOfValue } from './node-to-json.ts';

/** A problem at a field; its place in the text is looked up afterwards. */
export interface FieldProblem {
  readonly path: FieldPath;
  readonly problem: Problem;
  readonly severity: 'error' | 'warning';
  /** Where it is shown, if not at the field that the server names. */
  readonly at?: FieldPath | undefined;
}

/**
 * Gathers what decode and validation find, in the server's own categories
 * (apimachinery pkg/util/validation/field/errors.go).
 */
export class Report {
  readonly problems: FieldProblem[] = [];

  /** A value that must be there is missing or empty. */
  required(path: FieldPath, rule?: Rule): void {
    this.add(path, { code: 'required', rule });
  }

  /** A value breaks a rule. */
  invalid(path: FieldPath, value: Json | undefined, rule: Rule): void {
    this.add(path, { code: 'invalid', rule, value: value ?? null });
  }

  /** A value may not be set at all here. */
  forbidden(path: FieldPath, rule: Rule): void {
    this.add(path, { code: 'forbidden', rule });
  }

  /** A value is none of a closed list. */
  notSupported(path: FieldPath, value: string, supported: readonly string[]): void {
    this.add(path, { code: 'not-supported', value, supported, suggestion: closest(value, supported) });
  }

  /** A value that must be unique stands here again. */
  duplicate(path: FieldPath, value: Json): void {
    this.add(path, { code: 'duplicate', value });
  }

  tooLong(path: FieldPath, max: number, unit: 'characters' | 'bytes' | 'items'): void {
    this.add(path, { code: 'too-long', max, unit });
  }

  /** A list or map holds more than it may. */
  tooMany(path: FieldPath, max: number): void {
    this.add(path, { code: 'too-many', max });
  }

  /** A name leads to something that is not there. */
  notFound(path: FieldPath, value: Json, rule: Rule): void {
    this.add(path, { code: 'not-found', rule, value });
  }

  /** A value is of another type than its schema says. */
  typeInvalid(path: FieldPath, value: Json, expected: string): void {
    const text = typeof value === 'object' ? '' : String(value);
    this.add(path, { code: 'type-invalid', expected, actual: jsonTypeOfValue(value), value: text });
  }

  /** `at` is where it is shown, if not at the field that the server names. */
  warn(path: FieldPath, problem: Problem, at?: FieldPath): void {
    this.problems.push({ path, problem, severity: 'warning', at });
  }

  /** `at` is where it is shown, if not at the field that the server names. */
  add(path: FieldPath, problem: Problem, at?: FieldPath): void {
    this.problems.push(
      at === undefined ? { path, problem, severity: 'error' } : { path, problem, severity: 'error', at },
    );
  }
}
