import { describe } from 'vitest';
import { conformanceCases, featureCases } from '../support/conformance-cases.ts';
import { describeConformance } from './describe-conformance.ts';

describe('what a real API server said', () =>
  describeConformance(conformanceCases, { validated: 400, warned: 50, atClient: 700 }));

describe('what a real API server said of features one by one', () =>
  describeConformance(featureCases, { validated: 200, warned: 50, atClient: 80 }));
