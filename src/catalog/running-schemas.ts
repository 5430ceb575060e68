import { z } from 'zod';
import { base, filledText, name, objectName, shape } from './schema-parts.ts';

const count = z.int(shape('whole-number')).min(0, shape('whole-number'));
const positive = z.int(shape('positive-number')).min(1, shape('positive-number'));
const texts = z.array(filledText, shape('filled-list')).min(1, shape('filled-list'));
const instant = z
  .string(shape('instant'))
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/, shape('instant'))
  .describe('RFC 3339, in quotes: `"2026-01-01T18:00:00Z"`');

/** Requirements on what runs in the end, where, when and on what. */
export const runningSchemas = {
  bound: z.strictObject({
    ...base,
    bound: z
      .strictObject({ claim: name, volume: filledText.optional() }, shape('map'))
      .describe('the PersistentVolumeClaim gets a volume that is there, or the one that is named'),
  }),
  runs: z.strictObject({
    ...base,
    runs: z
      .strictObject(
        {
          workload: objectName,
          pods: positive,
          labels: z
            .record(z.string(), z.string(shape('text')), shape('map'))
            .optional()
            .describe('of every Pod'),
          nodes: texts.optional().describe('those that a DaemonSet covers, or that other Pods may run on'),
        },
        shape('map'),
      )
      .describe('the workload starts so many Pods, which are let in and find a Node'),
  }),
  schedule: z.strictObject({
    ...base,
    schedule: z
      .strictObject(
        { cronJob: name, after: instant, runs: z.array(instant, shape('filled-list')).min(1, shape('filled-list')) },
        shape('map'),
      )
      .describe('the next runs of the CronJob after an instant'),
  }),
  disruptions: z.strictObject({
    ...base,
    disruptions: z
      .strictObject({ workload: objectName, allowed: count }, shape('map'))
      .describe('how many Pods of the workload its one PodDisruptionBudget lets be evicted'),
  }),
  scales: z.strictObject({
    ...base,
    scales: z
      .strictObject(
        {
          autoscaler: name,
          load: z
            .record(z.string(), z.union([z.number(), z.string()], shape('text')), shape('filled-map'))
            .describe('by metric: percent of the requests, or a quantity'),
          current: positive
            .optional()
            .describe('how many Pods there are; as many as the workload asks for if not given'),
          replicas: positive,
        },
        shape('map'),
      )
      .describe('to how many Pods the HorizontalPodAutoscaler brings its workload next'),
  }),
};
