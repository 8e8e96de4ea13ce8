import { Alert, App, Button, Drawer, Form, Input, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import {
  ChangeDocument,
  GrantTextsDocument,
  PreviewDocument,
  type PreviewQuery,
} from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { useMe } from '../shell/me.ts';
import { Told } from '../shell/told.tsx';
import { changeGrantText } from './change-grant-text.ts';
import { Effects } from './effects.tsx';
import { ItemChanges } from './item-changes.tsx';
import type { Edits } from './matrix-tab.tsx';
import type { MatrixGrant } from './matrix.ts';

interface DraftDrawerProps {
  readonly open: boolean;
  /** The policy that the edits were made on. */
  readonly epoch: number;
  readonly edits: Edits;
  readonly grants: readonly MatrixGrant[];
  readonly onClose: () => void;
  readonly onSent: () => void;
}

interface GrantChange {
  readonly file: string;
  readonly section: string;
  readonly key: string;
  readonly text: string;
}

/** The draft before it is sent: who gains and who loses what, and whether a second person must agree. */
export function DraftDrawer({ open, epoch, edits, onClose, onSent }: DraftDrawerProps) {
  const text = useText();
  const { ask } = useSession();
  const { department } = useMe();
  const { message } = App.useApp();
  const [changes, setChanges] = useState<readonly GrantChange[]>([]);
  const [answer, setAnswer] = useState<Answer<PreviewQuery>>();
  const [refused, setRefused] = useState<Answer<unknown>>();
  const [isSending, setSending] = useState(false);

  useEffect(() => {
    if (!open) return;
    let isHere = true;
    const file = `departments/${department ?? ''}.yaml`;
    const look = async () => {
      setAnswer(undefined);
      setRefused(undefined);
      const { data } = await ask(GrantTextsDocument, { file });
      const texts = new Map(data?.policyItems?.map(({ key, text: written }) => [key, written]));
      const wanted = [...edits].flatMap(([key, cells]) => {
        const written = texts.get(key);
        return written === undefined ? [] : [{ file, section: 'grants', key, text: changeGrantText(written, cells) }];
      });
      const preview = await ask(PreviewDocument, { changes: wanted });
      if (!isHere) return;
      setChanges(wanted);
      setAnswer(preview);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [open, ask, department, edits]);

  const preview = answer?.data?.previewPolicyChange ?? undefined;
  const send = async ({ reason }: { readonly reason: string }) => {
    setSending(true);
    const sent = await ask(ChangeDocument, { basedOn: epoch, changes, reason });
    setSending(false);
    const outcome = sent.data?.changePolicy ?? undefined;
    if (outcome === undefined) {
      setRefused(sent);
      return;
    }
    void message.success(
      outcome.status === 'APPLIED'
        ? text(`已生效（策略版本 ${outcome.epoch ?? ''}）`, `In force (epoch ${outcome.epoch ?? ''})`)
        : text('已提交，等待另一人复核', 'Sent: it waits for a second person'),
    );
    onSent();
  };
  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={860}
      title={text('草稿：谁得到、谁失去', 'The draft: who gains, who loses')}
    >
      {answer === undefined ? (
        <Skeleton active />
      ) : (
        <>
          <Told errors={answer.errors} incomplete={answer.incomplete} />
          {preview !== undefined && (
            <>
              <Alert
                showIcon
                type={preview.needsSecondPerson ? 'warning' : 'info'}
                title={
                  preview.needsSecondPerson
                    ? text('须由另一人复核后生效', 'A second person must agree before it acts')
                    : text('提交后即时生效', 'It acts as soon as it is sent')
                }
                description={preview.because.join(text('；', '; '))}
              />
              <Effects effects={preview.effects} operations={preview.operations} />
              <h2 className="section-head">{text('条目的变更', 'Items')}</h2>
              <ItemChanges changes={preview.changes} />
              {refused !== undefined && <Told errors={refused.errors} incomplete={[]} />}
              <Form<{ reason: string }>
                layout="vertical"
                onFinish={(given) => void send(given)}
                style={{ marginTop: 12 }}
              >
                <Form.Item
                  name="reason"
                  label={text('理由（记入策略历史）', 'Reason (kept in the history)')}
                  rules={[{ required: true, message: text('请写明理由', 'Say why') }]}
                >
                  <Input.TextArea rows={2} />
                </Form.Item>
                <Button type="primary" htmlType="submit" loading={isSending}>
                  {text('提交', 'Send')}
                </Button>
              </Form>
            </>
          )}
        </>
      )}
    </Drawer>
  );
}
