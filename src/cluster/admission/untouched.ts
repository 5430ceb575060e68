import type { KubeObject } from '../../model/object.ts';
import type { Admission } from './admission.ts';

/** An object against which nothing is to be said, as it is. */
export function untouched(object: KubeObject): Admission {
  return {
    object,
    changes: [],
    rejection: undefined,
    warned: undefined,
    audited: undefined,
    qosClass: undefined,
  };
}
