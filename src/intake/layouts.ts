/** Known to the help of the command line without what finds submissions. */
export const layouts = ['auto', 'folders', 'moodle', 'canvas', 'classroom'] as const;
export type Layout = (typeof layouts)[number];
