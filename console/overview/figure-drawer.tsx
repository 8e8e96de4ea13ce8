import { Descriptions, Drawer } from 'antd';
import { useMemo } from 'react';
import { Chart } from '../charts/chart.tsx';
import { useLanguage } from '../language.tsx';
import { useDepartmentName } from '../shell/use-department-name.ts';
import type { Figure } from './figure.ts';
import { Matters } from './matters.tsx';
import { numberText } from './number-text.ts';

interface FigureDrawerProps {
  readonly figure: Figure | undefined;
  /** The area's name. */
  readonly place: string;
  readonly onClose: () => void;
}

/** A figure by itself: its months, what it is made of, and the matters behind it as far as one may see them. */
export function FigureDrawer({ figure, place, onClose }: FigureDrawerProps) {
  const { language } = useLanguage();
  return (
    <Drawer
      size={920}
      open={figure !== undefined}
      onClose={onClose}
      title={figure === undefined ? '' : `${place} · ${figure.indicator[language]}`}
      destroyOnHidden
    >
      {figure !== undefined && <FigureInFull figure={figure} />}
    </Drawer>
  );
}

function FigureInFull({ figure }: { readonly figure: Figure }) {
  const { language, text } = useLanguage();
  const departmentName = useDepartmentName();
  const { indicator, value, numerator, denominator, lastYear, series, counted } = figure;
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 16, top: 16, bottom: 4, containLabel: true },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: series?.map(({ month }) => month.slice(0, 7)) ?? [] },
      yAxis: { type: 'value', scale: indicator.unit === '%' },
      series: [
        {
          type: 'line',
          name: indicator[language],
          data: series?.map((month) => month.value ?? null) ?? [],
          lineStyle: { color: '#1554ad' },
          itemStyle: { color: '#1554ad' },
        },
      ],
    }),
    [series, indicator, language],
  );
  return (
    <>
      <Descriptions
        size="small"
        column={2}
        items={[
          { label: text('值', 'Value'), children: `${numberText(value)} ${indicator.unit}` },
          { label: text('上年同期', 'Last year'), children: numberText(lastYear) },
          ...(denominator == null
            ? []
            : [
                { label: text('分子 / 分母', 'Of'), children: `${numberText(numerator)} / ${numberText(denominator)}` },
              ]),
          {
            label: text('数源部门', 'Departments'),
            children: indicator.departments.map(departmentName).join(text('、', ', ')),
          },
          { label: text('依据', 'Asked for by'), children: indicator.source, span: 2 },
        ].map((item, key) => ({ ...item, key }))}
      />
      {series != null && series.length > 1 && (
        <Chart option={option} height={220} label={text(`${indicator.zh}逐月走势`, `${indicator.en} by month`)} />
      )}
      <h2 className="section-head">{text('所计的事项', 'The matters behind it')}</h2>
      {counted == null ? (
        <p>
          {text(
            `${indicator.departments.map(departmentName).join('、')}只提供此数字，未授权您查看其中的事项。`,
            `${indicator.departments.map(departmentName).join(', ')} tell this figure alone: you have no grant to list what it counts.`,
          )}
        </p>
      ) : (
        <Matters counted={counted} />
      )}
    </>
  );
}
