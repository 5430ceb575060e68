/** Known to the help of the command line without what makes the formats. */
export const formatNames = [
  'text',
  'json',
  'jsonl',
  'csv',
  'junit',
  'gradescope',
  'github',
  'classroom',
  'prairielearn',
  'sarif',
  'canvas',
  'moodle',
] as const;
export type FormatName = (typeof formatNames)[number];
