import type { CodegenConfig } from '@graphql-codegen/cli';
import type { TypeScriptPluginConfig } from '@graphql-codegen/typescript';
import type { TypeScriptDocumentsPluginConfig } from '@graphql-codegen/typescript-operations';

/** Every scalar of the hub travels as text in one normal form (`schema/shared.graphql`); an unknown one is an error. */
const scalars = {
  scalars: { AreaCode: 'string', CreditCode: 'string', Date: 'string', DateTime: 'string', IdNumber: 'string' },
  strictScalars: true,
  immutableTypes: true,
};

/**
 * Types of the published schema, and of the example operations with what they use of it. The two stand in two files, as
 * both plugins define enums. `npm run codegen` first prints the schema that the departments' files compose to, then runs
 * this; `tests/generated.test.ts` fails while a file differs from what would be generated now.
 */
const config: CodegenConfig = {
  schema: 'src/generated/schema.graphql',
  documents: 'examples/*.graphql',
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript'],
      config: { ...scalars, enumsAsTypes: true } satisfies TypeScriptPluginConfig,
    },
    'src/generated/operations.ts': {
      plugins: ['typescript-operations'],
      config: { ...scalars, enumType: 'string-literal' } satisfies TypeScriptDocumentsPluginConfig,
    },
  },
};

export default config;
