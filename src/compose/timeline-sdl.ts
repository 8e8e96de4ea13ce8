import type { Governance, TimelineDescription } from '../departments/governance.ts';
import type { Model } from './model.ts';
import { block, described } from './sdl-text.ts';

/** The schema of the lists that span departments: their interfaces, connections, and the fields that lead to them. */
export function timelineSdl({ interfaces, timelines }: Governance, model: Model): string {
  return [
    ...[...interfaces.values()].map(({ sdl }) => sdl),
    ...[...new Set(timelines.map((timeline) => timeline.interface))].map(connectionSdl),
    ...timelines.map((timeline) => fieldSdl(timeline, model)),
  ].join('\n\n');
}

function connectionSdl(name: string): string {
  return [
    block(`type ${name}Connection`, `${name} 列表的一页（Relay）。A page of a list of ${name} (Relay).`, [
      described(`nodes: [${name}!]`, '本页的对象。The objects of this page.'),
      described(`edges: [${name}Edge!]`, '本页的对象及其游标。The objects of this page with their cursors.'),
      described('pageInfo: PageInfo!', '分页信息。Where this page stands in the list.'),
      described(
        'totalCount: Int',
        '不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for.',
      ),
    ]),
    block(`type ${name}Edge`, `${name} 及其游标。A ${name} and its cursor.`, [
      described(`node: ${name}!`, '对象。The object.'),
      described('cursor: String!', '游标；仅对同一身份与列表有效。Its cursor, good for the same caller and list.'),
    ]),
  ].join('\n\n');
}

function fieldSdl({ type, name, description, interface: of }: TimelineDescription, model: Model): string {
  const { key } = model.types.get(type)!;
  return block(`type ${type}`, undefined, [
    `${key.field}: ${key.type}!`,
    described(`${name}(first: Int, after: String, last: Int, before: String): ${of}Connection`, description),
  ]);
}
