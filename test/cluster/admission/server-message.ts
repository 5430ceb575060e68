import type { Rejection } from '../../../src/cluster/admission/admission.ts';
import type { LimitViolation } from '../../../src/cluster/admission/limit-range/limit-violation.ts';
import type { QuotaFailure } from '../../../src/cluster/admission/resource-quota/quota-account.ts';

/** What the server says of a rejection after `… is forbidden: `; several limits in an order of no meaning. */
export function serverMessages(rejection: Rejection): string[] {
  if (rejection.by === 'LimitRanger') return [...new Set(rejection.violations.map(limitMessage))].sort();
  return rejection.by === 'ResourceQuota' ? rejection.failures.map(quotaMessage) : [];
}

/** The parts of a recorded message, in the same form. */
export function partsOf(message: string): string[] {
  const text = message.replace(/^.*? is forbidden: /, '');
  if (!text.startsWith('[')) return [text];
  return text
    .slice(1, -1)
    .split(/, (?=minimum|maximum|\S+ max limit)/)
    .sort();
}

function limitMessage({ type, bound, resource, limit, fault }: LimitViolation): string {
  if (bound === 'maxLimitRequestRatio') {
    const start = `${resource} max limit to request ratio per ${type} is ${limit}, but`;
    if (fault.kind === 'ratio') return `${start} provided ratio is ${fault.ratio.toFixed(6)}`;
    const list = fault.list === 'requests' ? 'request' : 'limit';
    return `${start} no ${list} is specified or ${list} is 0`;
  }
  const start = `${bound === 'min' ? 'minimum' : 'maximum'} ${resource} usage per ${type} is ${limit}`;
  if (fault.kind === 'ratio') return start;
  const list = fault.list === 'requests' ? 'request' : 'limit';
  if (fault.kind === 'amount') return `${start}, but ${list} is ${fault.amount}`;
  return `${start}.  No ${list} is specified`;
}

function quotaMessage(failure: QuotaFailure): string {
  const { name } = failure.quota;
  if (failure.code === 'must-specify') {
    const missing = failure.missing.map(({ resource, containers }) => `${resource} for: ${containers.join(',')}`);
    return `failed quota: ${name}: must specify ${missing.join('; ')}`;
  }
  if (failure.code === 'negative') return `quota usage is negative for resource(s): ${failure.resources.join(',')}`;
  const list = (which: 'requested' | 'used' | 'limited') =>
    failure.excess.map((excess) => `${excess.resource}=${excess[which]}`).join(',');
  return `exceeded quota: ${name}, requested: ${list('requested')}, used: ${list('used')}, limited: ${list('limited')}`;
}
