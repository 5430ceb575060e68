import type { ConnectionStep, ConnectionStory, StepState } from '../../../cluster/explain/connection-step.ts';
import { escapeControls } from '../../escape.ts';
import type { TextOptions } from '../../finding-text.ts';
import { indented } from '../../section-text.ts';
import { type Paint, paint, type SymbolName, symbol } from '../../style.ts';
import { textWidth } from '../../text-width.ts';
import { fill } from '../../wording/fill.ts';
import { type ConnectionWord, connectionWords } from '../../wording/preview/connection-words.ts';
import { wrapText } from '../../wrap-text.ts';
import { placeText } from '../place-text.ts';
import { stepHeading, stepTexts } from './step-texts.ts';

const looks = {
  ok: ['met', 'green'],
  failed: ['unmet', 'red'],
  unsure: ['warning', 'yellow'],
} as const satisfies Record<StepState, readonly [SymbolName, Paint]>;

/** A connection's steps, each with the object and line that decide it, and how it ends. No line end after the last. */
export function storyToText(story: ConnectionStory, options: TextOptions): string {
  const blocks = story.steps.map((step) => stepText(step, options).join('\n'));
  const caveats = story.caveats.flatMap((caveat) => {
    if (!Object.hasOwn(connectionWords, caveat)) return [];
    const text = connectionWords[caveat as ConnectionWord][options.language];
    const sign = symbol(options.style, 'warning');
    const [first = '', ...rest] = wrapText(text, options.width - sign.length - 1);
    return [`${paint(options.style, 'yellow', sign)} ${first}`, ...indented(rest, sign.length + 1)].join('\n');
  });
  return [...blocks, ...caveats, endText(story, options).join('\n')].join('\n');
}

function stepText(step: ConnectionStep, options: TextOptions): string[] {
  const [name, color] = looks[step.state];
  const sign = symbol(options.style, name);
  const indent = textWidth(sign) + 1;
  const [told = '', ...more] = stepTexts(step, options.language);
  const text = `${stepHeading(step, options.language)}: ${told}`;
  const [first = '', ...rest] = wrapText(text, options.width - indent);
  const lines = [...rest, ...more.flatMap((one) => wrapText(one, options.width - indent))];
  if (step.at !== undefined) {
    const { object, place } = step.at;
    const where = `${escapeControls(`${object.kind} ${object.name}`)} ${placeText(place)}`;
    lines.push(`${paint(options.style, 'cyan', '-->')} ${where}`);
  }
  return [`${paint(options.style, color, sign)} ${first}`, ...indented(lines, indent)];
}

function endText({ from, to, port, protocol, outcome, connects, ways }: ConnectionStory, options: TextOptions) {
  const key = outcome === 'outside' ? 'yesOutside' : connects ? 'yes' : outcome === 'mixed' ? 'partly' : 'no';
  const host = to.includes(':') ? `[${to}]` : to;
  const target = `${host}:${port}${protocol === 'TCP' ? '' : `/${protocol}`}`;
  const values = { from, to: target, open: ways.open, all: ways.all };
  const text = escapeControls(fill(connectionWords[key][options.language], values));
  return wrapText(text, options.width).map((line) =>
    paint(options.style, 'bold', paint(options.style, connects ? 'green' : 'red', line)),
  );
}
