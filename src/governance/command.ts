import type { Command, Figure } from './catalogue.ts';
import type { CenterOperation, Located } from './center-operation.ts';
import { keyOf, memberOf, type Counted, type Group } from './counted.ts';

/** What is asked of the orders at one level: each figure, with where it stands in the answer. Undefined where it was not asked for. */
export type PlannedCommand = Readonly<Partial<Record<CommandPart, Located>>>;

/** Each by itself: what may not be told of one does not hide the others. */
export type CommandPart = keyof ReturnType<typeof commandParts>;

export interface CommandTally {
  readonly figure: Figure;
  readonly select: readonly string[];
  readonly by?: string;
}

/** What `command` counts, and by which of its fields it is asked for. */
export function commandParts({ raised, open, overdue, whistled, responded, ...fields }: Command) {
  const { unit, holder, responseMinutes: minutes, handlingHours: hours } = fields;
  const count = ['count'];
  const spread = [
    `avg { ${minutes} }`,
    `p50: percentile(p: 0.5) { ${minutes} }`,
    `p90: percentile(p: 0.9) { ${minutes} }`,
  ];
  const averages = minutes === hours ? `avg { ${minutes} }` : `avg { ${minutes} ${hours} }`;
  return {
    raised: { of: 'raised', figure: raised, select: count },
    open: { of: 'open', figure: open, select: count },
    overdue: { of: 'overdue', figure: overdue, select: count },
    whistled: { of: 'whistles', figure: whistled, select: [...count, ...spread] },
    responded: { of: 'whistles', figure: responded, select: count },
    unitsRaised: { of: 'units', figure: raised, select: [...count, averages], by: unit },
    unitsOpen: { of: 'units', figure: open, select: count, by: unit },
    unitsOverdue: { of: 'units', figure: overdue, select: count, by: unit },
    holdersOpen: { of: 'holders', figure: open, select: count, by: holder },
    holdersOverdue: { of: 'holders', figure: overdue, select: count, by: holder },
  } as const satisfies Record<string, CommandTally & { readonly of: string }>;
}

/** Adds to an operation the parts of `command` that are asked for at a level and may be told. */
export function planCommand(
  operation: CenterOperation,
  command: Command,
  depth: number,
  asked: ReadonlySet<string>,
  isPermitted: (tally: CommandTally) => boolean,
): PlannedCommand {
  const parts = Object.entries(commandParts(command)) as [CommandPart, CommandTally & { readonly of: string }][];
  return Object.fromEntries(
    parts
      .filter(([, part]) => asked.has(part.of) && isPermitted(part))
      .map(([name, { figure, select, by }]) => {
        const tally = { figure, depth, when: 'now' as const, select, ...(by === undefined ? {} : { by }) };
        return [name, operation.add(tally)?.now];
      }),
  );
}

/** The figures of `command` of an area, as the schema calls them; `nameOf` says what a unit or a holder is called. */
export function commandOf(
  command: Command,
  planned: PlannedCommand,
  counted: Counted,
  area: string,
  nameOf: (field: string, value: string) => string,
): Record<string, unknown> {
  const { unit, holder, responseMinutes: minutes, handlingHours: hours } = command;
  const parts = commandParts(command);
  const groupsOf = (part: CommandPart) => counted.groups(parts[part].figure, planned[part], area);
  const countOf = (part: CommandPart) => counted.value(parts[part].figure, planned[part], area);
  const told = (part: CommandPart, field: string): ReadonlyMap<string | null, Group> | null => {
    const groups = groupsOf(part);
    return groups && new Map(groups.map((group) => [keyOf(group)[field] as string | null, group]));
  };
  const countIn = (part: CommandPart, groups: ReadonlyMap<string | null, Group> | null, key: string) =>
    groups && counted.measured(parts[part].figure, groups.get(key));
  const [whistled] = groupsOf('whistled') ?? [];

  const [raised, open, overdue] = [told('unitsRaised', unit), told('unitsOpen', unit), told('unitsOverdue', unit)];
  const [held, late] = [told('holdersOpen', holder), told('holdersOverdue', holder)];
  const namesOf = (...each: readonly (ReadonlyMap<string | null, unknown> | null)[]) =>
    [...new Set(each.flatMap((groups) => [...(groups?.keys() ?? [])]))].filter((name) => name !== null).sort();
  return {
    raised: countOf('raised'),
    open: countOf('open'),
    overdue: countOf('overdue'),
    whistles: {
      raised: countOf('whistled'),
      responded: countOf('responded'),
      averageMinutes: whistled === undefined ? null : memberOf(whistled, 'avg', minutes),
      medianMinutes: whistled === undefined ? null : memberOf(whistled, 'p50', minutes),
      p90Minutes: whistled === undefined ? null : memberOf(whistled, 'p90', minutes),
    },
    units:
      raised === null && open === null && overdue === null
        ? null
        : namesOf(raised, open, overdue).map((name) => {
            const group = raised?.get(name);
            return {
              unit: name,
              name: nameOf(unit, name),
              raised: countIn('unitsRaised', raised, name),
              open: countIn('unitsOpen', open, name),
              overdue: countIn('unitsOverdue', overdue, name),
              averageResponseMinutes: group === undefined ? null : memberOf(group, 'avg', minutes),
              averageHandlingHours: group === undefined ? null : memberOf(group, 'avg', hours),
            };
          }),
    holders:
      held === null && late === null
        ? null
        : namesOf(held, late).map((name) => ({
            holder: name,
            name: nameOf(holder, name),
            open: countIn('holdersOpen', held, name),
            overdue: countIn('holdersOverdue', late, name),
          })),
  };
}
