import { Tabs } from 'antd';
import { useText } from '../language.tsx';
import { ChangeLog } from './change-log.tsx';
import { Clients } from './clients.tsx';
import { Errors } from './errors.tsx';
import { SchemaFields } from './schema-fields.tsx';

/** 开发者. What there is to ask, how a client is made for it, and what each error means. */
export function DevelopersPage() {
  const text = useText();
  return (
    <Tabs
      destroyOnHidden
      items={[
        { key: 'schema', label: text('数据目录', 'Schema'), children: <SchemaFields /> },
        { key: 'changes', label: text('变更记录', 'Change log'), children: <ChangeLog /> },
        { key: 'clients', label: text('客户端', 'Clients'), children: <Clients /> },
        { key: 'errors', label: text('错误目录', 'Errors'), children: <Errors /> },
      ]}
    />
  );
}
