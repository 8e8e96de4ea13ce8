import { Button, Card, Input, Segmented, Skeleton, Space, Table } from 'antd';
import { useState } from 'react';
import {
  MatrixDocument,
  ResumeDocument,
  SuspendDocument,
  UnusedDocument,
} from '../../src/generated/console-operations.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import type { MatrixGrant } from './matrix.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useOutcome } from './use-outcome.ts';

const SOON_MS = 90 * 24 * 3_600_000;

/** 到期与闲置. Grants that end soon, are suspended, or that nobody has used; suspending acts at once, resuming may take a second person. */
export function GrantsTab({ mayChange }: { readonly mayChange: boolean }) {
  const text = useText();
  const { ask } = useSession();
  const { answer, refresh } = useAnswer(MatrixDocument, {});
  const { answer: unused } = useAnswer(UnusedDocument, { days: 90 });
  const [chosen, setChosen] = useState<MatrixGrant>();
  const [word, setWord] = useState('');
  const [shown, setShown] = useState<'all' | 'ending' | 'idle' | 'suspended'>('all');
  const { refused, tell, forget } = useOutcome();
  if (answer === undefined || unused === undefined) return <Skeleton active />;
  const matrix = answer.data?.policyMatrix ?? undefined;
  const idle = new Map(unused.data?.unusedGrants?.map((use) => [use.grant, use]));
  const now = Date.now();
  const endsSoon = ({ until }: MatrixGrant) => until != null && Date.parse(until) - now < SOON_MS;
  const kinds = {
    all: () => true,
    ending: endsSoon,
    idle: ({ name }: MatrixGrant) => idle.has(name),
    suspended: ({ suspended }: MatrixGrant) => suspended != null,
  };
  const grants = (matrix?.grants ?? [])
    .filter(kinds[shown])
    .filter(({ name, basis, purposes }) =>
      [name, basis, ...purposes].join(' ').toLowerCase().includes(word.trim().toLowerCase()),
    );
  const act = async (reason: string) => {
    const { name, suspended } = chosen!;
    if (suspended == null) {
      const done = await ask(SuspendDocument, { name, reason });
      if (!tell(done, done.data?.suspendGrant)) return;
    } else {
      const done = await ask(ResumeDocument, { basedOn: matrix!.epoch, name, reason });
      if (!tell(done, done.data?.resumeGrant)) return;
    }
    setChosen(undefined);
    refresh();
  };
  return (
    <Card size="small">
      <Told errors={[...answer.errors, ...unused.errors]} incomplete={[]} />
      <Space wrap style={{ marginBottom: 10 }}>
        <Segmented
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: text('全部', 'All') },
            { value: 'ending', label: text('将到期', 'Ending') },
            { value: 'idle', label: text('闲置', 'Unused') },
            { value: 'suspended', label: text('已暂停', 'Suspended') },
          ]}
        />
        <Input.Search
          allowClear
          aria-label={text('查找授权', 'Find a grant')}
          placeholder={text('查找授权', 'Find a grant')}
          onChange={(event) => setWord(event.target.value)}
          style={{ width: 280 }}
        />
      </Space>
      <Table
        size="small"
        rowKey="name"
        pagination={false}
        dataSource={grants}
        locale={{ emptyText: text('没有这样的授权', 'There are no such grants') }}
        columns={[
          { title: text('授权', 'Grant'), dataIndex: 'name' },
          { title: text('用途', 'Purpose'), render: (_, { purposes }) => purposes.join(text('、', ', ')) },
          { title: text('依据', 'Basis'), dataIndex: 'basis', ellipsis: true },
          {
            title: text('有效期', 'Period'),
            render: (_, grant) => {
              const { from, until } = grant;
              const isOver = until != null && Date.parse(until) <= now;
              return (
                <span className={endsSoon(grant) ? 'is-overdue' : ''}>
                  {from?.slice(0, 10)} – {until?.slice(0, 10) ?? text('不限', 'open')}
                  {isOver ? text('（已到期）', ' (ended)') : endsSoon(grant) ? text('（将到期）', ' (ends soon)') : ''}
                </span>
              );
            },
          },
          {
            title: text('九十天内', 'In ninety days'),
            render: (_, { name }) => {
              const use = idle.get(name);
              if (use === undefined) return text('有使用', 'used');
              return use.lastUsedAt == null
                ? text('从未使用', 'never used')
                : text(`闲置，最近 ${use.lastUsedAt.slice(0, 10)}`, `idle since ${use.lastUsedAt.slice(0, 10)}`);
            },
          },
          { title: text('状态', 'State'), render: (_, { suspended }) => suspended ?? text('有效', 'in force') },
          ...(mayChange
            ? [
                {
                  title: text('操作', 'Act'),
                  render: (_: unknown, grant: MatrixGrant) => (
                    <Button
                      size="small"
                      danger={grant.suspended == null}
                      onClick={() => {
                        forget();
                        setChosen(grant);
                      }}
                    >
                      {grant.suspended == null ? text('暂停', 'Suspend') : text('恢复', 'Resume')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {chosen !== undefined && (
        <ReasonDialog
          title={`${chosen.suspended == null ? text('暂停', 'Suspend') : text('恢复', 'Resume')} ${chosen.name}`}
          okText={text('确定', 'Do it')}
          refused={refused}
          onReason={(reason) => void act(reason)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Card>
  );
}
