import type { Composition } from '../../compose/compose.ts';
import type { Unit } from './policy.ts';
import type { Mapping } from './policy-file.ts';
import { takeTitle } from './read-posts.ts';
import { takeKnown } from './take-aim.ts';
import { unitsAbove } from './units-above.ts';

/** `units.yaml`: the units of the departments, each under another of the same department or under none. */
export function readUnits(root: Mapping, { model }: Composition): ReadonlyMap<string, Unit> {
  const read = root.takeNamed('units').map(([code, mapping]) => {
    const title = takeTitle(mapping);
    if (mapping.take('department') === undefined)
      mapping.report(mapping.line, '"department" is missing', 'write department: …');
    const [department = ''] = takeKnown(mapping, 'department', model.departments) ?? [];
    const parent = mapping.takeText('parent');
    mapping.end();
    return { mapping, unit: { code, title, department, parent } };
  });
  const units = new Map(read.map(({ unit }) => [unit.code, unit]));
  for (const { mapping, unit } of read) refuseMisplaced(mapping, unit, units);
  return units;
}

function refuseMisplaced(mapping: Mapping, unit: Unit, units: ReadonlyMap<string, Unit>): void {
  const { code, department, parent } = unit;
  if (parent === undefined) return;
  const above = units.get(parent);
  const line = mapping.lineOf('parent');
  if (above === undefined)
    mapping.report(line, `there is no unit "${parent}"`, 'state it as a unit of its own, or take "parent" out');
  else if (above.department !== department)
    mapping.report(
      line,
      `the unit "${parent}" is of the department ${above.department}`,
      `name a unit of ${department}: a unit is within one department`,
    );
  else if (unitsAbove(units, code).includes(code))
    mapping.report(
      line,
      `the unit is above itself: ${[code, ...unitsAbove(units, code)].join(' < ')}`,
      'part the circle',
    );
}
