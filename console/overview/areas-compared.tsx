import { Card, Select, Table, Typography } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { Chart } from '../charts/chart.tsx';
import { OverviewBelowDocument } from '../../src/generated/console-operations.ts';
import { useLanguage } from '../language.tsx';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { Change } from './change.tsx';
import type { Figure } from './figure.ts';
import { numberText } from './number-text.ts';

interface AreasComparedProps {
  readonly area: string;
  readonly figures: readonly Figure[];
  readonly onOpen: (area: string) => void;
}

/** The areas directly below, by one indicator, as bars and as a table; each leads to its own screen. */
export function AreasCompared({ area, figures, onOpen }: AreasComparedProps) {
  const { language, text } = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const told = figures.filter(({ value }) => value != null);
  const figure = told.find(({ indicator }) => indicator.id === chosen) ?? told[0];
  const indicator = figure?.indicator;
  const { answer, loading } = useAnswer(
    OverviewBelowDocument,
    { area, indicator: indicator?.id ?? '' },
    { skip: indicator === undefined },
  );
  const rows = useMemo(
    () =>
      (answer?.data?.center?.children ?? [])
        .map((child) => ({ ...child, ...child.analysis?.[0] }))
        .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)),
    [answer],
  );
  const bars = useMemo(() => rows.filter(({ value }) => value != null).slice(0, 30), [rows]);
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 44, top: 8, bottom: 4, containLabel: true },
      tooltip: { trigger: 'item' },
      xAxis: { type: 'value', splitLine: { lineStyle: { color: '#e6ebf2' } } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ name, area: code }) => name ?? code),
        axisLabel: { color: '#1c2430' },
      },
      series: [
        {
          type: 'bar',
          data: bars.map(({ value }) => value),
          itemStyle: { color: '#1554ad' },
          barMaxWidth: 18,
          label: {
            show: true,
            position: 'right',
            color: '#1c2430',
            formatter: ({ value }: { value: number }) => numberText(value),
          },
        },
      ],
    }),
    [bars],
  );
  const pick = useCallback((index: number) => onOpen(bars[index]!.area), [bars, onOpen]);
  if (indicator === undefined) return null;
  return (
    <Card
      size="small"
      title={text('下级区划比较', 'The areas below, compared')}
      extra={
        <Select
          size="small"
          aria-label={text('指标', 'Indicator')}
          value={indicator.id}
          onChange={setChosen}
          style={{ width: 260 }}
          options={told.map((each) => ({ value: each.indicator.id, label: each.indicator[language] }))}
        />
      }
    >
      {answer !== undefined && <Told errors={answer.errors} incomplete={answer.incomplete} />}
      <div className="overview-pair">
        <div>
          {bars.length > 0 && (
            <Chart
              option={option}
              height={Math.max(140, bars.length * 26 + 30)}
              label={text(`各下级区划的${indicator.zh}`, `${indicator.en} of the areas below`)}
              onPick={pick}
            />
          )}
        </div>
        <Table
          size="small"
          rowKey="area"
          loading={loading && answer === undefined}
          dataSource={rows}
          pagination={false}
          locale={{ emptyText: text('没有可列出的下级区划', 'No areas below to list') }}
          columns={[
            {
              title: text('区划', 'Area'),
              dataIndex: 'name',
              render: (name: string | null, row) => (
                <Typography.Link onClick={() => onOpen(row.area)}>{name ?? row.area}</Typography.Link>
              ),
            },
            {
              title: text(`值（${indicator.unit}）`, `Value (${indicator.unit})`),
              dataIndex: 'value',
              align: 'right',
              render: numberText,
            },
            {
              title: text('同比', 'Change'),
              dataIndex: 'change',
              align: 'right',
              render: (change: number | null | undefined) =>
                change == null ? '—' : <Change change={change} better={indicator.better} />,
            },
            {
              title: text('工单办理中/超期', 'Orders open/overdue'),
              align: 'right',
              render: (_, { command }) => (
                <span className={(command?.overdue ?? 0) > 0 ? 'is-overdue' : ''}>
                  {numberText(command?.open)} / {numberText(command?.overdue)}
                </span>
              ),
            },
          ]}
        />
      </div>
    </Card>
  );
}
