import type { Governance, TimelineDescription } from '../departments/governance.ts';
import { connectionSdl, type ConnectionFields } from './connection-sdl.ts';
import type { Model } from './model.ts';
import { block, described } from './sdl-text.ts';

/** The schema of the lists that span departments: their interfaces, connections, and the fields that lead to them. */
export function timelineSdl({ interfaces, timelines }: Governance, model: Model): string {
  return [
    ...[...interfaces.values()].map(({ sdl }) => sdl),
    ...[...new Set(timelines.map((timeline) => timeline.interface))].map((name) =>
      connectionSdl(name, ofDepartments(name, timelines)),
    ),
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

/** What a list across departments has beside any other: of which department each object is, and where they differ. */
function ofDepartments(name: string, timelines: readonly TimelineDescription[]): ConnectionFields {
  const comparing = timelines.some((timeline) => timeline.interface === name && timeline.facts.length > 0);
  const differing = described(
    'differing: [String!]',
    '本页中各部门所记不一致的事实（字段名）：取每一部门最近所记、且按您的权限显示的值相比；有部门未能取数时为空。The facts, by field, in which departments differ on this page: compared is what each of them stated last, as it is shown to you. Null where a department did not answer.',
  );
  return {
    edge: [described('department: String', '数源部门代码。The code of the department whose record it is.')],
    connection: comparing ? [differing] : [],
  };
}
