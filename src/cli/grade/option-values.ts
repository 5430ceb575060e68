/** The formats of `-o` and the layouts of `--layout`: known to the help without loading what makes them. */
export const gradeFormats = [
  'text',
  'json',
  'jsonl',
  'csv',
  'html',
  'junit',
  'gradescope',
  'github',
  'classroom',
  'prairielearn',
  'sarif',
  'canvas',
  'moodle',
] as const;

export const layouts = ['auto', 'folders', 'moodle', 'canvas', 'classroom'] as const;
