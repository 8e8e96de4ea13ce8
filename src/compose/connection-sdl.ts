import { block, described } from './sdl-text.ts';

/** What the connection and the edge of one list have beyond the specification. */
export interface ConnectionFields {
  readonly connection: readonly string[];
  readonly edge: readonly string[];
}

/** The connection and edge of a type or interface, by the Relay cursor connections specification. */
export function connectionSdl(name: string, more: ConnectionFields = { connection: [], edge: [] }): string {
  return [
    block(`type ${name}Connection`, `${name} 列表的一页（Relay）。A page of a list of ${name} (Relay).`, [
      described(`nodes: [${name}!]`, '本页的对象。The objects of this page.'),
      described(`edges: [${name}Edge!]`, '本页的对象及其游标。The objects of this page with their cursors.'),
      described('pageInfo: PageInfo!', '分页信息。Where this page stands in the list.'),
      described(
        'totalCount: Int',
        '不计分页的总数；仅在请求时计算。How many there are in all; counted only when asked for.',
      ),
      ...more.connection,
    ]),
    block(`type ${name}Edge`, `${name} 及其游标。A ${name} and its cursor.`, [
      described(`node: ${name}!`, '对象。The object.'),
      described(
        'cursor: String!',
        '游标；仅对同一身份、条件与排序有效。Its cursor, good for the same caller, filter and order.',
      ),
      ...more.edge,
    ]),
  ].join('\n\n');
}
