import type { PolicyVerdict } from '../../../cluster/explain/connection-step.ts';
import type { Language } from '../../../model/localized.ts';
import { escapeControls } from '../../escape.ts';
import { fill } from '../../wording/fill.ts';
import { connectionWords } from '../../wording/preview/connection-words.ts';
import { policyFaults, showLabels } from '../../wording/problems/policy-faults.ts';
import { showName } from '../../wording/show-value.ts';

const reasons = {
  rule: 'ruleAllows',
  'not-isolated': 'notIsolated',
  'not-a-pod': 'notIsolated',
  'host-network': 'hostNetwork',
  itself: 'itself',
  'own-node': 'ownNode',
} as const;

/** Why policies let a connection pass; else what does not match, and what would. */
export function policyTexts(
  { because, policy, fault, actual, kind }: PolicyVerdict & { readonly kind: 'lookup' | 'egress' | 'ingress' },
  language: Language,
): string[] {
  if (because !== 'no-rule') return [escapeControls(fill(connectionWords[reasons[because]][language], { policy }))];
  const direction = kind === 'ingress' ? 'ingress' : 'egress';
  const facts = { policy: showName(policy), direction, actual: showLabels(actual, language) } as const;
  const { message, help } = policyFaults[fault ?? 'no-rule'](facts)[language];
  return help === undefined ? [message] : [message, help];
}
