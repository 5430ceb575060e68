import { describe, expect, it } from 'vitest';
import { apiResources } from '../../../src/cluster/rbac/resources/api-resources.ts';
import { customResources } from '../../../src/cluster/rbac/resources/custom-resources.ts';
import { readAccessRequest } from '../../../src/cluster/rbac/resources/read-access-request.ts';
import { resolveResource } from '../../../src/cluster/rbac/resources/resolve-resource.ts';
import { kindSchemas } from '../../../src/kubernetes/schema/schema.ts';
import { kubeObject } from '../kube-object.ts';

const read = (what: string, verb = 'get', subresource = '', namespace = 'dev') =>
  readAccessRequest({ verb, what, subresource, namespace });

describe('what kubectl understands by a word', () => {
  it.each([
    ['deploy', 'apps/deployments'],
    ['Deployment', 'apps/deployments'],
    ['deployments.apps', 'apps/deployments'],
    ['deployments.v1.apps', 'apps/deployments'],
    ['deployments.a', 'apps/deployments'],
    ['deployments.v2.apps', undefined],
    ['deploy.v9.apps', 'apps/deployments'],
    ['po', '/pods'],
    ['pods.v1', undefined],
    ['pods.v1.', '/pods'],
    ['ep', '/endpoints'],
    ['ev', '/events'],
    ['events.events', 'events.k8s.io/events'],
    ['hpa.v1.autoscaling', 'autoscaling/horizontalpodautoscalers'],
    ['ing.net', 'networking.k8s.io/ingresses'],
    ['ingress.extensions', undefined],
    ['crds', 'apiextensions.k8s.io/customresourcedefinitions'],
    ['all', undefined],
    ['', undefined],
  ])('%s is %s', (word, expected) => {
    const found = resolveResource(word);
    expect(found && `${found.group}/${found.plural}`).toBe(expected);
  });

  it('includes custom resources', () => {
    const definition = kubeObject({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'widgets.example.com' },
      spec: {
        group: 'example.com',
        scope: 'Namespaced',
        names: { kind: 'Widget', plural: 'widgets', shortNames: ['wd'] },
        versions: [{ name: 'v1', served: true, storage: true, subresources: { status: {} } }],
      },
    });
    const custom = customResources([definition]);
    for (const word of ['wd', 'widget', 'widgets.example', 'widgets.v1.example.com'])
      expect(resolveResource(word, custom)).toMatchObject({ plural: 'widgets', subresources: ['status'] });
    expect(resolveResource('widgets')).toBeUndefined();
  });
});

describe('arguments of can-i', () => {
  it('name a resource, an object, a subresource or a URL', () => {
    expect(read('jobs.batch/bar').request).toEqual({
      verb: 'get',
      group: 'batch',
      resource: 'jobs',
      subresource: '',
      name: 'bar',
      namespace: 'dev',
    });
    expect(read('po', 'get', 'log').request).toMatchObject({ resource: 'pods', subresource: 'log', name: '' });
    expect(read('/healthz')).toEqual({ request: { verb: 'get', path: '/healthz' }, resource: undefined, notices: [] });
    expect(read('*', '*').request).toMatchObject({ verb: '*', group: '', resource: '*' });
  });

  it.each([
    ['get', 'foo.bar', ['unknown-resource']],
    ['get', 'nodes', ['not-namespaced']],
    ['fetch', 'pods', ['unknown-verb']],
    ['get', 'pods/log', ['name-like-subresource']],
    ['list', '/healthz', ['unknown-verb']],
    ['impersonate', 'users', []],
    ['*', '*', []],
  ])('%s %s: %o', (verb, what, notices) => {
    expect(read(what, verb).notices.map(({ kind }) => kind)).toEqual(notices);
  });

  it('keep a word that is no resource as it is written', () => {
    expect(read('Foo.Bar').request).toMatchObject({ group: '', resource: 'Foo.Bar' });
    expect(read('/metrics', 'get', 'status').notices).toEqual([{ kind: 'subresource-of-url' }]);
  });
});

it('knows every kind that manifests may have', () => {
  for (const { apiVersion, kind, plural, namespaced } of kindSchemas) {
    const slash = apiVersion.indexOf('/');
    const group = apiVersion.slice(0, Math.max(0, slash));
    const found = apiResources().find((each) => each.group === group && each.kind === kind);
    expect(found).toMatchObject({ plural, namespaced });
    expect(found?.versions).toContain(apiVersion.slice(slash + 1));
  }
});
