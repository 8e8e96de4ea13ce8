import type { Department } from '../departments/department.ts';
import { orderMember, whereMember } from './collection-sdl.ts';
import type { Model } from './model.ts';
import { block } from './sdl-text.ts';

/** What a type's `where` and `orderBy` have beyond its anchor's own rows: what other departments answer. */
export function crossingSdl(departments: readonly Department[], model: Model): string {
  const described = departments.flatMap(({ types }) => types);
  return [...model.types.values()]
    .flatMap((type) => {
      const crossing = described
        .filter(({ name }) => name === type.name)
        .flatMap(({ fields }) => fields)
        .filter(({ name }) => type.fields.get(name)?.crosses === true);
      if (crossing.length === 0) return [];
      return [
        block(
          `extend input ${type.name}Where`,
          undefined,
          crossing.map((field) => whereMember(field, model, type)),
        ),
        block(
          `extend input ${type.name}OrderBy`,
          undefined,
          crossing.map((field) => orderMember(field, type)),
        ),
      ];
    })
    .join('\n\n');
}
