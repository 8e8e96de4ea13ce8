import { fieldsOf, problemAt, type RuleOnGovernance } from './rule.ts';

/**
 * A further party is the object at the other end of a to-one link, in the file that defines the type, which has a time line of an interface
 * that the type implements; the link that the interface itself goes by needs no mark.
 */
export const partiesStandOnTimeLines: RuleOnGovernance = (departments, _hub, { timelines }) =>
  fieldsOf(departments)
    .filter(({ field }) => field.party)
    .flatMap((placed) => {
      const { type, field } = placed;
      const at = (wrong: string, remedy: string) => [problemAt(placed, wrong, remedy)];
      if (field.link?.column === undefined || type.extends)
        return at(
          '@party leads from a row to one of its parties, by a column of its own',
          'move it to a to-one link, written @link(column: …), in the file that defines the type',
        );
      const lines = timelines.filter((line) => line.type === field.type && type.interfaces.includes(line.interface));
      if (lines.length === 0)
        return at(
          `${field.type} has no time line of what ${type.name} implements`,
          `remove @party, or write "${type.name} implements …", the interface of a time line of ${field.type}`,
        );
      if (lines.some(({ via }) => via === field.name))
        return at('the time line goes by this link already', 'remove @party');
      return [];
    });
