import { Card, Table } from 'antd';
import type { Answer } from '../ask.ts';
import { useLanguage } from '../language.tsx';
import { valueTitle } from '../value-title.ts';
import { Told } from '../shell/told.tsx';
import type { Command } from './figure.ts';
import { numberText } from './number-text.ts';

interface OrdersProps {
  readonly command: Command | undefined;
  readonly answer: Pick<Answer<unknown>, 'errors' | 'incomplete'>;
}

/** 指挥调度. Orders raised, open and overdue, and who holds the open ones. */
export function Orders({ command, answer }: OrdersProps) {
  const { language, text } = useLanguage();
  const errors = answer.errors.filter(({ path }) => path?.includes('command'));
  const holders = [...(command?.holders ?? [])].sort(
    (a, b) => (b.overdue ?? 0) - (a.overdue ?? 0) || (b.open ?? 0) - (a.open ?? 0),
  );
  return (
    <Card size="small" title={text('指挥调度：工单', 'Command: orders')}>
      {command === undefined ? (
        errors.length > 0 ? (
          <Told errors={errors} incomplete={[]} />
        ) : (
          <p className="nothing">{text('没有可见的工单。', 'No orders that you may see.')}</p>
        )
      ) : (
        <>
          <dl className="order-figures">
            <div>
              <dt>{text('本期发起', 'Raised')}</dt>
              <dd>{numberText(command.raised)}</dd>
            </div>
            <div>
              <dt>{text('办理中', 'Open')}</dt>
              <dd>{numberText(command.open)}</dd>
            </div>
            <div>
              <dt>{text('已超期', 'Overdue')}</dt>
              <dd className={(command.overdue ?? 0) > 0 ? 'is-overdue' : ''}>{numberText(command.overdue)}</dd>
            </div>
          </dl>
          <Table
            size="small"
            pagination={false}
            rowKey="holder"
            dataSource={holders}
            locale={{ emptyText: text('没有办理中的工单', 'No open orders') }}
            columns={[
              {
                title: text('目前在谁手中', 'Held by'),
                dataIndex: 'name',
                render: (name: string) => valueTitle(name, language) ?? name,
              },
              { title: text('办理中', 'Open'), dataIndex: 'open', align: 'right', width: 90, render: numberText },
              {
                title: text('已超期', 'Overdue'),
                dataIndex: 'overdue',
                align: 'right',
                width: 90,
                render: (overdue: number | null) => (
                  <span className={(overdue ?? 0) > 0 ? 'is-overdue' : ''}>{numberText(overdue)}</span>
                ),
              },
            ]}
          />
        </>
      )}
    </Card>
  );
}
