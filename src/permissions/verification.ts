import { GraphQLInputObjectType, type GraphQLNamedType } from 'graphql';

const VERIFIES = 'heyi:verifies';

/** 核验. The input that compares for equality and does nothing else, made of a filter: `IdNumberFilter` → `IdNumberVerify`. */
export function verificationInput(filter: GraphQLInputObjectType): GraphQLInputObjectType {
  const values = filter.name.replace(/Filter$/, '');
  const { type, description } = filter.getFields()['eq']!;
  return new GraphQLInputObjectType({
    name: `${values}Verify`,
    description: `核验 ${values}：只比较是否相等，每分钟次数有限。Verifies a ${values}: equality alone, so many times a minute.`,
    fields: { eq: { type, description: description ?? null } },
    extensions: { [VERIFIES]: true },
  });
}

export function isVerification(type: GraphQLNamedType): boolean {
  return type.extensions[VERIFIES] === true;
}
