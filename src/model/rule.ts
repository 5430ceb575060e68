import type { CrdRule } from './rules/crd-rules.ts';
import type { ObjectRule } from './rules/object-rules.ts';
import type { PodRule } from './rules/pod-rules.ts';
import type { ServerRule } from './rules/server-rules.ts';

/** A validation rule of the API server, by name. */
export type Rule = PodRule | ObjectRule | CrdRule | ServerRule;
