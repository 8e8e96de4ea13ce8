import { Table, Tag } from 'antd';
import type { SchemaVersionsQuery } from '../../src/generated/console-operations.ts';
import { useLanguage } from '../language.tsx';

type Version = NonNullable<SchemaVersionsQuery['schemaVersions']>[number];
export type ToldChange = Omit<Version['changes'][number], 'reason'> & { readonly reason?: string | null | undefined };

const SEVERITIES = {
  BREAKING: { zh: '不兼容', en: 'breaking', kind: 'lost' },
  DANGEROUS: { zh: '有风险', en: 'dangerous', kind: 'other' },
  SAFE: { zh: '兼容', en: 'safe', kind: 'gained' },
} as const;

/** Differences between two schemas, those that break a client first. */
export function Changes({ changes }: { readonly changes: readonly ToldChange[] }) {
  const { language, text } = useLanguage();
  if (changes.length === 0) return null;
  return (
    <Table
      size="small"
      style={{ marginTop: 8, maxWidth: 1100 }}
      rowKey={({ coordinate, message }) => `${coordinate} ${message}`}
      dataSource={[...changes]}
      pagination={{ pageSize: 20, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        {
          title: text('影响', 'For clients'),
          width: 110,
          render: (_, { severity }) => (
            <Tag className={`tag-${SEVERITIES[severity].kind}`}>{SEVERITIES[severity][language]}</Tag>
          ),
        },
        { title: text('位置', 'Where'), dataIndex: 'coordinate', width: 260 },
        {
          title: text('变更', 'What changed'),
          render: (_, { message, reason }) => (reason == null ? message : `${message} (${reason})`),
        },
      ]}
    />
  );
}
