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
 * both plugins define enums; the questions of the example client come with their types, as a client of its own would have
 * them, and so do the console's. `npm run codegen` first prints the schema that the departments' files compose to, then runs
 * this; `tests/generated.test.ts` fails while a file differs from what would be generated now.
 */
const config: CodegenConfig = {
  schema: 'src/generated/schema.graphql',
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript'],
      config: { ...scalars, enumsAsTypes: true } satisfies TypeScriptPluginConfig,
    },
    'src/generated/operations.ts': {
      documents: 'examples/*.graphql',
      plugins: ['typescript-operations'],
      config: { ...scalars, enumType: 'string-literal' } satisfies TypeScriptDocumentsPluginConfig,
    },
    'examples/client/questions.ts': {
      documents: 'examples/client/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      // Questions as texts: a client sends them, and needs no copy of graphql-js to do so.
      config: { ...scalars, enumType: 'string-literal', documentMode: 'string', useTypeImports: true },
    },
    'src/generated/console-operations.ts': {
      documents: 'console/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...scalars, enumType: 'string-literal', documentMode: 'string', useTypeImports: true },
    },
  },
};

export default config;
