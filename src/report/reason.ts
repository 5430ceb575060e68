import type { Problem, ProblemCode } from '../model/problem.ts';

/**
 * The API server's causes (apimachinery pkg/apis/meta/v1/types.go, CauseType), and names for what fails before
 * validation: the shapes that kubectl and the server's decoder report without one.
 */
const reasons: Readonly<Partial<Record<ProblemCode, string>>> = {
  'yaml-syntax': 'ParseError',
  'limit-exceeded': 'ParseError',
  'no-documents': 'ParseError',
  'not-an-object': 'NotAnObject',
  'no-type-meta': 'NoTypeMeta',
  'no-kind-match': 'NoKindMatch',
  'unknown-field': 'UnknownField',
  'wrong-type': 'TypeError',
  required: 'FieldValueRequired',
  invalid: 'FieldValueInvalid',
  forbidden: 'FieldValueForbidden',
  'not-supported': 'FieldValueNotSupported',
  duplicate: 'FieldValueDuplicate',
  'too-long': 'FieldValueTooLong',
  'too-many': 'FieldValueTooMany',
  'not-found': 'FieldValueNotFound',
  'type-invalid': 'FieldValueTypeInvalid',
  'against-schema': 'FieldValueInvalid',
};

/** A problem's reason for programs; for what the server has no word for, its code in Pascal case (`DuplicateKey`). */
export function reasonOf(problem: Problem): string {
  const { code } = problem;
  if (code === 'against-rule') return problem.reason;
  if (code === 'against-schema' && problem.keyword === 'format') return 'FieldValueTypeInvalid';
  return reasons[code] ?? code.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
