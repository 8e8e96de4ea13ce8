import type { GraphQLSchema } from 'graphql';
import type { Model, ModelField, ModelType, ToOneField } from '../../compose/model.ts';
import type { Entitlement, Verb } from '../decision.ts';
import { generatedTypes, type GeneratedType } from '../generated-types.ts';
import { may, mayDiscover } from './may.ts';

/** What of the published schema an entitlement lets exist, member by member. */
export interface MemberRules {
  /** A field of an object, interface or input type. */
  hasMember(type: string, member: string): boolean;
  hasArgument(type: string, field: string, argument: string): boolean;
  /** The fields without which a type implements an interface no longer: its time lines go by the key, the link and the time. */
  neededFor(interfaceName: string, type: string): readonly string[];
  /** Whether a member of a `where` compares for equality alone. */
  verifiesOnly(type: string, member: string): boolean;
  /** Whose grant would let the field be read, where it may be known of and not read. */
  ownerToAsk(type: string, field: string): string | undefined;
}

/**
 * Each member by the verb that using it takes: `PersonOrderBy.name` is there for those who may sort by `Person.name`. What follows
 * from a type that is left without members is not said here.
 */
export function memberRules(schema: GraphQLSchema, model: Model, entitlement: Entitlement): MemberRules {
  const generated = generatedTypes(model);
  const query = schema.getQueryType()!.name;
  const timelines = [...model.types.values()].flatMap((type) => [...type.timelines.values()]);
  const allowed = (type: string, field: string, verb: Verb) => may(entitlement, type, field, verb);
  const isListed = ({ name, key }: ModelType) => mayDiscover(entitlement, name, key.field);
  const isReadable = ({ name, key }: ModelType) => allowed(name, key.field, 'read');
  const isCounted = ({ name, key }: ModelType) => allowed(name, key.field, 'aggregate');
  const joins = (of: ModelType, field: ModelField): boolean => {
    if (field.kind === 'column') return true;
    return field.kind === 'toOne' ? allowed(of.name, field.name, 'join') : allowed(field.target, field.via, 'join');
  };
  const targetOf = (field: ToOneField) => model.types.get(field.target)!;
  /** An area is compared by its code; whatever else stands behind a link is joined. */
  const isComparedByCode = (field: ModelField) =>
    field.kind === 'column' || (field.kind === 'toOne' && targetOf(field).key.scalar === 'AreaCode');

  return {
    hasMember(type, member) {
      const ofModel = model.types.get(type);
      if (ofModel !== undefined) {
        const timeline = ofModel.timelines.get(member);
        if (timeline !== undefined)
          return timeline.parts.some(({ type: part, via }) => mayDiscover(entitlement, part, via));
        // A key is not null, so who may not read it has none.
        if (member === ofModel.key.field) return isReadable(ofModel);
        return mayDiscover(entitlement, type, member);
      }
      const made = generated.get(type);
      if (made !== undefined) return hasGeneratedMember(made, member);
      const duties = model.duties.get(`${type}.${member}`);
      if (duties !== undefined) return entitlement.duty !== undefined && duties.has(entitlement.duty);
      const compared = timelines.filter((line) => `${line.interface}Connection` === type);
      if (member === 'differing' && compared.length > 0)
        return compared.some(({ facts, parts }) =>
          parts.some((part) => facts.some((fact) => mayDiscover(entitlement, part.type, fact))),
        );
      const root = type === query ? model.roots.get(member) : undefined;
      if (root === undefined) return true;
      const of = model.types.get(root.type)!;
      switch (root.kind) {
        case 'collection':
          return isListed(of);
        case 'object':
          return isListed(of) && keyArguments(of).some((argument) => hasKeyArgument(of, argument));
        case 'aggregate':
          return isCounted(of);
      }
    },

    hasArgument(type, field, argument) {
      const root = type === query ? model.roots.get(field) : undefined;
      if (root?.kind === 'object') return hasKeyArgument(model.types.get(root.type)!, argument);
      const listed = root ?? listedBy(type, field);
      if (listed === undefined) return true;
      const of = model.types.get(listed.type)!;
      if (argument === 'search') return of.searched.every((searched) => allowed(of.name, searched, 'search'));
      if (argument === 'fill') return fillsAreas(of);
      return true;
    },

    neededFor(interfaceName, type) {
      return timelines
        .filter((line) => line.interface === interfaceName)
        .flatMap(({ via, by }) => [model.types.get(type)!.key.field, via, by]);
    },

    verifiesOnly(type, member) {
      const made = generated.get(type);
      return made?.use === 'where' && made.of.fields.has(member) && !allowed(made.of.name, member, 'filter');
    },

    ownerToAsk(type, member) {
      const of = model.types.get(type);
      const field = of?.fields.get(member);
      if (field !== undefined)
        return allowed(type, member, 'read') || !mayDiscover(entitlement, type, member)
          ? undefined
          : field.policy.owner;
      const root = type === query ? model.roots.get(member) : undefined;
      if (root?.kind !== 'collection') return undefined;
      const listed = model.types.get(root.type)!;
      return isReadable(listed) ? undefined : listed.fields.get(listed.key.field)!.policy.owner;
    },
  };

  function hasGeneratedMember({ of, use, verb }: GeneratedType, member: string): boolean {
    const field = of.fields.get(member);
    switch (use) {
      case 'connection':
        return isListed(of);
      case 'group':
        return isCounted(of);
      case 'listWhere':
        return true;
      case 'where':
        if (field === undefined) return true;
        if (allowed(of.name, member, 'filter')) return isComparedByCode(field) || joins(of, field);
        return isComparedByCode(field) && allowed(of.name, member, 'verify');
      case 'orderBy':
        return allowed(of.name, member, 'sort') && joins(of, field!);
      // What stands in it says which of it is there.
      case 'groupBy':
      case 'groupKey':
        return field === undefined || allowed(of.name, member, verb!);
      case 'through':
        return allowed(of.name, member, 'group') && joins(of, field!);
      case 'figure':
        return allowed(of.name, member, verb!);
    }
  }

  function listedBy(type: string, field: string): { readonly type: string } | undefined {
    const relation = model.types.get(type)?.fields.get(field);
    return relation?.kind === 'toMany' ? { type: relation.target } : undefined;
  }

  function hasKeyArgument({ name }: ModelType, argument: string): boolean {
    return allowed(name, argument, 'verify') || allowed(name, argument, 'filter');
  }

  /** Areas without rows are put among the groups of an area link, and are read where the areas are. */
  function fillsAreas(of: ModelType): boolean {
    const links = [...of.fields.values()].filter(
      (field): field is ToOneField => field.kind === 'toOne' && targetOf(field).key.scalar === 'AreaCode',
    );
    return (
      links.some(({ name }) => allowed(of.name, name, 'group')) && links.every((link) => isReadable(targetOf(link)))
    );
  }
}

function keyArguments({ key }: ModelType): readonly string[] {
  return [key.field, ...key.clearFields.map(({ name }) => name)];
}
