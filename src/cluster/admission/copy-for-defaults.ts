import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from '../../model/json.ts';

/** A Pod of which annotations, spec and containers' resources may be changed; all else it shares with the one given. */
export function copyForDefaults({ metadata, spec, ...rest }: JsonObject): JsonObject {
  const copied: JsonObject = { ...object(spec) };
  for (const list of ['containers', 'initContainers']) {
    const containers = copied[list];
    if (Array.isArray(containers)) copied[list] = containers.map(copyContainer);
  }
  const { annotations } = object(metadata);
  const noted = isJsonObject(annotations) ? { annotations: copyMap(annotations) } : {};
  return { ...rest, metadata: { ...object(metadata), ...noted }, spec: copied };
}

function copyContainer(container: Json): Json {
  const { resources, ...rest } = object(container);
  if (!isJsonObject(resources)) return rest;
  const copied: JsonObject = { ...resources };
  for (const list of ['requests', 'limits']) {
    const amounts = copied[list];
    if (isJsonObject(amounts)) copied[list] = copyMap(amounts);
  }
  return { ...rest, resources: copied };
}

/** Its keys are a submission's. */
function copyMap(map: JsonObject): JsonObject {
  return Object.assign(emptyJsonObject(), map);
}

function object(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
