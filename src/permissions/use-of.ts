import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Model, ModelType, Timeline } from '../compose/model.ts';
import type { Coordinate, Verb } from './decision.ts';
import { generatedTypes } from './generated-types.ts';
import { addAll, addUse, type Uses } from './uses.ts';
import { isVerification } from './verification.ts';

/** What an operation uses, in one structure of its variables. */
export interface OperationUse {
  /** Every field that it uses anywhere, with what it does with it; each once. */
  readonly coordinates: readonly Coordinate[];
  /** 核验. How often it compares with a value for equality alone, fragments written out, every alias and list item counted. */
  readonly verifications: readonly Verification[];
}

export interface Verification {
  readonly type: string;
  readonly field: string;
  readonly times: number;
}

/**
 * Every field that an operation uses anywhere: selected, filtered, sorted, grouped, computed or connected with; in the document and in the
 * keys of the objects given as variables; whether or not `@skip` leaves it out this time.
 *
 * - A list uses the key of what it lists, and the link that connects it; statistics aggregate the key.
 * - A to-one link is read for its key; more of the object behind it also joins (`Petition.person { name }`).
 * - What is asked of an interface is asked of every type that may stand behind it.
 * - One object by its key is a verification of the key, and so is `where: {idNumber: {eq: …}}` of a `…Verify` input.
 *
 * `schema` is the principal's own and the operation valid in it. Each fragment is walked once for each type and link that it stands
 * behind, however often it is spread.
 */
export function useOf(
  schema: GraphQLSchema,
  model: Model,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationUse {
  const generated = generatedTypes(model);
  const query = schema.getQueryType()!;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const usesByFragment = new Map<string, Uses>();

  const uses = ofSelection(operation.selectionSet, query, undefined);
  // A variable that is used nowhere but in what is left out is walked where it stands; nothing is left to add.
  return {
    coordinates: [...uses.values()].map(({ type, field, verb }) => ({ type, field, verb })),
    verifications: [...uses.values()]
      .filter(({ verb }) => verb === 'verify')
      .map(({ type, field, times }) => ({ type, field, times })),
  };

  // ── Selections ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** `via`: the to-one link that the object was reached by, joined by whatever is more than the object's key. */
  function ofSelection({ selections }: SelectionSetNode, type: GraphQLObjectType, via: Link | undefined): Uses {
    const found: Uses = new Map();
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        addAll(found, ofField(selection, type, via));
      } else {
        const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
        const condition = spread.typeCondition?.name.value;
        if (condition !== undefined && !covers(schema.getType(condition)!, type)) continue;
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          addAll(found, ofSelection(spread.selectionSet, type, via));
          continue;
        }
        const key = `${selection.name.value} ${type.name} ${via === undefined ? '' : `${via.type}.${via.field}`}`;
        let uses = usesByFragment.get(key);
        if (uses === undefined) usesByFragment.set(key, (uses = ofSelection(spread.selectionSet, type, via)));
        addAll(found, uses);
      }
    }
    return found;
  }

  function covers(condition: GraphQLNamedType, type: GraphQLObjectType): boolean {
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  }

  function ofField(node: FieldNode, parent: GraphQLObjectType, via: Link | undefined): Uses {
    const found: Uses = new Map();
    const name = node.name.value;
    const definition = parent.getFields()[name];
    // `__typename`, `__schema` and `__type` are of the schema, not of the data.
    if (definition === undefined) return found;
    const add = (type: string, field: string, verb: Verb) => addUse(found, { type, field, verb, times: 1 });
    for (const argument of node.arguments ?? []) {
      const { type } = definition.args.find((each) => each.name === argument.name.value)!;
      addAll(found, ofInput(argument.value, type));
    }
    const below = (behind?: Link) => {
      if (node.selectionSet === undefined) return;
      const named = getNamedType(definition.type);
      const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
      for (const type of types) addAll(found, ofSelection(node.selectionSet, type, behind));
    };
    const list = (of: ModelType) => {
      add(of.name, of.key.field, 'read');
      if (node.arguments?.some((argument) => argument.name.value === 'search'))
        for (const searched of of.searched) add(of.name, searched, 'search');
    };

    const type = model.types.get(parent.name);
    if (type !== undefined) {
      if (via !== undefined && name !== type.key.field) add(via.type, via.field, 'join');
      const timeline = type.timelines.get(name);
      if (timeline !== undefined) {
        for (const part of partsOf(timeline, definition)) {
          add(part.type, part.via, 'join');
          add(part.type, model.types.get(part.type)!.key.field, 'read');
        }
        below();
        return found;
      }
      add(type.name, name, 'read');
      const field = type.fields.get(name)!;
      if (field.kind === 'toMany') {
        add(field.target, field.via, 'join');
        list(model.types.get(field.target)!);
      }
      below(field.kind === 'toOne' ? { type: type.name, field: name } : undefined);
      return found;
    }

    const made = generated.get(parent.name);
    if (made?.verb !== undefined) {
      if (made.of.fields.has(name)) add(made.of.name, name, made.verb);
      if (made.use === 'through') addAll(found, joinOf(made.of, name));
      below({ type: made.of.name, field: name });
      return found;
    }

    if (name === 'differing')
      for (const { type: of, facts } of comparedIn(parent)) for (const fact of facts) add(of, fact, 'read');
    const root = parent === query ? model.roots.get(name) : undefined;
    if (root !== undefined) {
      const of = model.types.get(root.type)!;
      if (root.kind === 'collection') list(of);
      else if (root.kind === 'object')
        for (const argument of node.arguments ?? []) add(of.name, argument.name.value, 'verify');
      else {
        add(of.name, of.key.field, 'aggregate');
        // The areas without rows are read where the areas are.
        if (node.arguments?.some((argument) => argument.name.value === 'fill'))
          for (const target of areasOf(of)) add(target.name, target.key.field, 'read');
      }
    }
    below();
    return found;
  }

  /** The parts of a time line that the principal may know of: types that its interface has in this schema, by the links that they have there. */
  function partsOf(timeline: Timeline, { type }: GraphQLField<unknown, unknown>) {
    const possible = typesBehind(getNamedType(type) as GraphQLObjectType);
    return timeline.parts.filter((part) =>
      possible.some((each) => each.name === part.type && part.via in each.getFields()),
    );
  }

  /** What `differing` of a time line's connection compares, as far as this schema has it. */
  function comparedIn(connection: GraphQLObjectType) {
    const facts = new Set(
      [...model.types.values()].flatMap(({ timelines }) =>
        [...timelines.values()].flatMap((line) =>
          `${line.interface}Connection` === connection.name ? line.facts : [],
        ),
      ),
    );
    return typesBehind(connection).map((type) => ({
      type: type.name,
      facts: [...facts].filter((fact) => fact in type.getFields()),
    }));
  }

  /** The types that a connection of an interface has objects of. */
  function typesBehind(connection: GraphQLObjectType): readonly GraphQLObjectType[] {
    const nodes = getNamedType(connection.getFields()['nodes']?.type);
    return isAbstractType(nodes) ? schema.getPossibleTypes(nodes) : [];
  }

  function areasOf({ fields }: ModelType): readonly ModelType[] {
    const targets = [...fields.values()].flatMap((field) => (field.kind === 'toOne' ? [field.target] : []));
    return [...new Set(targets)]
      .map((target) => model.types.get(target)!)
      .filter(({ key }) => key.scalar === 'AreaCode');
  }

  // ── Arguments ───────────────────────────────────────────────────────────────────────────────────────────────────────

  function ofInput(node: ValueNode, type: GraphQLInputType): Uses {
    const found: Uses = new Map();
    if (node.kind === Kind.VARIABLE) {
      addAll(found, ofValue(variables[node.name.value], type));
      return found;
    }
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      for (const item of node.kind === Kind.LIST ? node.values : [node]) addAll(found, ofInput(item, nullable.ofType));
    } else if (isInputObjectType(nullable) && node.kind === Kind.OBJECT) {
      for (const { name, value } of node.fields) {
        const member = nullable.getFields()[name.value]!.type;
        // What a variable says that is not given, nothing says.
        if (value.kind === Kind.VARIABLE && !Object.hasOwn(variables, value.name.value)) {
          addAll(found, ofMember(nullable.name, name.value, member, false));
          continue;
        }
        const isObject = value.kind === Kind.VARIABLE ? isGiven(variables[value.name.value]) : value.kind !== Kind.NULL;
        addAll(found, ofMember(nullable.name, name.value, member, isObject));
        addAll(found, ofInput(value, member));
      }
    }
    return found;
  }

  /** A coerced value, of a variable. */
  function ofValue(value: unknown, type: GraphQLInputType): Uses {
    const found: Uses = new Map();
    const nullable = getNullableType(type);
    if (!isGiven(value)) return found;
    if (isListType(nullable)) {
      // A single value stands for a list of one, and is coerced to it; a default is as well.
      for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value])
        addAll(found, ofValue(item, nullable.ofType));
    } else if (isInputObjectType(nullable)) {
      for (const [name, each] of Object.entries(value as Record<string, unknown>)) {
        const member = nullable.getFields()[name]!.type;
        addAll(found, ofMember(nullable.name, name, member, isGiven(each)));
        addAll(found, ofValue(each, member));
      }
    }
    return found;
  }

  /** A member of an input object that composition made: the field that it names, and the link that it follows. */
  function ofMember(input: string, name: string, member: GraphQLInputType, given: boolean): Uses {
    const found: Uses = new Map();
    const made = generated.get(input);
    if (made === undefined) return found;
    const { of, use, verb } = made;
    const add = (type: string, field: string, each: Verb) => addUse(found, { type, field, verb: each, times: 1 });
    // `count` of `having` and of the groups' order.
    if (use === 'group' && name === 'count') add(of.name, of.key.field, 'aggregate');
    const field = of.fields.get(name);
    if (verb === undefined || field === undefined) return found;
    add(of.name, name, isVerification(getNamedType(member)) ? 'verify' : verb);
    if (use !== 'where' && use !== 'orderBy' && use !== 'through') return found;
    // `person: null` asks for rows without one, and follows nothing; an area is compared by its code.
    const follows = generated.has(getNamedType(member).name);
    if (field.kind === 'toMany' || (given && follows)) addAll(found, joinOf(of, name));
    return found;
  }

  /** What following a link joins; nothing for a value. */
  function joinOf(of: ModelType, name: string): Uses {
    const found: Uses = new Map();
    const field = of.fields.get(name)!;
    if (field.kind === 'toMany') addUse(found, { type: field.target, field: field.via, verb: 'join', times: 1 });
    if (field.kind === 'toOne') addUse(found, { type: of.name, field: name, verb: 'join', times: 1 });
    return found;
  }
}

type Link = Omit<Coordinate, 'verb'>;

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
