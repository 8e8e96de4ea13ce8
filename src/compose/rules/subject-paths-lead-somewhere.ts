import { fieldsOf, problemAt, type Rule } from './rule.ts';

/** A data subject that cannot be followed would be nobody's: each step of the path must be a to-one link. */
export const subjectPathsLeadSomewhere: Rule = (departments) => {
  const all = fieldsOf(departments);
  const seen = new Set<string>();
  return all.flatMap((placed) => {
    const { subject } = placed.field.policy;
    if (subject?.kind !== 'path') return [];
    if (subject.path.length === 1 && subject.path[0] === 'self') return [];
    let type = placed.type.name;
    for (const step of subject.path) {
      const next = all.find((other) => other.type.name === type && other.field.name === step);
      if (next?.field.link?.column === undefined) {
        const place = `${placed.type.name} ${subject.path.join('.')}`;
        if (seen.has(place)) return [];
        seen.add(place);
        return [
          problemAt(
            placed,
            `the path "${subject.path.join('.')}" to its data subject breaks at "${step}": ${type} has no such to-one link`,
            'name to-one fields joined by dots, or "self" where the object is the person',
          ),
        ];
      }
      type = next.field.type;
    }
    return [];
  });
};
