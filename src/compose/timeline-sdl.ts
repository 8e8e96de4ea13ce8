import type { Governance, TimelineDescription } from '../departments/governance.ts';
import { connectionSdl } from './connection-sdl.ts';
import type { Model } from './model.ts';
import { block, described } from './sdl-text.ts';

/** The schema of the lists that span departments: their interfaces, connections, and the fields that lead to them. */
export function timelineSdl({ interfaces, timelines }: Governance, model: Model): string {
  return [
    ...[...interfaces.values()].map(({ sdl }) => sdl),
    ...[...new Set(timelines.map((timeline) => timeline.interface))].map((name) => connectionSdl(name)),
    ...timelines.map((timeline) => fieldSdl(timeline, model)),
  ].join('\n\n');
}

function fieldSdl({ type, name, description, interface: of }: TimelineDescription, model: Model): string {
  const { key } = model.types.get(type)!;
  return block(`type ${type}`, undefined, [
    `${key.field}: ${key.type}!`,
    described(`${name}(first: Int, after: String, last: Int, before: String): ${of}Connection`, description),
  ]);
}
