import type { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';

/** A limit of a LimitRange that an object breaks. */
export interface LimitViolation {
  readonly limitRange: KubeObject;
  /** In the LimitRange: `spec.limits[0].max[cpu]`. */
  readonly limitPath: FieldPath;
  /** `Container`, `Pod` or `PersistentVolumeClaim`. */
  readonly type: string;
  readonly bound: 'min' | 'max' | 'maxLimitRequestRatio';
  /** `cpu`, `memory`, `storage`, … */
  readonly resource: string;
  /** The amount (or ratio) of the bound. */
  readonly limit: string;
  /** '' unless it is a container's. */
  readonly container: string;
  /** In the object: the amount, or where it had to be; the PodSpec where containers break it together. */
  readonly path: FieldPath;
  readonly fault: LimitFault;
}

/**
 * - `missing`: no request or limit is there (or, for a ratio, it is 0).
 * - `amount`: the request or limit is too small or too large.
 * - `ratio`: the limit is too many times the request.
 */
export type LimitFault =
  | { readonly kind: 'missing'; readonly list: 'requests' | 'limits' }
  | { readonly kind: 'amount'; readonly list: 'requests' | 'limits'; readonly amount: string }
  | { readonly kind: 'ratio'; readonly ratio: number };
