import { fieldsOf, problemAt, typesOf, type Rule } from './rule.ts';

/**
 * A data subject is a natural person, and a person is a type whose key is sealed: what identifies it is a citizen number.
 * `self` stands on such a type alone, and every other path ends at one. Paths that break are told elsewhere.
 */
export const subjectsArePersons: Rule = (departments) => {
  const all = fieldsOf(departments);
  const homes = typesOf(departments).filter(({ type }) => !type.extends);
  const known = new Set(homes.map(({ type }) => type.name));
  const persons = new Set(
    homes.filter(({ type }) => type.fields.some(({ key }) => key?.sealed)).map(({ type }) => type.name),
  );
  const told = new Set<string>();

  return all.flatMap((placed) => {
    const { subject } = placed.field.policy;
    if (subject?.kind !== 'path') return [];
    const path = subject.path.join('.');
    const end = path === 'self' ? placed.type.name : endOf(placed.type.name, subject.path);
    if (end === undefined || !known.has(end) || persons.has(end)) return [];
    // A type states its subject once for all of its fields, and is told once.
    const place = `${placed.department.file} ${placed.type.name} ${path}`;
    if (told.has(place)) return [];
    told.add(place);
    return [
      problemAt(
        placed,
        `its data subject @subject(path: "${path}") is a ${end}, which is no person: its key is not sealed`,
        'name the to-one fields that lead to the person, such as @subject(path: "person"), or @subject(none: true) if it is about nobody',
      ),
    ];
  });

  function endOf(start: string, path: readonly string[]): string | undefined {
    let type = start;
    for (const step of path) {
      const next = all.find((other) => other.type.name === type && other.field.name === step);
      if (next?.field.link?.column === undefined) return undefined;
      type = next.field.type;
    }
    return type;
  }
};
