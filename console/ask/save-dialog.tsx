import { App, Checkbox, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { SaveQuestionDocument, type QuestionSharing } from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.ts';
import { useMe } from '../shell/me.ts';
import { Told } from '../shell/told.tsx';
import type { Question } from './library.ts';
import { SHARINGS } from './sharings.ts';

interface SaveDialogProps {
  readonly open: boolean;
  /** As it is written now. */
  readonly question: Question;
  readonly onClose: () => void;
  readonly onSaved: (question: Question) => void;
}

interface Given {
  readonly title: string;
  readonly shared: QuestionSharing;
  readonly replace?: boolean;
}

/** Keeps a question on the hub. Those it is shared with ask it by their own rights. */
export function SaveDialog({ open, question, onClose, onSaved }: SaveDialogProps) {
  const { language, text } = useLanguage();
  const { ask } = useSession();
  const { department } = useMe();
  const { message } = App.useApp();
  const [form] = Form.useForm<Given>();
  const [refused, setRefused] = useState<Answer<unknown>>();
  const { saved, query, variables } = question;
  const save = async ({ title, shared, replace = false }: Given) => {
    const answer = await ask(SaveQuestionDocument, {
      id: replace ? (saved?.id ?? null) : null,
      question: { title, query, variables: variables.trim() === '' ? '{}' : variables, shared },
    });
    const kept = answer.data?.saveQuestion ?? undefined;
    setRefused(kept === undefined ? answer : undefined);
    if (kept === undefined) return;
    void message.success(text('已保存在枢纽', 'Kept on the hub'));
    onSaved({ ...question, id: kept.id, zh: kept.title, en: kept.title, saved: { id: kept.id, shared: kept.shared } });
  };
  return (
    <Modal
      open={open}
      destroyOnHidden
      title={text('保存查询', 'Save the question')}
      okText={text('保存', 'Save')}
      onOk={() => form.submit()}
      onCancel={() => {
        setRefused(undefined);
        onClose();
      }}
    >
      <Form<Given>
        form={form}
        layout="vertical"
        preserve={false}
        initialValues={{ title: question[language], shared: saved?.shared ?? 'NOBODY', replace: saved !== undefined }}
        onFinish={(given) => void save(given)}
      >
        <Form.Item
          name="title"
          label={text('名称', 'Name')}
          rules={[{ required: true, whitespace: true, message: text('请写明名称', 'Give it a name') }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item
          name="shared"
          label={text('供谁使用', 'For whom')}
          extra={text(
            '变量一并保存；他人以自己的权限查询，且只能看到其可知悉的查询。',
            'Its variables go with it. Others ask by their own rights, and find it only where they may know of all it names.',
          )}
        >
          <Radio.Group
            options={(['NOBODY', 'UNIT', 'ALL'] as const).map((value) => ({
              value,
              label: SHARINGS[value][language],
              disabled: value !== 'NOBODY' && department == null,
            }))}
          />
        </Form.Item>
        {saved !== undefined && (
          <Form.Item name="replace" valuePropName="checked">
            <Checkbox>{text('替换原来保存的', 'In place of the one that was saved')}</Checkbox>
          </Form.Item>
        )}
      </Form>
      {refused !== undefined && <Told errors={refused.errors} incomplete={[]} />}
    </Modal>
  );
}
