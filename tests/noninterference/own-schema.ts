import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import type { HubUnderTest } from '../server/hub-under-test.ts';

/** The schema as an account is shown it: by introspection, as any client would. */
export async function ownSchema(hub: HubUnderTest, account: string): Promise<GraphQLSchema> {
  const { data, errors } = await hub.ask(getIntrospectionQuery({ descriptions: false }), { account });
  if (data === undefined || data === null) throw new Error(`${account} is shown no schema: ${JSON.stringify(errors)}`);
  return buildClientSchema(data as unknown as IntrospectionQuery);
}
