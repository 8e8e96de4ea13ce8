import { Tabs } from 'antd';
import { useText } from '../language.tsx';
import { useMe } from '../shell/me.ts';
import { useRoute } from '../use-route.ts';
import { AssignmentsTab } from './assignments-tab.tsx';
import { EmergenciesTab } from './emergencies-tab.tsx';
import { GrantsTab } from './grants-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { InboxTab } from './inbox-tab.tsx';
import { MatrixTab } from './matrix-tab.tsx';
import { ViewAsTab } from './view-as-tab.tsx';
import './matrix.css';

/** 权限. What an administrator sees and changes of the policy, by their duty; all of it by the administration's own interface. */
export function PermissionsPage() {
  const text = useText();
  const { duty } = useMe();
  const { parts, go } = useRoute();
  const isOneOf = (...duties: readonly string[]) => duty != null && duties.includes(duty);
  const tabs = [
    {
      key: 'matrix',
      label: text('授权矩阵', 'Matrix'),
      shown: isOneOf('DEPARTMENT', 'SHARING', 'AUDIT'),
      children: <MatrixTab mayChange={isOneOf('DEPARTMENT')} />,
    },
    { key: 'inbox', label: text('待复核', 'Inbox'), shown: true, children: <InboxTab /> },
    {
      key: 'grants',
      label: text('到期与闲置', 'Expiring and unused'),
      shown: isOneOf('DEPARTMENT', 'SHARING', 'AUDIT'),
      children: <GrantsTab mayChange={isOneOf('DEPARTMENT')} />,
    },
    {
      key: 'assignments',
      label: text('分配', 'Assignments'),
      shown: isOneOf('DEPARTMENT', 'SHARING'),
      children: <AssignmentsTab />,
    },
    {
      key: 'emergencies',
      label: text('应急授权', 'Emergencies'),
      shown: isOneOf('DEPARTMENT', 'SHARING', 'AUDIT'),
      children: <EmergenciesTab mayChange={isOneOf('DEPARTMENT', 'SHARING')} />,
    },
    {
      key: 'view-as',
      label: text('以他人视角', 'View as'),
      shown: isOneOf('DEPARTMENT'),
      children: <ViewAsTab />,
    },
    {
      key: 'history',
      label: text('历史', 'History'),
      shown: true,
      children: <HistoryTab mayChange={!isOneOf('AUDIT')} />,
    },
  ].filter(({ shown }) => shown);
  return (
    <div className="permissions">
      <Tabs
        activeKey={tabs.find(({ key }) => key === parts[1])?.key ?? tabs[0]!.key}
        onChange={(key) => go('permissions', key)}
        destroyOnHidden
        items={tabs.map(({ key, label, children }) => ({ key, label, children }))}
      />
    </div>
  );
}
