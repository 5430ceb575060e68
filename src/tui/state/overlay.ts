/** What lies over the list or task. */
export type Overlay = ReadingOverlay | ConfirmOverlay;

/** A text to read, scrolled. */
export type ReadingOverlay =
  | { readonly kind: 'help'; readonly scroll: number }
  | { readonly kind: 'statistics'; readonly scroll: number }
  | { readonly kind: 'lesson'; readonly markdown: string; readonly scroll: number }
  | { readonly kind: 'solution'; readonly text: string; readonly scroll: number };

/** A question, which stands in the line below. */
export interface ConfirmOverlay {
  readonly kind: 'confirm';
  readonly about: Question;
}

export type Question =
  | { readonly kind: 'solution' }
  | { readonly kind: 'reset' }
  /** Leave the built-in editor without saving. */
  | { readonly kind: 'discard' }
  /** Save a text though the file has been changed elsewhere. */
  | { readonly kind: 'overwrite'; readonly text: string }
  /** Sit an exam; hand it in; or leave it while its clock runs on. */
  | { readonly kind: 'exam' | 'end-exam' | 'leave-exam' }
  /** What to do with a text that was pasted. `replaces`: the learner's file holds something of its own. */
  | { readonly kind: 'paste'; readonly text: string; readonly replaces: boolean };
