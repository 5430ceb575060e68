import { z } from 'zod';
import { domains, qosClasses, securityLevels } from '../model/exercise.ts';
import { defaultNamespace } from './read-exercise.ts';
import { runningSchemas } from './running-schemas.ts';
import {
  base,
  connectionEnd,
  filledMap,
  filledText,
  localized,
  name,
  objectName,
  port,
  shape,
  slug,
} from './schema-parts.ts';

/*
 * What an exercise.yaml may hold, for `lint`, for editors (as a JSON Schema) and for the tests. Commands that grade do
 * not load it: they read with `Fields`, which is many times quicker to start and knows types alone. So the schema says
 * what is allowed, the reader says what is meant where something is left out, and neither repeats the other.
 */
const access = z.strictObject(
  {
    as: z
      .string(shape('subject'))
      .regex(/^(ServiceAccount\/[^/\s]+(\/[^/\s]+)?|(User|Group)\/.*\S.*)$/, shape('subject'))
      .describe('`ServiceAccount/name`, `User/name` or `Group/name`'),
    groups: z.array(filledText, shape('list')).optional().describe('of a User'),
    verbs: z.array(filledText, shape('filled-list')).min(1, shape('filled-list')),
    resource: filledText.optional().describe('as kubectl takes it: `pods`, `deployments.apps`, `pods/log`'),
    url: z.string(shape('filled-text')).regex(/^\//, shape('filled-text')).optional().describe('instead of a resource'),
    name: filledText.optional().describe('of one object'),
    namespace: z
      .union([slug, z.literal('')], shape('slug'))
      .optional()
      .describe('empty for all namespaces'),
  },
  shape('map'),
);

const connection = z.strictObject(
  {
    from: connectionEnd,
    to: connectionEnd,
    port: z.int(shape('port')).min(1, shape('port')).max(65_535, shape('port')),
    protocol: z.enum(['TCP', 'UDP', 'SCTP'], shape('word')).optional().describe('TCP if left out'),
  },
  shape('map'),
);

/** One schema a kind of requirement, by the key that makes it one. */
export const requirementSchemas = {
  matches: z.strictObject({
    ...base,
    object: objectName,
    matches: filledMap.describe('values that the stored object must hold'),
    exactly: z.array(filledText, shape('list')).optional().describe('paths in `matches` that may hold nothing else'),
  }),
  routes: z.strictObject({
    ...base,
    routes: z
      .strictObject({ service: name, workload: objectName, port: port.optional() }, shape('map'))
      .describe('the Service selects the workload’s Pods, and its port leads to a port they declare'),
  }),
  governs: z.strictObject({
    ...base,
    governs: z
      .strictObject({ statefulSet: name, service: name }, shape('map'))
      .describe('`serviceName` names a headless Service that selects the Pods'),
  }),
  resolves: z.strictObject({
    ...base,
    resolves: z
      .strictObject(
        {
          name: filledText,
          pods: z.array(filledText, shape('filled-list')).min(1, shape('filled-list')),
          namespace: slug.optional(),
        },
        shape('map'),
      )
      .describe('the DNS name, asked for from a Pod in `namespace`, resolves to exactly these Pods'),
  }),
  reaches: z.strictObject({ ...base, reaches: connection.describe('every Pod of the one end gets to the other') }),
  mustNotReach: z.strictObject({
    ...base,
    mustNotReach: connection.describe('no Pod of the one end gets to the other, by policies of the answer'),
  }),
  serves: z.strictObject({
    ...base,
    serves: z
      .strictObject(
        {
          service: name,
          workload: objectName,
          share: z
            .int(shape('whole-number'))
            .min(1, shape('whole-number'))
            .max(100, shape('whole-number'))
            .optional()
            .describe('of the ready endpoints, in per cent, rounded'),
        },
        shape('map'),
      )
      .describe('Pods of the workload are behind the Service'),
  }),
  unchanged: z.strictObject({
    ...base,
    unchanged: objectName.describe('an object of given.yaml that the answer must not redefine: a gate'),
  }),
  can: z.strictObject({ ...base, can: access.describe('somebody may do this, by what the answer writes') }),
  cannot: z.strictObject({ ...base, cannot: access.describe('somebody may not do this, but something else') }),
  admitted: z.strictObject({
    ...base,
    admitted: z
      .strictObject({ object: objectName, level: z.enum(securityLevels, shape('word')).optional() }, shape('map'))
      .describe('the object and its Pods are let in, by a level or else by all that its namespace asks'),
  }),
  qos: z.strictObject({
    ...base,
    qos: z
      .strictObject({ object: objectName, class: z.enum(qosClasses, shape('word')) }, shape('map'))
      .describe('the QoS class of the Pods'),
  }),
  ...runningSchemas,
};

const requirements = z.array(z.unknown(), shape('filled-list')).min(1, shape('filled-list'));

/** All of an exercise but what its requirements are like. */
export const exerciseFrame = z.strictObject(
  {
    id: slug,
    domain: z.enum(domains, shape('domain')),
    competency: slug.describe('the curriculum’s bullet'),
    minutes: z.number(shape('positive-number')).positive(shape('positive-number')),
    namespace: slug.optional().describe(`where objects live that name none: \`${defaultNamespace}\` if not given`),
    title: localized,
    story: localized.describe('the situation, without the values that the requirements name'),
    requirements,
  },
  shape('map'),
);

/** An exercise.yaml. */
export const exerciseSchema = exerciseFrame
  .extend({ requirements: z.array(z.union(Object.values(requirementSchemas))).min(1) })
  .meta({ title: 'kubedrill exercise' });

/** The JSON Schema of exercise.yaml, for editors. */
export function exerciseJsonSchema(): object {
  return z.toJSONSchema(exerciseSchema);
}
