import {
  ApiOutlined,
  AppstoreOutlined,
  CodeOutlined,
  DatabaseOutlined,
  LogoutOutlined,
  SafetyCertificateOutlined,
} from '@ant-design/icons';
import { Button, Layout, Menu, Space, Spin, Typography } from 'antd';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { MeDocument } from '../../src/generated/console-operations.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { useAnswer } from '../use-answer.ts';
import { useRoute } from '../use-route.ts';
import { Told } from './told.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { MeContext, type Me } from './me.ts';
import './shell.css';

interface Page {
  readonly key: string;
  readonly icon: ReactNode;
  readonly zh: string;
  readonly en: string;
  readonly page: ComponentType;
  readonly isFor: (me: Me) => boolean;
}

const everybody = () => true;

const pages: readonly Page[] = [
  {
    key: 'overview',
    icon: <AppstoreOutlined />,
    zh: '一屏总览',
    en: 'Overview',
    page: lazy(async () => ({ default: (await import('../overview/overview-page.tsx')).OverviewPage })),
    isFor: everybody,
  },
  {
    key: 'ask',
    icon: <CodeOutlined />,
    zh: '查询',
    en: 'Ask',
    page: lazy(async () => ({ default: (await import('../ask/ask-page.tsx')).AskPage })),
    isFor: everybody,
  },
  {
    key: 'permissions',
    icon: <SafetyCertificateOutlined />,
    zh: '权限',
    en: 'Permissions',
    page: lazy(async () => ({ default: (await import('../permissions/permissions-page.tsx')).PermissionsPage })),
    isFor: ({ duty }) => duty != null,
  },
  {
    key: 'developers',
    icon: <ApiOutlined />,
    zh: '开发者',
    en: 'Developers',
    page: lazy(async () => ({ default: (await import('../developers/developers-page.tsx')).DevelopersPage })),
    isFor: everybody,
  },
  {
    key: 'sources',
    icon: <DatabaseOutlined />,
    zh: '数据源',
    en: 'Sources',
    page: lazy(async () => ({ default: (await import('../sources/sources-page.tsx')).SourcesPage })),
    isFor: everybody,
  },
];

/** What is around every page: where one can go, who one is, and in which language. */
export function Shell() {
  const text = useText();
  const { signOut } = useSession();
  const { parts, go } = useRoute();
  const { answer, refresh } = useAnswer(MeDocument, {});
  const me = answer?.data?.me ?? undefined;
  if (answer === undefined) return <Spin fullscreen />;
  if (me === undefined) {
    return (
      <main style={{ padding: 32 }}>
        <Told errors={answer.errors} incomplete={answer.incomplete} />
        <Space style={{ marginTop: 12 }}>
          <Button type="primary" onClick={refresh}>
            {text('重试', 'Try again')}
          </Button>
          <Button onClick={() => void signOut()}>{text('退出', 'Sign out')}</Button>
        </Space>
      </main>
    );
  }
  const open = pages.filter(({ isFor }) => isFor(me));
  const first = me.duty == null ? 'overview' : 'permissions';
  const current = open.find(({ key }) => key === (parts[0] ?? first)) ?? open[0]!;
  const Current = current.page;
  return (
    <MeContext value={me}>
      <Layout style={{ height: '100%' }}>
        <Layout.Header className="shell-head">
          <strong className="shell-name">
            <img src="/icon.svg" alt="" width={26} height={26} />
            {text('合一 · 市域社会治理枢纽', 'Heyi · city governance hub')}
          </strong>
          <Typography.Text ellipsis className="shell-who" title={me.purpose ?? ''}>
            {me.name}
            {me.purpose == null ? '' : text(` · 用途：${me.purpose}`, ` · purpose: ${me.purpose}`)}
          </Typography.Text>
          <LanguageSwitch />
          <Button type="text" className="shell-out" icon={<LogoutOutlined />} onClick={() => void signOut()}>
            {text('退出', 'Sign out')}
          </Button>
        </Layout.Header>
        <Layout hasSider>
          <Layout.Sider width={168} theme="light" className="shell-side">
            <nav aria-label={text('页面', 'Pages')}>
              <Menu
                mode="inline"
                selectedKeys={[current.key]}
                onClick={({ key }) => go(key)}
                items={open.map(({ key, icon, zh, en }) => ({ key, icon, label: text(zh, en) }))}
              />
            </nav>
          </Layout.Sider>
          <Layout.Content className="shell-content" tabIndex={0}>
            <h1 className="shell-page">{text(current.zh, current.en)}</h1>
            <Suspense fallback={<Spin size="large" className="shell-wait" />}>
              <Current key={current.key} />
            </Suspense>
          </Layout.Content>
        </Layout>
      </Layout>
    </MeContext>
  );
}
