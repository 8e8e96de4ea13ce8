import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of the published schema and of the example operations. `npm run codegen` first prints the schema that the departments'
 * files compose to, then runs this; `tests/generated.test.ts` fails when either file is not what would be generated now.
 */
const config: CodegenConfig = {
  schema: 'src/generated/schema.graphql',
  documents: 'examples/*.graphql',
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-operations'],
      config: {
        // Every scalar of the hub travels as text, in one normal form (see schema/shared.graphql).
        scalars: { AreaCode: 'string', Date: 'string', DateTime: 'string', IdNumber: 'string' },
        strictScalars: true,
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
