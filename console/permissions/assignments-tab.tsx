import { Button, Card, Form, Input, Select, Skeleton, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { parse, stringify } from 'yaml';
import { AssignDocument, AssignmentsDocument, UnassignDocument } from '../../src/generated/console-operations.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { useMe } from '../shell/me.ts';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useOutcome } from './use-outcome.ts';
import { usePolicyNames } from './use-policy-names.ts';

interface Assignment {
  readonly grant: string;
  readonly posts?: readonly string[];
  readonly accounts?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly breakGlass?: string;
}

interface Given extends Assignment {
  readonly reason: string;
}

/** 分配. What was granted to one's own department, given on to posts and accounts of it, and taken back. */
export function AssignmentsTab() {
  const text = useText();
  const { ask } = useSession();
  const { department } = useMe();
  const file = department == null ? 'authority.yaml' : `departments/${department}.yaml`;
  const { answer, refresh } = useAnswer(AssignmentsDocument, { file });
  const names = usePolicyNames();
  const { refused, tell, forget } = useOutcome();
  const [form] = Form.useForm<Given>();
  const [taken, setTaken] = useState<string>();
  const [word, setWord] = useState('');
  if (answer === undefined || names.answer === undefined) return <Skeleton active />;
  const assignments = (answer.data?.policyItems ?? [])
    .map(({ key, text: written }) => ({ key, ...(parse(written) as Assignment) }))
    .filter(({ grant, posts = [], accounts = [] }) =>
      [grant, ...posts, ...accounts].join(' ').toLowerCase().includes(word.trim().toLowerCase()),
    );
  const assign = async ({ reason, grant, posts = [], accounts = [], until }: Given) => {
    const assignment = stringify({
      grant,
      ...(posts.length === 0 ? {} : { posts }),
      ...(accounts.length === 0 ? {} : { accounts }),
      ...(until === undefined || until === '' ? {} : { until }),
    });
    const done = await ask(AssignDocument, { basedOn: answer.data?.policy?.epoch ?? 0, assignment, reason });
    if (!tell(done, done.data?.assignGrant)) return;
    form.resetFields();
    refresh();
  };
  const unassign = async (reason: string) => {
    const done = await ask(UnassignDocument, { key: taken!, reason });
    if (!tell(done, done.data?.unassignGrant)) return;
    setTaken(undefined);
    refresh();
  };
  return (
    <>
      <Told errors={[...answer.errors, ...names.answer.errors]} incomplete={[]} />
      <Card size="small" title={text('将授权分配到岗位或账号', 'Give a grant on to posts or accounts')}>
        <Form<Given> form={form} layout="vertical" className="policy-form" onFinish={(given) => void assign(given)}>
          <Form.Item
            name="grant"
            label={text('授予本部门的授权', 'A grant made to you')}
            rules={[{ required: true, message: text('请选择授权', 'Choose a grant') }]}
          >
            <Select showSearch options={[...names.grants]} />
          </Form.Item>
          <Form.Item name="posts" label={text('岗位', 'Posts')}>
            <Select mode="multiple" allowClear showSearch={{ optionFilterProp: 'label' }} options={[...names.posts]} />
          </Form.Item>
          <Form.Item
            name="accounts"
            label={text('账号', 'Accounts')}
            dependencies={['posts']}
            rules={[
              ({ getFieldValue }) => ({
                validator: (_, accounts: readonly string[] | undefined) =>
                  (accounts?.length ?? 0) + ((getFieldValue('posts') as readonly string[] | undefined)?.length ?? 0) > 0
                    ? Promise.resolve()
                    : Promise.reject(new Error(text('请选择岗位或账号', 'Choose posts or accounts'))),
              }),
            ]}
          >
            <Select
              mode="multiple"
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              options={[...names.accounts]}
            />
          </Form.Item>
          <Form.Item name="until" label={text('截止日期（可不填）', 'Until (optional)')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item
            name="reason"
            label={text('理由', 'Reason')}
            rules={[{ required: true, whitespace: true, message: text('请写明理由', 'Say why') }]}
          >
            <Input />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {text('分配', 'Assign')}
          </Button>
        </Form>
        {refused !== undefined && taken === undefined && <Told errors={refused.errors} incomplete={[]} />}
      </Card>
      <Input.Search
        allowClear
        aria-label={text('查找分配', 'Find an assignment')}
        placeholder={text('查找分配', 'Find an assignment')}
        onChange={(event) => setWord(event.target.value)}
        style={{ width: 280, marginBlock: 12 }}
      />
      <Table
        size="small"
        rowKey="key"
        dataSource={assignments}
        pagination={{ pageSize: 50, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: text('没有分配', 'There are no assignments') }}
        columns={[
          { title: text('授权', 'Grant'), dataIndex: 'grant' },
          {
            title: text('岗位与账号', 'Posts and accounts'),
            render: (_, { posts = [], accounts = [] }) => (
              <Space wrap size={[4, 4]}>
                {posts.map((post) => (
                  <Tag key={post}>{names.posts.find(({ value }) => value === post)?.label ?? post}</Tag>
                ))}
                {accounts.map((account) => (
                  <Tag key={account}>{account}</Tag>
                ))}
              </Space>
            ),
          },
          {
            title: text('期限', 'Period'),
            render: (_, { from, until, breakGlass }) => (
              <>
                {from === undefined && until === undefined
                  ? text('随授权', 'as the grant')
                  : `${shortTime(from)} – ${shortTime(until)}`}
                {breakGlass === undefined ? null : <Tag className="tag-lost">{text('应急', 'emergency')}</Tag>}
              </>
            ),
          },
          {
            title: text('操作', 'Act'),
            width: 100,
            render: (_, { key }) => (
              <Button
                size="small"
                danger
                onClick={() => {
                  forget();
                  setTaken(key);
                }}
              >
                {text('收回', 'Take back')}
              </Button>
            ),
          },
        ]}
      />
      {taken !== undefined && (
        <ReasonDialog
          title={text('收回分配，即时生效', 'Take it back, at once')}
          okText={text('收回', 'Take back')}
          refused={refused}
          onReason={(reason) => void unassign(reason)}
          onClose={() => setTaken(undefined)}
        />
      )}
    </>
  );
}

function shortTime(instant: string | undefined): string {
  return instant?.slice(0, 16).replace('T', ' ') ?? '';
}
