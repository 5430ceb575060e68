import { addQuantities } from '../add-quantities.ts';
import { compareQuantities, formatQuantity, parseQuantity, type Quantity } from '../quantity.ts';
import type { Container, PodSpec } from '../schema/types.generated.ts';
import { emptyStringMap } from '../string-map.ts';

/** Amounts by the name of their resource. */
export type Amounts = Map<string, Quantity>;

/** True for the resources that a Pod as a whole can ask for. */
export function isPodLevelResource(name: string): boolean {
  return name === 'cpu' || name === 'memory' || isHugePages(name);
}

export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** pkg/apis/core/v1/defaults.go defaultHugePagePodLimits and defaultPodRequests: only where the Pod has `resources`. */
export function applyPodLevelResources(spec: PodSpec): void {
  const { resources } = spec;
  if (resources === undefined) return;
  const { limits = emptyStringMap(), requests = emptyStringMap() } = resources;
  if (Object.keys(limits).length + Object.keys(requests).length > 0) {
    for (const [name, limit] of effectiveAmounts(spec, 'limits'))
      if (isHugePages(name) && !Object.hasOwn(requests, name)) limits[name] ??= formatQuantity(limit);
    if (Object.keys(limits).length > 0) resources.limits = limits;
  }
  if (Object.keys(limits).length === 0) return;
  for (const [name, request] of effectiveAmounts(spec, 'requests'))
    if (name === 'cpu' || name === 'memory') requests[name] ??= formatQuantity(request);
  for (const [name, limit] of Object.entries(limits)) if (isPodLevelResource(name)) requests[name] ??= limit;
  if (Object.keys(requests).length > 0) resources.requests = requests;
}

/**
 * What the containers of a Pod need together: the sum of those that run side by side, or what an init container needs
 * while it runs, if that is more (component-helpers/resource AggregateContainerRequests).
 */
export function effectiveAmounts(spec: PodSpec, list: 'limits' | 'requests'): Amounts {
  const together: Amounts = new Map();
  for (const container of spec.containers ?? []) addContainer(together, container, list);
  if (!spec.initContainers) return together;
  const sidecars: Amounts = new Map();
  const starting: Amounts = new Map();
  for (const container of spec.initContainers ?? []) {
    const amounts = amountsOf(container, list);
    const meanwhile: Amounts = new Map();
    if (container.restartPolicy === 'Always') {
      add(together, amounts);
      add(sidecars, amounts);
    } else add(meanwhile, amounts);
    add(meanwhile, sidecars);
    raise(starting, meanwhile);
  }
  raise(together, starting);
  return together;
}

function amountsOf(container: Container, list: 'limits' | 'requests'): Amounts {
  const amounts: Amounts = new Map();
  addContainer(amounts, container, list);
  return amounts;
}

function addContainer(to: Amounts, { resources }: Container, list: 'limits' | 'requests'): void {
  const amounts = resources?.[list];
  if (!amounts) return;
  for (const name of Object.keys(amounts)) {
    const amount = parseQuantity(amounts[name] ?? '');
    if (amount !== undefined) addAmount(to, name, amount);
  }
}

function add(to: Amounts, more: Amounts): void {
  for (const [name, amount] of more) addAmount(to, name, amount);
}

function addAmount(to: Amounts, name: string, amount: Quantity): void {
  const before = to.get(name);
  to.set(name, before === undefined ? amount : addQuantities(before, amount));
}

function raise(to: Amounts, atLeast: Amounts): void {
  for (const [name, amount] of atLeast) {
    const before = to.get(name);
    if (before === undefined || compareQuantities(amount, before) > 0) to.set(name, amount);
  }
}
