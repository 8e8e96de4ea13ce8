import { Skeleton, Typography } from 'antd';
import { useEffect, useState } from 'react';
import type { Answer } from '../ask.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import { useDepartmentName } from '../shell/use-department-name.ts';
import type { Asked } from './ask-page.tsx';

interface RoundTrip {
  readonly department: string;
  readonly hop: number;
  readonly after: readonly number[];
  readonly steps: readonly {
    readonly id: number;
    readonly type: string;
    readonly kind: string;
    readonly path: string;
  }[];
}

interface ToldPlan {
  readonly plan?: { readonly rows: number; readonly cost: number; readonly roundTrips: readonly RoundTrip[] };
  readonly timing?: {
    readonly total: number;
    readonly roundTrips?: readonly { readonly ms: number; readonly rows: number }[];
  };
}

const [WIDTH, GAP_X, GAP_Y, LINE] = [230, 70, 18, 18];

/** What is asked of whom, hop by hop, with the time that each took: of those whose post may be told. */
export function PlanDiagram({ asked }: { readonly asked: Asked }) {
  const text = useText();
  const departmentName = useDepartmentName();
  const { ask } = useSession();
  const [answer, setAnswer] = useState<Answer<unknown>>();
  useEffect(() => {
    void ask(asked.query, asked.variables, { headers: { 'x-heyi-explain': 'plan,timing' } }).then(setAnswer);
  }, [ask, asked]);
  if (answer === undefined) return <Skeleton active />;
  const { plan, timing } = answer.extensions as ToldPlan;
  if (plan === undefined)
    return (
      <>
        <Told errors={answer.errors} incomplete={answer.incomplete} />
        <p>
          {text(
            '没有计划：您的岗位不可查看答案如何得来，或此查询不访问部门数据。',
            'No plan: your post is not told how an answer is come by, or no department is asked.',
          )}
        </p>
      </>
    );
  const { roundTrips } = plan;
  const heights = roundTrips.map(({ steps }) => 34 + steps.length * LINE);
  const hops = Math.max(0, ...roundTrips.map(({ hop }) => hop));
  const bottoms = new Map<number, number>();
  const places = roundTrips.map(({ hop }, index) => {
    const y = bottoms.get(hop) ?? 10;
    bottoms.set(hop, y + heights[index]! + GAP_Y);
    return { x: 10 + (hop - 1) * (WIDTH + GAP_X), y };
  });
  const height = Math.max(60, ...bottoms.values());
  return (
    <>
      <Typography.Paragraph>
        {text(
          `${roundTrips.length} 次往返，${hops} 跳；至多读取 ${plan.rows} 行`,
          `${roundTrips.length} round trips in ${hops} hops; at most ${plan.rows} rows`,
        )}
        {timing === undefined ? '' : text(`；用时 ${timing.total.toFixed(1)} 毫秒`, `; ${timing.total.toFixed(1)} ms`)}
      </Typography.Paragraph>
      <div style={{ overflow: 'auto' }} tabIndex={0} className="ask-plan">
        <svg width={20 + hops * (WIDTH + GAP_X)} height={height} role="img" aria-label={text('执行计划', 'The plan')}>
          {roundTrips.flatMap(({ after }, index) =>
            after.map((from) => {
              const [start, end] = [places[from]!, places[index]!];
              const [y1, y2] = [start.y + heights[from]! / 2, end.y + heights[index]! / 2];
              const x1 = start.x + WIDTH;
              return (
                <path
                  key={`${from}-${index}`}
                  d={`M${x1} ${y1}C${x1 + GAP_X / 2} ${y1} ${end.x - GAP_X / 2} ${y2} ${end.x} ${y2}`}
                  fill="none"
                  stroke="#7c8aa0"
                />
              );
            }),
          )}
          {roundTrips.map(({ department, steps }, index) => {
            const { x, y } = places[index]!;
            const time = timing?.roundTrips?.[index];
            return (
              <g key={index} transform={`translate(${x} ${y})`}>
                <rect width={WIDTH} height={heights[index]} rx={6} fill="#fff" stroke="#1554ad" />
                <text x={10} y={20} fontWeight={600} fill="#0b2f66">
                  {departmentName(department)}
                  {time === undefined ? '' : ` · ${time.ms.toFixed(1)} ms · ${time.rows}`}
                </text>
                {steps.map(({ id, type, path }, line) => (
                  <text key={id} x={10} y={40 + line * LINE} fontSize={12} fill="#3d4a5c">
                    {`${type} ← ${path}`.slice(0, 36)}
                  </text>
                ))}
              </g>
            );
          })}
        </svg>
      </div>
    </>
  );
}
