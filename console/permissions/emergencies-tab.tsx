import { Button, Card, Form, Input, InputNumber, Select, Skeleton, Table } from 'antd';
import { useState } from 'react';
import {
  EmergenciesDocument,
  OpenEmergencyDocument,
  ReviewEmergencyDocument,
  type EmergenciesQuery,
} from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useOutcome } from './use-outcome.ts';
import { usePolicyNames } from './use-policy-names.ts';

type Emergency = NonNullable<EmergenciesQuery['emergencyAccesses']>[number];

interface Given {
  readonly account: string;
  readonly grant: string;
  readonly minutes: number;
  readonly reason: string;
}

const NO_VARIABLES = {};
/** docs/administration.md: four hours at most. */
const MOST_MINUTES = 240;

/** 应急授权. Given at once and for hours at most, without a second person; somebody else reviews it afterwards. */
export function EmergenciesTab({ mayChange }: { readonly mayChange: boolean }) {
  const text = useText();
  const { ask } = useSession();
  const { answer, refresh } = useAnswer(EmergenciesDocument, NO_VARIABLES);
  const { refused, tell } = useOutcome();
  const [form] = Form.useForm<Given>();
  if (answer === undefined) return <Skeleton active />;
  const open = async (given: Given) => {
    const done = await ask(OpenEmergencyDocument, given);
    if (!tell(done, done.data?.grantEmergencyAccess)) return;
    form.resetFields();
    refresh();
  };
  return (
    <>
      <Told errors={answer.errors} incomplete={[]} />
      {mayChange && (
        <Card size="small" title={text('应急授权：即时生效，事后复核', 'An emergency: at once, reviewed afterwards')}>
          <Form<Given>
            form={form}
            layout="vertical"
            className="policy-form"
            initialValues={{ minutes: 60 }}
            onFinish={(given) => void open(given)}
          >
            <Choices />
            <Form.Item
              name="minutes"
              label={text('分钟（至多 240）', 'Minutes (240 at most)')}
              rules={[{ required: true, message: text('请写明时长', 'Say how long') }]}
            >
              <InputNumber min={1} max={MOST_MINUTES} precision={0} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item
              name="reason"
              label={text('事由', 'Reason')}
              rules={[{ required: true, whitespace: true, message: text('请写明事由', 'Say why') }]}
            >
              <Input />
            </Form.Item>
            <Button type="primary" danger htmlType="submit">
              {text('应急授权', 'Grant it now')}
            </Button>
          </Form>
          {refused !== undefined && <Told errors={refused.errors} incomplete={[]} />}
        </Card>
      )}
      <Emergencies emergencies={answer.data?.emergencyAccesses ?? []} mayChange={mayChange} onDone={refresh} />
    </>
  );
}

function Choices() {
  const text = useText();
  const { accounts, grants, answer } = usePolicyNames();
  return (
    <>
      {answer !== undefined && <Told errors={answer.errors} incomplete={[]} />}
      <Form.Item
        name="account"
        label={text('本部门账号', 'An account of yours')}
        rules={[{ required: true, message: text('请选择账号', 'Choose an account') }]}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={[...accounts]} />
      </Form.Item>
      <Form.Item
        name="grant"
        label={text('授予本部门的授权', 'A grant made to you')}
        rules={[{ required: true, message: text('请选择授权', 'Choose a grant') }]}
      >
        <Select showSearch options={[...grants]} />
      </Form.Item>
    </>
  );
}

interface EmergenciesProps {
  readonly emergencies: readonly Emergency[];
  readonly mayChange: boolean;
  readonly onDone: () => void;
}

function Emergencies({ emergencies, mayChange, onDone }: EmergenciesProps) {
  const text = useText();
  const { account: own, ask } = useSession();
  const [chosen, setChosen] = useState<Emergency>();
  const [refused, setRefused] = useState<Answer<unknown>>();
  const review = async (finding: string) => {
    const done = await ask(ReviewEmergencyDocument, { id: chosen!.id, finding });
    setRefused(done.errors.length === 0 ? undefined : done);
    if (done.errors.length > 0) return;
    setChosen(undefined);
    onDone();
  };
  return (
    <>
      <Table
        size="small"
        style={{ marginTop: 12 }}
        rowKey="id"
        dataSource={[...emergencies]}
        pagination={{ pageSize: 20, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: text('没有应急授权', 'There was no emergency') }}
        columns={[
          { title: text('账号', 'Account'), dataIndex: 'account' },
          { title: text('授权', 'Grant'), dataIndex: 'grant' },
          { title: text('事由', 'Reason'), dataIndex: 'reason' },
          {
            title: text('期间', 'Period'),
            render: (_, { from, until }) => `${shortTime(from)} – ${until.slice(11, 16)}`,
          },
          { title: text('开启人', 'Opened by'), dataIndex: 'openedBy' },
          {
            title: text('复核', 'Review'),
            render: (_, emergency) => {
              const { account, openedBy, reviewedBy, finding } = emergency;
              if (reviewedBy != null) return `${reviewedBy}${text('：', ': ')}${finding ?? ''}`;
              if (!mayChange || own === openedBy || own === account)
                return text('待另一人复核', 'waits for somebody else');
              return (
                <Button
                  size="small"
                  onClick={() => {
                    setRefused(undefined);
                    setChosen(emergency);
                  }}
                >
                  {text('复核', 'Review')}
                </Button>
              );
            },
          },
        ]}
      />
      {chosen !== undefined && (
        <ReasonDialog
          title={text(`复核 ${chosen.account} 的应急授权`, `Review the emergency of ${chosen.account}`)}
          okText={text('写入结论', 'Write it down')}
          refused={refused}
          onReason={(finding) => void review(finding)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

function shortTime(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
