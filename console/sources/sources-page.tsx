import { Card, Skeleton, Table, Tag } from 'antd';
import { MatchQualityDocument } from '../../src/generated/console-operations.ts';
import { useText } from '../language.tsx';
import { Told } from '../shell/told.tsx';
import { useDepartmentName } from '../shell/use-department-name.ts';
import { useAnswer } from '../use-answer.ts';
import { numberText } from '../overview/number-text.ts';
import { useSourceStates } from './use-source-states.ts';

const NO_VARIABLES = {};

/** 数据源. Whether each department answers and how fast, and how well its records link to what others anchor. */
export function SourcesPage() {
  const text = useText();
  const departmentName = useDepartmentName();
  const states = useSourceStates();
  const { answer } = useAnswer(MatchQualityDocument, NO_VARIABLES);
  const links = answer?.data?.matchQuality ?? [];
  return (
    <>
      <Card size="small" title={text('部门数据源', 'Departments')} style={{ marginBottom: 12 }}>
        {states === undefined ? (
          <Skeleton active />
        ) : (
          <Table
            size="small"
            rowKey="department"
            dataSource={[...states]}
            pagination={false}
            columns={[
              { title: text('部门', 'Department'), dataIndex: 'department', render: departmentName },
              {
                title: text('状态', 'State'),
                dataIndex: 'state',
                render: (state: string) => (
                  <Tag className={state === 'up' ? 'tag-gained' : 'tag-lost'}>
                    {state === 'up' ? text('正常', 'up') : text('未应答', 'down')}
                  </Tag>
                ),
              },
              {
                title: text('应答时间（毫秒）', 'Latency (ms)'),
                dataIndex: 'milliseconds',
                align: 'right',
                render: (ms: number, { state }) => (state === 'up' ? ms.toFixed(1) : '—'),
              },
              {
                title: text('启动以来未应答的往返', 'Unanswered since start'),
                dataIndex: 'failures',
                align: 'right',
                render: (failures: number) => (
                  <span className={failures > 0 ? 'is-overdue' : ''}>{numberText(failures)}</span>
                ),
              },
            ]}
          />
        )}
      </Card>
      <Card size="small" title={text('关联质量', 'How well records link')}>
        {answer === undefined ? (
          <Skeleton active />
        ) : (
          <>
            <Told errors={answer.errors} incomplete={answer.incomplete} />
            <Table
              size="small"
              rowKey="link"
              dataSource={[...links]}
              pagination={false}
              locale={{ emptyText: text('没有可统计的关联', 'No links that you may count') }}
              columns={[
                { title: text('关联', 'Link'), dataIndex: 'link' },
                {
                  title: text('从 → 到', 'From → to'),
                  render: (_, { from, to }) => `${departmentName(from)} → ${departmentName(to)}`,
                },
                { title: text('记录', 'Records'), dataIndex: 'records', align: 'right', render: numberText },
                { title: text('已关联', 'Linked'), dataIndex: 'linked', align: 'right', render: numberText },
                { title: text('未填', 'Empty'), dataIndex: 'empty', align: 'right', render: numberText },
                { title: text('不合规', 'Malformed'), dataIndex: 'malformed', align: 'right', render: numberText },
                { title: text('未登记', 'Unknown'), dataIndex: 'unknown', align: 'right', render: numberText },
                {
                  title: text('关联率', 'Rate'),
                  dataIndex: 'rate',
                  align: 'right',
                  render: (rate: number | null) => (rate == null ? '—' : `${(rate * 100).toFixed(2)}%`),
                },
              ]}
            />
          </>
        )}
      </Card>
    </>
  );
}
