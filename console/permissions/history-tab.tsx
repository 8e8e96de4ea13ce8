import { App, Button, Input, Modal, Skeleton, Timeline, Typography } from 'antd';
import { useState } from 'react';
import { HistoryDocument, RollbackDocument, type HistoryQuery } from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { ItemChanges } from './item-changes.tsx';

type Epoch = NonNullable<HistoryQuery['policyHistory']>['nodes'][number];

/** 历史. Every epoch that changed something one may see, with its differences, and back to any of them. */
export function HistoryTab({ mayChange }: { readonly mayChange: boolean }) {
  const text = useText();
  const { ask } = useSession();
  const { message } = App.useApp();
  const [before, setBefore] = useState<number | null>(null);
  const { answer, refresh } = useAnswer(HistoryDocument, { before });
  const [back, setBack] = useState<Epoch>();
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Answer<unknown>>();
  if (answer === undefined) return <Skeleton active />;
  const page = answer.data?.policyHistory ?? undefined;
  const rollback = async () => {
    const done = await ask(RollbackDocument, { to: back!.epoch, reason });
    setTold(done);
    const outcome = done.data?.rollbackPolicy ?? undefined;
    if (outcome === undefined) return;
    void message.success(
      outcome.status === 'APPLIED'
        ? text(`已恢复，产生策略版本 ${outcome.epoch ?? ''}`, `Brought back, as epoch ${outcome.epoch ?? ''}`)
        : text('恢复会放宽授权，等待另一人复核', 'It would widen: it waits for a second person'),
    );
    setBack(undefined);
    setReason('');
    refresh();
  };
  return (
    <>
      <Told errors={answer.errors} incomplete={answer.incomplete} />
      <Timeline
        items={(page?.nodes ?? []).map((epoch) => ({
          key: String(epoch.epoch),
          content: (
            <>
              <Typography.Text strong>
                {text(`策略版本 ${epoch.epoch}`, `Epoch ${epoch.epoch}`)} · {epoch.reason}
              </Typography.Text>{' '}
              <Typography.Text type="secondary">
                {epoch.at.slice(0, 16).replace('T', ' ')} · {epoch.author}
                {epoch.approver == null ? '' : ` + ${epoch.approver}`}
                {epoch.restores == null
                  ? ''
                  : text(` · 恢复自版本 ${epoch.restores}`, ` · brings back ${epoch.restores}`)}
              </Typography.Text>
              {mayChange && (
                <Button size="small" style={{ marginInlineStart: 8 }} onClick={() => setBack(epoch)}>
                  {text('恢复到此版本', 'Back to this')}
                </Button>
              )}
              <div style={{ marginTop: 6, maxWidth: 980 }}>
                {epoch.changes.length > 12
                  ? text(`${epoch.changes.length} 个条目`, `${epoch.changes.length} items`)
                  : epoch.changes.length > 0 && <ItemChanges changes={epoch.changes} />}
              </div>
            </>
          ),
        }))}
      />
      {page?.hasNextPage === true && (
        <Button onClick={() => setBefore(page.before ?? null)}>{text('更早', 'Earlier')}</Button>
      )}
      <Modal
        open={back !== undefined}
        title={text(`恢复到策略版本 ${back?.epoch ?? ''}`, `Back to epoch ${back?.epoch ?? ''}`)}
        okText={text('恢复', 'Bring back')}
        okButtonProps={{ disabled: reason.trim() === '' }}
        onOk={() => void rollback()}
        onCancel={() => setBack(undefined)}
      >
        <p>
          {text(
            '您所管理的条目回到当时的样子，成为新的策略版本；放宽敏感字段的部分须另一人复核。',
            'The items that you administer become what they were, as a new epoch. What widens a sensitive field waits for a second person.',
          )}
        </p>
        <Input.TextArea
          rows={2}
          aria-label={text('理由', 'Reason')}
          placeholder={text('理由', 'Reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {told !== undefined && <Told errors={told.errors} incomplete={[]} />}
      </Modal>
    </>
  );
}
