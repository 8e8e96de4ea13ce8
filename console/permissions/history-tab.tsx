import { Button, Empty, Skeleton, Space, Timeline, Typography } from 'antd';
import { useState } from 'react';
import { HistoryDocument, RollbackDocument, type HistoryQuery } from '../../src/generated/console-operations.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { ItemChanges } from './item-changes.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { useOutcome } from './use-outcome.ts';

type Epoch = NonNullable<HistoryQuery['policyHistory']>['nodes'][number];

/** 历史. Every epoch that changed something one may see, with its differences, and back to any of them. */
export function HistoryTab({ mayChange }: { readonly mayChange: boolean }) {
  const text = useText();
  const { ask } = useSession();
  const [before, setBefore] = useState<number | null>(null);
  const { answer, refresh } = useAnswer(HistoryDocument, { before });
  const [back, setBack] = useState<Epoch>();
  const { refused, tell, forget } = useOutcome();
  if (answer === undefined) return <Skeleton active />;
  const page = answer.data?.policyHistory ?? undefined;
  const rollback = async (reason: string) => {
    const done = await ask(RollbackDocument, { to: back!.epoch, reason });
    if (!tell(done, done.data?.rollbackPolicy)) return;
    setBack(undefined);
    setBefore(null);
    refresh();
  };
  return (
    <>
      <Told errors={answer.errors} incomplete={answer.incomplete} />
      {page?.nodes.length === 0 && (
        <Empty description={text('没有您可见的变更。', 'There are no changes that you may see.')} />
      )}
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
                <Button
                  size="small"
                  style={{ marginInlineStart: 8 }}
                  onClick={() => {
                    forget();
                    setBack(epoch);
                  }}
                >
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
      <Space>
        {before !== null && <Button onClick={() => setBefore(null)}>{text('最近', 'Latest')}</Button>}
        {page?.hasNextPage === true && (
          <Button onClick={() => setBefore(page.before ?? null)}>{text('更早', 'Earlier')}</Button>
        )}
      </Space>
      {back !== undefined && (
        <ReasonDialog
          title={text(`恢复到策略版本 ${back.epoch}`, `Back to epoch ${back.epoch}`)}
          okText={text('恢复', 'Bring back')}
          refused={refused}
          onReason={(reason) => void rollback(reason)}
          onClose={() => setBack(undefined)}
        >
          <p>
            {text(
              '您所管理的条目回到当时的样子，成为新的策略版本；放宽敏感字段的部分须另一人复核。',
              'The items that you administer become what they were, as a new epoch. What widens a sensitive field waits for a second person.',
            )}
          </p>
        </ReasonDialog>
      )}
    </>
  );
}
