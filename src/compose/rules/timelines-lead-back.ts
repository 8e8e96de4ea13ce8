import { columnScalars } from '../column-scalars.ts';
import { problemInGovernance, typesOf, type RuleOnGovernance } from './rule.ts';

/**
 * A time line gathers, from every type that implements its interface, the rows that lead to the object by `via`, in the order
 * of `by`, and compares their `facts`. All are fields of the interface, so that no implementing type can be without and be left out in silence.
 */
export const timelinesLeadBack: RuleOnGovernance = (departments, { sharedEnums }, { interfaces, timelines }) => {
  const isValue = (type: string) => columnScalars.has(type) || sharedEnums.has(type);
  const homes = typesOf(departments).filter(({ type }) => !type.extends);
  return timelines.flatMap((timeline) => {
    const { type, name, line } = timeline;
    const at = (wrong: string, remedy: string) => [problemInGovernance(line, `${type}.${name}`, wrong, remedy)];
    if (!homes.some((home) => home.type.name === type))
      return at(`no department defines ${type}`, 'mend the name, or leave the time line out');
    const implemented = interfaces.get(timeline.interface);
    if (implemented === undefined)
      return at(
        `${timeline.interface} is no interface of this file`,
        `write ${name}: [<interface>!], and define the interface`,
      );
    if (!homes.some((home) => home.type.interfaces.includes(timeline.interface)))
      return at(
        `no type implements ${timeline.interface}: it would always be empty`,
        `write type … implements ${timeline.interface} in a department's file, or leave the time line out`,
      );
    const via = implemented.fields.find((field) => field.name === timeline.via);
    const by = implemented.fields.find((field) => field.name === timeline.by);
    return [
      ...(via?.type === type
        ? []
        : at(
            `via: "${timeline.via}" does not lead from ${timeline.interface} to ${type}`,
            `name a field of ${timeline.interface} that is written "…: ${type}"`,
          )),
      ...(by?.type === 'DateTime'
        ? []
        : at(
            `by: "${timeline.by}" is no time of ${timeline.interface}`,
            `name a field of ${timeline.interface} that is written "…: DateTime"`,
          )),
      ...timeline.facts
        .filter((fact) => !implemented.fields.some((field) => field.name === fact && isValue(field.type)))
        .flatMap((fact) =>
          at(
            `facts: "${fact}" is no value of ${timeline.interface}`,
            `name a field of ${timeline.interface} that is a scalar or an enum of shared.graphql`,
          ),
        ),
    ];
  });
};
