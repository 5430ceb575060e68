import type { TextOptions } from '../finding-text.ts';
import { fill } from '../wording/fill.ts';
import { previewWording } from '../wording/preview.ts';

export type PreviewWord = keyof typeof previewWording;

/** What the parts of a preview need to know to be written. */
export interface PreviewOptions extends TextOptions {
  /** True where objects live in several namespaces, so that names have to tell theirs. */
  readonly severalNamespaces: boolean;
}

export function word(options: TextOptions, key: PreviewWord, values: Record<string, string | number> = {}): string {
  return fill(previewWording[key][options.language], values);
}

/** A name that is unambiguous in the preview: `web`, or `shop/web`. */
export function namespaced(
  { name, namespace }: { readonly name: string; readonly namespace: string },
  { severalNamespaces }: PreviewOptions,
): string {
  return severalNamespaces ? `${namespace}/${name}` : name;
}
