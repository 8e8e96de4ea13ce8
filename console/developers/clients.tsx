import { DownloadOutlined } from '@ant-design/icons';
import { Button, Typography } from 'antd';
import { printSchema } from 'graphql';
import { useText } from '../language.tsx';
import { Told } from '../shell/told.tsx';
import { useOwnSchema } from './use-own-schema.ts';

const CONFIG = `import type { CodegenConfig } from '@graphql-codegen/cli';

/** npm i -D @graphql-codegen/cli @graphql-codegen/typescript-operations @graphql-codegen/typed-document-node */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars: { AreaCode: 'string', CreditCode: 'string', Date: 'string', DateTime: 'string', IdNumber: 'string' },
        strictScalars: true,
        documentMode: 'string',
        useTypeImports: true,
      },
    },
  },
};

export default config;
`;

/** How a typed client is made: one's own schema as a file, and what generates types from it. */
export function Clients() {
  const text = useText();
  const { schema, answer } = useOwnSchema();
  const download = () => {
    const url = URL.createObjectURL(new Blob([printSchema(schema!)], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'schema.graphql';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <>
      {answer !== undefined && <Told errors={answer.errors} incomplete={[]} />}
      <ol className="developer-steps">
        <li>
          <Button icon={<DownloadOutlined />} disabled={schema === undefined} onClick={download}>
            {text('下载本账号的模式', 'Download your own schema')}
          </Button>{' '}
          {text('其中只有您可知悉的类型与字段。', 'It has the types and fields that you may know of.')}
        </li>
        <li>
          {text(
            '把查询写成 .graphql 文件（“查询”页的问题库可作起点），用下面的 codegen.ts 生成类型：',
            'Write questions as .graphql files (the library under Ask is a start), and generate their types with this codegen.ts:',
          )}
          <Typography.Paragraph copyable={{ text: CONFIG }}>
            <pre className="ask-code" tabIndex={0}>
              {CONFIG}
            </pre>
          </Typography.Paragraph>
        </li>
        <li>
          {text(
            '向 /graphql 提交，请求头 Authorization: Bearer <令牌>；用途以 x-heyi-purpose（百分号编码）说明。',
            'Send them to /graphql with Authorization: Bearer <token>; x-heyi-purpose (percent-encoded) states the purpose.',
          )}
        </li>
      </ol>
    </>
  );
}
