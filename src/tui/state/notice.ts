/** What the app has to tell in one line, without its words. */
export type Notice =
  | { readonly kind: 'no-hints' }
  | { readonly kind: 'no-lesson' }
  | { readonly kind: 'no-solution' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'no-such-file'; readonly file: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'created'; readonly file: string }
  | { readonly kind: 'reset'; readonly file: string }
  | { readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'open-first' }
  | { readonly kind: 'no-pause' }
  | { readonly kind: 'paste-too-long' }
  | { readonly kind: 'minutes-left'; readonly minutes: number }
  | { readonly kind: 'first-exercise' }
  | { readonly kind: 'last-exercise' }
  | { readonly kind: 'editor-missing'; readonly editor: string }
  | { readonly kind: 'editor-failed'; readonly editor: string; readonly status: string }
  | { readonly kind: 'cannot-read'; readonly file: string; readonly reason: string }
  | { readonly kind: 'cannot-write'; readonly file: string; readonly reason: string }
  | { readonly kind: 'progress-not-kept'; readonly file: string; readonly reason: string }
  | { readonly kind: 'progress-set-aside'; readonly aside: string; readonly kept: number; readonly lost: number }
  | { readonly kind: 'progress-newer'; readonly lines: number };
