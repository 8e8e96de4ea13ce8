import { App, Button, Card, Empty, Input, Segmented, Skeleton, Space, Tag, Typography } from 'antd';
import { useState } from 'react';
import {
  DecideDocument,
  DraftsDocument,
  WithdrawDocument,
  type DraftsQuery,
} from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { ItemChanges } from './item-changes.tsx';

type Draft = NonNullable<DraftsQuery['policyDrafts']>[number];
type Status = Draft['status'];

/** 待复核. Changes that wait for a second person, one's own among them; and what became of earlier ones. */
export function InboxTab() {
  const text = useText();
  const [status, setStatus] = useState<Status>('PENDING');
  const { answer, refresh } = useAnswer(DraftsDocument, { status }, { everyMs: 15_000 });
  const drafts = answer?.data?.policyDrafts ?? [];
  return (
    <>
      <Segmented<Status>
        style={{ marginBottom: 12 }}
        value={status}
        onChange={setStatus}
        options={[
          { value: 'PENDING', label: text('待复核', 'Waiting') },
          { value: 'APPLIED', label: text('已生效', 'Applied') },
          { value: 'REJECTED', label: text('被拒绝', 'Rejected') },
          { value: 'WITHDRAWN', label: text('已撤回', 'Withdrawn') },
        ]}
      />
      {answer === undefined ? (
        <Skeleton active />
      ) : (
        <>
          <Told errors={answer.errors} incomplete={answer.incomplete} />
          {drafts.length === 0 && answer.errors.length === 0 && (
            <Empty description={text('没有这样的变更。', 'There are no such changes.')} />
          )}
          {drafts.map((draft) => (
            <DraftCard key={draft.id} draft={draft} onDone={refresh} />
          ))}
        </>
      )}
    </>
  );
}

function DraftCard({ draft, onDone }: { readonly draft: Draft; readonly onDone: () => void }) {
  const text = useText();
  const { account, ask } = useSession();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Answer<unknown>>();
  const { id, author, department, at, status, changes, decidable, decidedBy } = draft;
  const isPending = status === 'PENDING';
  const decide = async (approve: boolean) => {
    const answer = await ask(DecideDocument, { id, approve, reason });
    setTold(answer);
    if (answer.errors.length > 0) return;
    void message.success(approve ? text('已同意，即时生效', 'Approved: it holds now') : text('已拒绝', 'Rejected'));
    onDone();
  };
  const withdraw = async () => {
    setTold(await ask(WithdrawDocument, { id }));
    onDone();
  };
  return (
    <Card
      size="small"
      style={{ marginBottom: 12 }}
      title={draft.reason}
      extra={
        <Space>
          {department != null && <Tag>{department}</Tag>}
          <Typography.Text type="secondary">
            {author} · {at.slice(0, 16).replace('T', ' ')}
            {decidedBy == null ? '' : ` · ${text('复核', 'decided by')} ${decidedBy}`}
          </Typography.Text>
        </Space>
      }
    >
      <ItemChanges changes={changes} />
      {told !== undefined && <Told errors={told.errors} incomplete={[]} />}
      {isPending && decidable && (
        <Space style={{ marginTop: 10 }}>
          <Input
            aria-label={text('复核意见', 'Why')}
            placeholder={text('复核意见', 'Why')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            style={{ width: 320 }}
          />
          <Button type="primary" disabled={reason.trim() === ''} onClick={() => void decide(true)}>
            {text('同意', 'Approve')}
          </Button>
          <Button danger disabled={reason.trim() === ''} onClick={() => void decide(false)}>
            {text('拒绝', 'Reject')}
          </Button>
        </Space>
      )}
      {isPending && !decidable && (
        <Space style={{ marginTop: 10 }}>
          <Typography.Text type="secondary">
            {author === account
              ? text('由您提出，须由另一人复核。', 'It is yours: somebody else must decide.')
              : text('不由您复核。', 'It is not yours to decide.')}
          </Typography.Text>
          {author === account && <Button onClick={() => void withdraw()}>{text('撤回', 'Withdraw')}</Button>}
        </Space>
      )}
    </Card>
  );
}
