import type { Budget } from '../../cluster/disruption/budget.ts';
import type { RolloutBounds } from '../../cluster/disruption/rollout-bounds.ts';
import type { RolloutView } from '../../cluster/view/view-objects.ts';
import { escapeControls } from '../escape.ts';
import { namespaced, type PreviewOptions, word } from './preview-options.ts';
import { table } from './table.ts';

/** Rows of a section that are shown; the rest is counted. */
const most = 20;

/** How many Pods there are while each workload is updated. */
export function previewRollouts(rollouts: readonly RolloutView[], options: PreviewOptions): string[] {
  const rows = rollouts.slice(0, most).map(({ workload, bounds }) => {
    return [escapeControls(`${workload.kind} ${namespaced(workload, options)}`), boundsText(bounds, options)];
  });
  return limited(table(rows), rollouts.length, options);
}

function boundsText(bounds: RolloutBounds, options: PreviewOptions): string {
  const { strategy, atLeast, atMost, updated, replicas } = bounds;
  if (strategy === 'Recreate') return word(options, 'recreate');
  if (strategy === 'OnDelete') return word(options, 'onDelete');
  return updated < replicas
    ? word(options, 'partitioned', { atLeast, updated, replicas })
    : word(options, 'rolling', { atLeast, atMost });
}

/** The numbers of each PodDisruptionBudget. */
export function previewBudgets(budgets: readonly Budget[], options: PreviewOptions): string[] {
  if (budgets.length === 0) return [];
  const titles = (['budget', 'pods', 'healthy', 'needed', 'evictable'] as const).map((key) => word(options, key));
  const shown = budgets.slice(0, most);
  const rows = shown.map(({ object, pods, currentHealthy, desiredHealthy, disruptionsAllowed }) => {
    const numbers = [pods.length, currentHealthy, desiredHealthy, disruptionsAllowed].map(String);
    return [escapeControls(namespaced(object, options)), ...numbers];
  });
  const notes = shown
    .filter(({ uncountable }) => uncountable.length > 0)
    .map(({ object }) => escapeControls(word(options, 'uncountable', { budget: namespaced(object, options) })));
  return [...limited(table([titles, ...rows]), budgets.length, options), ...notes];
}

function limited(lines: string[], count: number, options: PreviewOptions): string[] {
  return count > most ? [...lines, word(options, 'moreLines', { count: count - most })] : lines;
}
