import { Spin } from 'antd';
import { lazy, Suspense } from 'react';
import type { EChartsCoreOption } from 'echarts/core';

const Drawn = lazy(async () => ({ default: (await import('./drawn-chart.tsx')).DrawnChart }));

export interface ChartProps {
  readonly option: EChartsCoreOption;
  /** In pixels. */
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly onPick?: (index: number) => void;
}

/** A chart; ECharts is loaded with the first one. */
export function Chart(props: ChartProps) {
  return (
    <Suspense fallback={<Spin style={{ display: 'block', paddingBlock: props.height / 3 }} />}>
      <Drawn {...props} />
    </Suspense>
  );
}
