import { BatchFault } from '../../batch/batch-fault.ts';
import { describeIntakeProblem } from '../../intake/describe-intake.ts';
import { IntakeFault } from '../../intake/intake-fault.ts';
import type { Language } from '../../model/localized.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import { UsageError } from '../usage-error.ts';

/** Does the work of a command; what whoever grades can mend is a `UsageError`. */
export async function toldFaults<T>(language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof IntakeFault) throw new UsageError(describeIntakeProblem(error.problem, language));
    if (!(error instanceof BatchFault)) throw error;
    const { code, ...values } = error.problem;
    throw new UsageError(fill(gradeWording[code][language], values));
  }
}
