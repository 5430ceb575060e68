/** What the reducer asks the shell to do; what comes of it returns as an event. `id` names the exercise. */
export type Effect =
  /** Grade what is there already, and watch the file. */
  | { readonly type: 'open'; readonly id: string }
  /** Stop watching. */
  | { readonly type: 'close' }
  | { readonly type: 'edit'; readonly id: string }
  | { readonly type: 'grade'; readonly id: string }
  | { readonly type: 'reset'; readonly id: string }
  /** Put a text into the learner's file, in place of what it holds or as more documents. */
  | { readonly type: 'write'; readonly id: string; readonly text: string; readonly how: 'replace' | 'append' }
  /** Keep that the learner has seen so many hints. */
  | { readonly type: 'keep-hints'; readonly id: string; readonly count: number }
  | { readonly type: 'show-lesson'; readonly id: string }
  | { readonly type: 'show-solution'; readonly id: string }
  /** Read again what other instances have kept. */
  | { readonly type: 'read-progress' }
  /** Write the editor's text, unless the file holds no longer what the editor began with. */
  | { readonly type: 'save'; readonly id: string; readonly text: string; readonly before: string | undefined }
  /** Of an exam: flag a task or take its flag off, stop the clock or let it run on, hand in. */
  | { readonly type: 'flag'; readonly task: number }
  | { readonly type: 'pause' }
  | { readonly type: 'end-exam' }
  /** Leave the list for an exam. */
  | { readonly type: 'exam' }
  | { readonly type: 'quit' };
