import { FullscreenExitOutlined, FullscreenOutlined, ReloadOutlined } from '@ant-design/icons';
import { Breadcrumb, Button, Empty, Segmented, Skeleton, Space, Typography } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { AreaNamesDocument, OverviewDocument } from '../../src/generated/console-operations.ts';
import { useText } from '../language.tsx';
import { useMe } from '../shell/me.ts';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { useRoute } from '../use-route.ts';
import { AreaBranches } from './area-branches.tsx';
import { AreasCompared } from './areas-compared.tsx';
import { codesDownTo } from './codes-down-to.ts';
import { FigureCards } from './figure-cards.tsx';
import { FigureDrawer } from './figure-drawer.tsx';
import { Orders } from './orders.tsx';
import { Risks } from './risks.tsx';
import { useFullScreen } from './use-full-screen.ts';
import './overview.css';

/** 一屏总览. What a governance centre sees of one area, from the city down to the village. */
export function OverviewPage() {
  const text = useText();
  const { scope } = useMe();
  const { parts, go } = useRoute();
  // A grid has its village's code and three digits; what is counted is the village's.
  const roots = useMemo(() => [...new Set(scope.map((code) => code.slice(0, 12)))], [scope]);
  const area = parts[1] ?? roots[0];
  const screen = useRef<HTMLDivElement>(null);
  const { isFull, toggle } = useFullScreen(screen);
  const [seconds, setSeconds] = useState(30);
  const [figure, setFigure] = useState<string>();
  const codes = area === undefined ? [] : codesDownTo(area, roots);

  const { answer, loading, at, refresh } = useAnswer(
    OverviewDocument,
    { area: area ?? '' },
    { everyMs: seconds * 1000, skip: area === undefined },
  );
  const { answer: named } = useAnswer(AreaNamesDocument, { areas: codes }, { skip: codes.length === 0 });
  const names = new Map(named?.data?.areas?.nodes?.map(({ code, name }) => [code, name ?? code]));
  if (area === undefined)
    return (
      <Empty
        description={text('您的账号没有服务区划，总览为空。', 'Your account serves no area: there is nothing to show.')}
      />
    );

  const center = answer?.data?.center ?? undefined;
  const analysis = center?.analysis ?? [];
  const open = (code: string) => go('overview', code);
  return (
    <div ref={screen} className="overview">
      <aside className="overview-areas" aria-label={text('区划', 'Areas')}>
        <AreaBranches roots={roots} selected={area} onSelect={open} />
      </aside>
      <div className="overview-screen">
        <div className="overview-head">
          <Breadcrumb
            items={codes.map((code) => ({
              title:
                code === area ? (
                  <strong>{names.get(code) ?? center?.name ?? code}</strong>
                ) : (
                  <Typography.Link onClick={() => open(code)}>{names.get(code) ?? code}</Typography.Link>
                ),
            }))}
          />
          <Space size="small" wrap>
            {center !== undefined && (
              <Typography.Text type="secondary">
                {center.period.from} – {center.period.to}
                {at === undefined ? '' : ` · ${text('更新于', 'as of')} ${at.toLocaleTimeString('en-GB')}`}
              </Typography.Text>
            )}
            <Segmented
              size="small"
              aria-label={text('自动刷新', 'Refresh')}
              value={seconds}
              onChange={setSeconds}
              options={[
                { value: 30, label: text('30 秒', '30 s') },
                { value: 300, label: text('5 分钟', '5 min') },
                { value: 0, label: text('不刷新', 'off') },
              ]}
            />
            <Button
              size="small"
              icon={<ReloadOutlined />}
              loading={loading}
              onClick={refresh}
              aria-label={text('立即刷新', 'Refresh now')}
            />
            <Button size="small" icon={isFull ? <FullscreenExitOutlined /> : <FullscreenOutlined />} onClick={toggle}>
              {isFull ? text('退出全屏', 'Leave full screen') : text('全屏', 'Full screen')}
            </Button>
          </Space>
        </div>
        {answer === undefined ? (
          <Skeleton active paragraph={{ rows: 10 }} />
        ) : (
          <>
            <Told errors={answer.errors} incomplete={answer.incomplete} />
            {center === undefined ? (
              <Empty description={text('没有此区划的总览。', 'There is no overview of this area.')} />
            ) : (
              <>
                <FigureCards figures={analysis} answer={answer} onOpen={setFigure} />
                <div className="overview-pair">
                  <Orders command={center.command ?? undefined} answer={answer} />
                  <Risks area={area} risks={center.risks ?? []} onOpen={setFigure} />
                </div>
                {area.length < 12 && <AreasCompared area={area} figures={analysis} onOpen={open} />}
              </>
            )}
          </>
        )}
        <FigureDrawer
          figure={analysis.find(({ indicator }) => indicator.id === figure)}
          place={names.get(area) ?? center?.name ?? area}
          onClose={() => setFigure(undefined)}
        />
      </div>
    </div>
  );
}
