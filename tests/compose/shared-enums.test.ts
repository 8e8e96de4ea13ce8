import { isEnumType, isInputObjectType, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import { ownHubSchema, schemaText } from './composed.ts';
import { departmentsOf, policy } from './departments-of.ts';

const type = (name: string, root: string) =>
  `type ${name} ${policy} @table(name: "t") @collection(many: "${root}s", one: "${root}") { id: ID! @key n: Int sex: Sex }`;

describe('an enum of shared.graphql', () => {
  const { schema, model } = compose({
    departments: departmentsOf({ police: type('Resident', 'resident'), hospital: type('Patient', 'patient') }),
    sharedSdl: `${schemaText('shared.graphql')}\n"GB/T 2261.1." enum Sex { MALE FEMALE }`,
    hubSchema: ownHubSchema(),
  });

  it('is one type of the schema, for every department that uses it', () => {
    expect(validateSchema(schema)).toEqual([]);
    const sex = schema.getType('Sex');
    expect(isEnumType(sex) && sex.getValues().map(({ name }) => name)).toEqual(['MALE', 'FEMALE']);
    expect(sex?.description).toBe('GB/T 2261.1.');
  });

  it('is read and filtered as an enum of the department would be', () => {
    for (const name of ['Resident', 'Patient']) {
      expect(model.types.get(name)?.fields.get('sex')).toMatchObject({ kind: 'column', scalar: 'Enum' });
      const where = schema.getType(`${name}Where`);
      expect(isInputObjectType(where) && String(where.getFields()['sex']?.type)).toBe('SexFilter');
    }
  });
});
