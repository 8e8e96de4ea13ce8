interface SparklineProps {
  /** In the order of time; null where nothing is told. */
  readonly values: readonly (number | null)[];
  readonly label: string;
}

const WIDTH = 120;
const HEIGHT = 30;

/** A small time series without axes; months of which nothing is told are left open. */
export function Sparkline({ values, label }: SparklineProps) {
  const told = values.filter((value) => value !== null);
  if (told.length < 2) return <div style={{ height: HEIGHT }} />;
  const [least, most] = [Math.min(...told), Math.max(...told)];
  const x = (index: number) => 2 + (index * (WIDTH - 4)) / (values.length - 1);
  const y = (value: number) =>
    most === least ? HEIGHT / 2 : HEIGHT - 3 - ((value - least) / (most - least)) * (HEIGHT - 6);
  const path = values
    .map((value, index) => {
      if (value === null) return '';
      const isFirst = index === 0 || values[index - 1] === null;
      return `${isFirst ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      height={HEIGHT}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={path} fill="none" stroke="#1554ad" strokeWidth={1.6} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
