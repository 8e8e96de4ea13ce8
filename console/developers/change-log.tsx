import { Alert, Card, Empty, Skeleton, Timeline, Typography, Upload, Button } from 'antd';
import { UploadOutlined } from '@ant-design/icons';
import { buildSchema } from 'graphql';
import { useState } from 'react';
import { SchemaVersionsDocument } from '../../src/generated/console-operations.ts';
import { useText } from '../language.tsx';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { Changes, type ToldChange } from './changes.tsx';
import { useOwnSchema } from './use-own-schema.ts';

const NO_VARIABLES = {};

/** 变更记录. How the schema changed from one start of the hub to another, and what did since one's own copy of it. */
export function ChangeLog() {
  const text = useText();
  const { answer } = useAnswer(SchemaVersionsDocument, NO_VARIABLES);
  if (answer === undefined) return <Skeleton active />;
  const versions = answer.data?.schemaVersions ?? [];
  return (
    <>
      <Told errors={answer.errors} incomplete={[]} />
      <SinceOwnCopy />
      {versions.length === 0 && answer.errors.length === 0 && (
        <Empty description={text('还没有记录。', 'Nothing is written down yet.')} />
      )}
      <Timeline
        style={{ marginTop: 16 }}
        items={versions.map(({ version, at, changes, untold }) => ({
          key: String(version),
          content: (
            <>
              <Typography.Text strong>{text(`模式版本 ${version}`, `Schema version ${version}`)}</Typography.Text>{' '}
              <Typography.Text type="secondary">{at.slice(0, 16).replace('T', ' ')}</Typography.Text>
              {changes.length === 0 && untold === 0 && (
                <p>{text('从此版本起记录。', 'The first that was written down.')}</p>
              )}
              <Changes changes={changes} />
              {untold > 0 && (
                <p>
                  {text(
                    `另有 ${untold} 处变更不在您可知悉的范围，或所涉内容已不存在。`,
                    `${untold} more are of what you may not know of, or of what is gone.`,
                  )}
                </p>
              )}
            </>
          ),
        }))}
      />
    </>
  );
}

/** What of one's own schema is another than in a file that was downloaded before: what is gone is in that file. */
function SinceOwnCopy() {
  const text = useText();
  const { schema } = useOwnSchema();
  const [found, setFound] = useState<readonly ToldChange[] | 'unreadable'>();
  const compare = async (file: File) => {
    try {
      const older = buildSchema(await file.text());
      const { compareSchemas } = await import('../../src/compose/compare-schemas.ts');
      const changes = await compareSchemas(older, schema!);
      setFound(
        changes.map(({ severity, ...change }) => ({
          ...change,
          severity: severity.toUpperCase() as ToldChange['severity'],
        })),
      );
    } catch {
      setFound('unreadable');
    }
  };
  return (
    <Card size="small" title={text('与以前下载的模式比较', 'Compare with a schema that you downloaded before')}>
      <Upload
        accept=".graphql,.graphqls,.gql"
        showUploadList={false}
        beforeUpload={(file) => {
          void compare(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} disabled={schema === undefined}>
          {text('选择文件（不上传，在本页比较）', 'Choose a file (compared here, sent nowhere)')}
        </Button>
      </Upload>
      {found === 'unreadable' && (
        <Alert
          style={{ marginTop: 8 }}
          type="error"
          showIcon
          title={text(
            '文件不是 GraphQL 模式。请选择从“客户端”页下载的 schema.graphql。',
            'The file is no GraphQL schema. Choose a schema.graphql that was downloaded under Clients.',
          )}
        />
      )}
      {found !== undefined && found !== 'unreadable' && found.length === 0 && (
        <p>{text('没有变化。', 'Nothing has changed.')}</p>
      )}
      {found !== undefined && found !== 'unreadable' && <Changes changes={found} />}
    </Card>
  );
}
