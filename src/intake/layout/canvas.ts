import { downloadsIn } from './downloads.ts';
import { LeadBook, workRoot } from './lead.ts';
import type { Scene } from './scene.ts';

/**
 * Canvas' names: `lastfirst_LATE_12345_67890_web.yaml`, that is the sortable name in lower case without anything but
 * letters, digits and `_`, LATE where it was, the user's id, the attachment's and the file's own name. Of an anonymous
 * assignment `anon_ab12C` stands for name and id, behind LATE. What was written online is `…_12345_text.html` or
 * `…_link.html`. Source: canvas-lms lib/content_zipper.rb (`get_filename`, `add_upload_submission`, `add_text_or_url`).
 */
const uploaded = /^(?:(.*?)_)??(?:(LATE)_)?(\d+)_(\d+)_(.+)$/s;
const anonymous = /^(?:(LATE)_)?(anon_[A-Za-z0-9]+)_(?:(\d+)_(.+)|(?:text|link)\.html)$/s;
const online = /^(?:(.*?)_)??(?:(LATE)_)?(\d+)_(?:text|link)\.html$/s;

interface CanvasName {
  readonly id: string;
  readonly name: string;
  readonly late: boolean;
  readonly attachment: number;
  /** Undefined for what was written online. */
  readonly file: string | undefined;
}

export function isCanvasName(name: string): boolean {
  return readingsOf(name).length > 0;
}

/** Reads Canvas' downloads. Users have one id in all of them. */
export async function canvasLeads(scene: Scene): Promise<LeadBook> {
  const downloads = await downloadsIn(scene, isCanvasName);
  const found = downloads.flatMap(({ nodes, task }) =>
    nodes.map((node) => ({ node, task, all: readingsOf(node.name) })),
  );
  const names = new Map(found.flatMap(({ all: [only, other] }) => (only && !other ? [[only.id, only.name]] : [])));

  const book = new LeadBook();
  for (const { node, task, all } of found) {
    const chosen = likeliest(all, names);
    if (chosen === undefined) scene.warn({ code: 'stray', name: node.name });
    else {
      const { id, name, late, attachment, file } = chosen;
      if (all.length > 1 && names.get(id) !== name) scene.warn({ code: 'two-readings', name: node.name, student: id });
      const root = { task, order: attachment, markedLate: late, onlineText: file === undefined };
      book.add(id, name, { canvasId: id }, [workRoot(node, file ?? node.name, root)]);
    }
  }
  return book;
}

/**
 * How a name may be read, the likeliest first. A user's name may end in digits, and a file's begin with them: in
 * `kim_7_12_345_web.yaml` it is either the user 7 or the user 12.
 */
function readingsOf(text: string): CanvasName[] {
  const [anon, anonLate, anonId = '', anonAttachment, anonFile] = anonymous.exec(text) ?? [];
  if (anon !== undefined) return [reading(anonId, anonId, anonLate, anonAttachment, anonFile)];
  const [written, writer, writtenLate, writerId = ''] = online.exec(text) ?? [];
  if (written !== undefined) return [reading(writerId, writer, writtenLate, undefined, undefined)];
  const [whole, name, late, id = '', attachment = '', file = ''] = uploaded.exec(text) ?? [];
  if (whole === undefined) return [];
  const first = reading(id, name, late, attachment, file);
  const [, third, rest] = /^(\d+)_(.+)$/s.exec(file) ?? [];
  if (third === undefined || late !== undefined) return [first];
  return [first, reading(attachment, name === undefined ? id : `${name}_${id}`, undefined, third, rest)];
}

function reading(
  id: string,
  name: string | undefined,
  late: string | undefined,
  attachment: string | undefined,
  file: string | undefined,
): CanvasName {
  return {
    id,
    name: name === undefined || name === '' ? id : name,
    late: late !== undefined,
    attachment: Number(attachment ?? 0),
    file,
  };
}

/** One that agrees with names that can be read in one way only; a student must not pass for another by a name. */
function likeliest(all: readonly CanvasName[], names: ReadonlyMap<string, string>): CanvasName | undefined {
  const agreeing = all.find(({ id, name }) => names.get(id) === name);
  return agreeing ?? all.find(({ id }) => !names.has(id)) ?? all[0];
}
