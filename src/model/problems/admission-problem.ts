import type { Json } from '../json.ts';

/** Why a Pod or another object is turned away, or is of another QoS class. */
export type AdmissionProblem =
  | {
      code: 'pod-security-violated';
      object: string;
      level: string;
      /** The server's name of the control. */
      control: string;
      /** '' where it is the Pod's own field. */
      container: string;
      /** What stands there and may not; absent where something must stand there. */
      value: Json | undefined;
    }
  | {
      code: 'limit-broken';
      object: string;
      limitRange: string;
      bound: 'min' | 'max' | 'maxLimitRequestRatio';
      resource: string;
      limit: string;
      /** '' where containers break it together, or it is none. */
      container: string;
      fault: 'missing' | 'amount' | 'ratio';
      list: 'requests' | 'limits' | undefined;
      /** Of an amount, or of a ratio. */
      actual: string;
    }
  | {
      code: 'quota-exceeded';
      object: string;
      quota: string;
      resource: string;
      requested: string;
      used: string;
      limited: string;
    }
  | { code: 'quota-unspecified'; object: string; quota: string; resource: string; containers: readonly string[] }
  | { code: 'quota-negative'; object: string; quota: string; resources: readonly string[] }
  | { code: 'no-limits'; namespace: string }
  | {
      code: 'qos-differs';
      object: string;
      expected: string;
      actual: string;
      /** '' for the Pod as a whole. */
      container: string;
      resource: string;
      fault: 'no-limit' | 'request-differs' | 'says-something' | 'says-nothing' | 'all-equal';
    };
