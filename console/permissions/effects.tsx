import { Empty, Table, Tag } from 'antd';
import type { PreviewQuery } from '../../src/generated/console-operations.ts';
import { useText } from '../language.tsx';

type Preview = NonNullable<PreviewQuery['previewPolicyChange']>;

/** Account by account what a change gives and takes. */
export function Effects({ effects, operations }: Pick<Preview, 'effects' | 'operations'>) {
  const text = useText();
  if (effects.length === 0)
    return <Empty description={text('没有账号因此得到或失去什么。', 'No account gains or loses anything.')} />;
  const list = (entries: readonly string[], kind: 'gained' | 'lost' | 'other') =>
    entries.length === 0
      ? '—'
      : entries.map((entry) => (
          <Tag key={entry} className={`tag-${kind}`}>
            {entry}
          </Tag>
        ));
  return (
    <>
      <Table
        size="small"
        style={{ marginTop: 12 }}
        rowKey={(effect) => `${effect.account} ${effect.purpose} ${effect.application}`}
        dataSource={[...effects]}
        pagination={effects.length > 8 ? { pageSize: 8, size: 'small' } : false}
        columns={[
          {
            title: text('账号', 'Account'),
            width: 170,
            render: (_, { account, purpose, application }) => (
              <>
                <strong>{account}</strong>
                <br />
                {purpose} · {application}
              </>
            ),
          },
          { title: text('得到', 'Gains'), render: (_, { gained }) => list(gained, 'gained') },
          { title: text('失去', 'Loses'), width: 170, render: (_, { lost }) => list(lost, 'lost') },
          {
            title: text('脱敏、记录与义务', 'Masks, rows, obligations'),
            width: 190,
            render: (_, { masks, rows, obligations }) => list([...masks, ...rows, ...obligations], 'other'),
          },
        ]}
      />
      {operations.length > 0 && (
        <p>
          {text('受影响的已存查询：', 'Saved operations concerned: ')}
          {operations
            .map(({ operation, account, before, after }) => `${operation} (${account}: ${before} → ${after})`)
            .join('; ')}
        </p>
      )}
    </>
  );
}
