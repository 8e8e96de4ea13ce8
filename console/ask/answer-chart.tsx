import { Empty, Segmented, Select, Space } from 'antd';
import { useMemo, useState } from 'react';
import { Chart } from '../charts/chart.tsx';
import { useText } from '../language.tsx';
import type { Asked } from './ask-page.tsx';
import { rowsOf } from './rows-of.ts';

type Kind = 'bar' | 'line' | 'pie';

/** A list of the answer as a chart: a number by a text, or, where there is no number, how many rows have the same. */
export function AnswerChart({ answer }: Pick<Asked, 'answer'>) {
  const text = useText();
  const list = useMemo(() => rowsOf(answer.data)[0], [answer]);
  const [kind, setKind] = useState<Kind>('bar');
  const [by, setBy] = useState<string>();
  const [of, setOf] = useState<string>();
  const numbers = list?.columns.filter((column) => list.rows.some((row) => typeof row[column] === 'number')) ?? [];
  const texts = list?.columns.filter((column) => !numbers.includes(column)) ?? [];
  const [category, measure] = [by ?? texts[0], of ?? numbers[0]];
  const option = useMemo(() => {
    const sums = new Map<string, number>();
    for (const row of list?.rows ?? []) {
      const key = String(row[category ?? ''] ?? '—');
      const value = measure === undefined ? 1 : row[measure];
      sums.set(key, (sums.get(key) ?? 0) + (typeof value === 'number' ? value : 0));
    }
    const entries = [...sums].slice(0, 60);
    if (kind === 'pie')
      return {
        tooltip: { trigger: 'item' },
        series: [{ type: 'pie', radius: '70%', data: entries.map(([name, value]) => ({ name, value })) }],
      };
    return {
      grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
      tooltip: { trigger: 'axis' },
      xAxis: {
        type: 'category',
        data: entries.map(([name]) => name),
        axisLabel: { rotate: entries.length > 12 ? 40 : 0 },
      },
      yAxis: { type: 'value' },
      series: [{ type: kind, data: entries.map(([, value]) => value), itemStyle: { color: '#1554ad' } }],
    };
  }, [list, category, measure, kind]);
  if (list === undefined || category === undefined)
    return <Empty description={text('答案中没有可画的列表。', 'There is no list to draw in the answer.')} />;
  const options = (columns: readonly string[]) => columns.map((value) => ({ value, label: value }));
  return (
    <>
      <Space wrap style={{ marginBottom: 8 }}>
        <Segmented<Kind>
          value={kind}
          onChange={setKind}
          options={[
            { value: 'bar', label: text('柱', 'Bars') },
            { value: 'line', label: text('线', 'Line') },
            { value: 'pie', label: text('饼', 'Pie') },
          ]}
        />
        <Select
          aria-label={text('分类', 'By')}
          value={category}
          onChange={setBy}
          options={options(texts)}
          style={{ width: 200 }}
        />
        {measure !== undefined && (
          <Select
            aria-label={text('数值', 'Of')}
            value={measure}
            onChange={setOf}
            options={options(numbers)}
            style={{ width: 200 }}
          />
        )}
      </Space>
      <Chart option={option} height={420} label={text(`按 ${category} 的图`, `A chart by ${category}`)} />
    </>
  );
}
