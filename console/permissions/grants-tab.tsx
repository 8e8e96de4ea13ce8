import { App, Button, Card, Input, Modal, Skeleton, Table } from 'antd';
import { useState } from 'react';
import {
  MatrixDocument,
  ResumeDocument,
  SuspendDocument,
  UnusedDocument,
} from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import type { MatrixGrant } from './matrix.ts';

const SOON_MS = 90 * 24 * 3_600_000;

/** 到期与闲置. Grants that end soon, are suspended, or that nobody has used; suspending acts at once, resuming may take a second person. */
export function GrantsTab({ mayChange }: { readonly mayChange: boolean }) {
  const text = useText();
  const { ask } = useSession();
  const { message } = App.useApp();
  const { answer, refresh } = useAnswer(MatrixDocument, {});
  const { answer: unused } = useAnswer(UnusedDocument, { days: 90 });
  const [chosen, setChosen] = useState<MatrixGrant>();
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Answer<unknown>>();
  if (answer === undefined || unused === undefined) return <Skeleton active />;
  const matrix = answer.data?.policyMatrix ?? undefined;
  const idle = new Map(unused.data?.unusedGrants?.map((use) => [use.grant, use]));
  const now = Date.now();
  const act = async () => {
    const { name, suspended } = chosen!;
    const outcome =
      suspended == null
        ? await ask(SuspendDocument, { name, reason })
        : await ask(ResumeDocument, { basedOn: matrix!.epoch, name, reason });
    setTold(outcome);
    if (outcome.errors.length > 0) return;
    void message.success(
      JSON.stringify(outcome.data).includes('PENDING')
        ? text('已提交，等待另一人复核', 'Sent: it waits for a second person')
        : text('已生效', 'Done'),
    );
    setChosen(undefined);
    setReason('');
    refresh();
  };
  return (
    <Card size="small">
      <Told errors={[...answer.errors, ...unused.errors]} incomplete={[]} />
      <Table
        size="small"
        rowKey="name"
        pagination={false}
        dataSource={[...(matrix?.grants ?? [])]}
        columns={[
          { title: text('授权', 'Grant'), dataIndex: 'name' },
          { title: text('用途', 'Purpose'), render: (_, { purposes }) => purposes.join(text('、', ', ')) },
          { title: text('依据', 'Basis'), dataIndex: 'basis', ellipsis: true },
          {
            title: text('有效期', 'Period'),
            render: (_, { from, until }) => (
              <span className={until != null && Date.parse(until) - now < SOON_MS ? 'is-overdue' : ''}>
                {from?.slice(0, 10)} – {until?.slice(0, 10) ?? text('不限', 'open')}
                {until != null && Date.parse(until) - now < SOON_MS ? text('（将到期）', ' (ends soon)') : ''}
              </span>
            ),
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
                  title: '',
                  render: (_: unknown, grant: MatrixGrant) => (
                    <Button size="small" danger={grant.suspended == null} onClick={() => setChosen(grant)}>
                      {grant.suspended == null ? text('暂停', 'Suspend') : text('恢复', 'Resume')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Modal
        open={chosen !== undefined}
        title={`${chosen?.suspended == null ? text('暂停', 'Suspend') : text('恢复', 'Resume')} ${chosen?.name ?? ''}`}
        okText={text('确定', 'Do it')}
        okButtonProps={{ disabled: reason.trim() === '' }}
        onOk={() => void act()}
        onCancel={() => setChosen(undefined)}
      >
        <Input.TextArea
          rows={2}
          aria-label={text('理由', 'Reason')}
          placeholder={text('理由', 'Reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {told !== undefined && <Told errors={told.errors} incomplete={[]} />}
      </Modal>
    </Card>
  );
}
