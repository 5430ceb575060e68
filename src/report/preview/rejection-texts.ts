import type { PodSecurityFinding, Rejection } from '../../cluster/admission/admission.ts';
import type { LimitViolation } from '../../cluster/admission/limit-range/limit-violation.ts';
import type { QuotaFailure } from '../../cluster/admission/resource-quota/quota-account.ts';
import { escapeControls } from '../escape.ts';
import { describeProblem } from '../wording/describe-problem.ts';
import { type PreviewOptions, word } from './preview-options.ts';

/** Why admission turns something away, a line for each reason. */
export function rejectionTexts(rejection: Rejection, options: PreviewOptions): string[] {
  switch (rejection.by) {
    case 'PodSecurity':
      return [violationText(rejection, options)];
    case 'LimitRanger':
      return rejection.violations.map((violation) => escapeControls(limitText(violation, options)));
    case 'ResourceQuota':
      return rejection.failures.flatMap((failure) => quotaTexts(failure, options)).map(escapeControls);
    case 'validation':
      return rejection.problems.map(({ path, problem }) => {
        const { message } = describeProblem(problem, options.language);
        return word(options, 'invalidAfter', { field: escapeControls(path.toString()), message });
      });
  }
}

/** The level, and the controls that are broken as the server names them. */
export function violationText({ policy, violations }: PodSecurityFinding, options: PreviewOptions): string {
  const reasons = violations.map(({ reason }) => reason).join(', ');
  return escapeControls(word(options, 'breaksLevel', { level: policy.level, reasons }));
}

function limitText({ limitRange, bound, resource, limit, container, fault }: LimitViolation, options: PreviewOptions) {
  const who = container === '' ? '' : word(options, 'container', { name: container });
  const values = { name: limitRange.name, who, resource, limit };
  if (fault.kind === 'ratio') return word(options, 'limitRatio', { ...values, actual: fault.ratio });
  const { list } = fault;
  const named = { ...values, list, bound: word(options, bound === 'min' ? 'min' : 'max') };
  if (fault.kind === 'missing') return word(options, 'limitMissing', named);
  return word(options, 'limitAmount', { ...named, actual: fault.amount });
}

function quotaTexts(failure: QuotaFailure, options: PreviewOptions): string[] {
  const quota = failure.quota.name;
  switch (failure.code) {
    case 'exceeded':
      return failure.excess.map((excess) => word(options, 'quotaExceeded', { quota, ...excess }));
    case 'must-specify':
      return failure.missing.map(({ resource, containers }) =>
        word(options, 'quotaUnsaid', { quota, resource, containers: containers.join(', ') }),
      );
    case 'negative':
      return [word(options, 'quotaNegative', { quota, resources: failure.resources.join(', ') })];
  }
}
