import type { Json } from './json.ts';
import type { AccessProblem } from './problems/access-problem.ts';
import type { AdmissionProblem } from './problems/admission-problem.ts';
import type { ConnectionProblem } from './problems/connection-problem.ts';
import type { RequirementProblem } from './problems/requirement-problem.ts';
import type { RunningProblem } from './problems/running-problem.ts';
import type { Rule } from './rule.ts';

/** How the `yaml` layer failed, in words that wording knows. `detail` is the parser's own message. */
export type SyntaxFault =
  | 'tab'
  | 'indentation'
  | 'quote'
  | 'flow'
  | 'mapping-value'
  | 'missing-colon'
  | 'reserved'
  | 'anchor'
  | 'document-marker'
  | 'null-key'
  | 'merge'
  | 'invalid-utf8'
  | 'control-character'
  | 'json'
  | 'other';

export type Limit = 'bytes' | 'documents' | 'depth' | 'nodes' | 'aliases';

/** JSON's types as people call them in manifests. */
export type JsonTypeName = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'map' | 'null';

/** What a schema asks of a value, by the keyword that says so. */
export type SchemaKeyword =
  | 'minimum'
  | 'exclusiveMinimum'
  | 'maximum'
  | 'exclusiveMaximum'
  | 'multipleOf'
  | 'minLength'
  | 'pattern'
  | 'format'
  | 'minItems'
  | 'minProperties'
  | 'additionalProperties'
  | 'anyOf'
  | 'oneOf'
  | 'allOf'
  | 'not'
  /** A number that its type and format cannot hold. */
  | 'range'
  /** A bound that is no number of the type, so that no value can keep it. */
  | 'bound';

/** What is wrong, as data; one entry a code in report/wording/problems. */
export type Problem =
  // yaml
  | { code: 'yaml-syntax'; fault: SyntaxFault; detail: string }
  | { code: 'limit-exceeded'; limit: Limit; max: number }
  | { code: 'duplicate-key'; key: string }
  | { code: 'suspicious-character'; character: string }
  | { code: 'unread-text' }
  | { code: 'no-documents' }
  // what the API server says
  | { code: 'not-an-object'; actual: JsonTypeName }
  | { code: 'no-type-meta'; missing: 'apiVersion' | 'kind' }
  | {
      code: 'no-kind-match';
      apiVersion: string;
      kind: string;
      suggestion: { apiVersion: string; kind: string } | undefined;
      removedIn: string | undefined;
      /** Of a custom kind: why its CustomResourceDefinition does not count. */
      definition?: 'missing' | 'rejected' | 'not-served';
    }
  | { code: 'unknown-field'; name: string; suggestion: string | undefined; belongs: string | undefined }
  | { code: 'wrong-type'; expected: string; actual: JsonTypeName; value: string; name?: string }
  | { code: 'required'; rule: Rule | undefined }
  | { code: 'invalid'; rule: Rule; value: Json }
  | { code: 'forbidden'; rule: Rule }
  | { code: 'not-supported'; value: string; supported: readonly string[]; suggestion: string | undefined }
  | { code: 'duplicate'; value: Json }
  | { code: 'too-long'; max: number; unit: 'characters' | 'bytes' | 'items' }
  | { code: 'too-many'; max: number }
  | { code: 'not-found'; rule: Rule; value: Json }
  | { code: 'type-invalid'; expected: string; actual: JsonTypeName; value: string }
  | { code: 'against-schema'; keyword: SchemaKeyword; limit: Json; value: Json }
  | { code: 'against-rule'; rule: string; message: string; reason: string }
  // warnings about what bites later
  | { code: 'target-port-undeclared'; port: number | string; declared: readonly (number | string)[]; workload: string }
  | { code: 'selects-nothing'; selector: string }
  | {
      code: 'key-missing';
      kind: 'ConfigMap' | 'Secret';
      name: string;
      key: string;
      keys: readonly string[];
      suggestion: string | undefined;
    }
  | { code: 'duplicate-env'; name: string }
  | { code: 'deprecated'; rule: Rule }
  | { code: 'ignored'; rule: Rule }
  | { code: 'risky'; rule: Rule }
  | { code: 'superseded'; name: string; use: string | undefined; works: boolean }
  | {
      code: 'deprecated-version';
      kind: string;
      apiVersion: string;
      message: string | undefined;
      use: string | undefined;
    }
  | { code: 'definition-later'; definition: string }
  | { code: 'fractional-bytes'; value: string }
  // grading: why a requirement does not hold
  | RequirementProblem
  | ConnectionProblem
  | AccessProblem
  | AdmissionProblem
  | RunningProblem;

export type ProblemCode = Problem['code'];
