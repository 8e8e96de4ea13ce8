import type { Department } from '../departments/department.ts';
import { whereMember } from './collection-sdl.ts';
import type { Model } from './model.ts';
import { block } from './sdl-text.ts';

/** What a type's `where` has beyond its anchor's own rows: the conditions that other departments answer. */
export function crossingSdl(departments: readonly Department[], model: Model): string {
  const described = departments.flatMap(({ types }) => types);
  return [...model.types.values()]
    .flatMap((type) => {
      const members = described
        .filter(({ name }) => name === type.name)
        .flatMap(({ fields }) => fields)
        .filter(({ name }) => type.fields.get(name)?.crosses === true)
        .map((field) => whereMember(field, model, type));
      return members.length === 0 ? [] : [block(`extend input ${type.name}Where`, undefined, members)];
    })
    .join('\n\n');
}
