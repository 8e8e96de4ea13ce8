import { LoginOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Empty, Input, Spin, Typography } from 'antd';
import { useEffect, useState } from 'react';
import type { AnswerError } from '../ask.ts';
import { useLanguage } from '../language.tsx';
import type { SignInWays, ToldSession } from '../session.ts';
import { LanguageSwitch } from './language-switch.tsx';
import './sign-in.css';

interface DemoAccount {
  readonly account: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly description: { readonly zh: string; readonly en: string };
}

interface SignInProps {
  readonly ways: SignInWays;
  readonly onSignedIn: (told: ToldSession) => void;
}

/** In production by way of the city's issuer; in the demo the accounts, each with what it is there to see. */
export function SignIn({ ways, onSignedIn }: SignInProps) {
  const { text } = useLanguage();
  return (
    <main className="sign-in">
      <header className="sign-in-head">
        <div>
          <h1>{text('合一', 'Heyi')}</h1>
          <p>
            {text(
              '市域社会治理联邦数据枢纽：各部门数据不搬家，一次提问，一份答案。',
              'One question to all departments of a city, one answer; their data stay where they are.',
            )}
          </p>
        </div>
        <LanguageSwitch />
      </header>
      {ways.singleSignOn && (
        <Card className="sign-in-sso">
          <Button type="primary" size="large" icon={<LoginOutlined />} href="/session/sign-in">
            {text('统一身份认证登录', 'Sign in with your organisation')}
          </Button>
        </Card>
      )}
      {ways.demo && <DemoAccounts onSignedIn={onSignedIn} />}
      {!ways.demo && !ways.singleSignOn && (
        <Alert
          type="info"
          showIcon
          title={text('控制台尚未接入统一身份认证', 'Signing in to the console is not set up')}
          description={text(
            '请管理员设置 HEYI_OIDC_CLIENT_ID 与 HEYI_PUBLIC_URL。接口 /graphql 照常接受令牌。',
            'The administrator sets HEYI_OIDC_CLIENT_ID and HEYI_PUBLIC_URL. /graphql takes tokens as ever.',
          )}
        />
      )}
    </main>
  );
}

function DemoAccounts({ onSignedIn }: Pick<SignInProps, 'onSignedIn'>) {
  const { language, text } = useLanguage();
  const [accounts, setAccounts] = useState<readonly DemoAccount[]>();
  const [wanted, setWanted] = useState('');
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    fetch('/demo/accounts')
      .then((response) => response.json())
      .then((told) => setAccounts(told as readonly DemoAccount[]))
      .catch(() => setAccounts([]));
  }, []);

  const signIn = async (account: string) => {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ account }),
    });
    const told = (await response.json()) as ToldSession & { readonly errors?: readonly AnswerError[] };
    if (told.errors === undefined) onSignedIn(told);
    else setProblem(told.errors[0]?.message);
  };

  if (accounts === undefined) return <Spin size="large" />;
  const word = wanted.trim().toLowerCase();
  const shown = accounts.filter((each) =>
    [each.account, each.name.zh, each.name.en, each.description.zh, each.description.en].some((told) =>
      told.toLowerCase().includes(word),
    ),
  );
  return (
    <section aria-label={text('演示账号', 'Demo accounts')}>
      <div className="sign-in-choose">
        <Typography.Text>
          {text('演示模式：选择一个账号登录，数据均为合成。', 'Demo: choose an account. All data are synthetic.')}
        </Typography.Text>
        <Input.Search
          allowClear
          aria-label={text('查找账号', 'Find an account')}
          placeholder={text('查找账号', 'Find an account')}
          onChange={(event) => setWanted(event.target.value)}
        />
      </div>
      {problem !== undefined && <Alert type="error" showIcon title={problem} />}
      {shown.length === 0 && <Empty description={text('没有符合的账号', 'No such account')} />}
      <div className="sign-in-accounts">
        {shown.map(({ account, name, description }) => (
          <button key={account} type="button" className="sign-in-account" onClick={() => void signIn(account)}>
            <strong>{name[language]}</strong>
            <code>{account}</code>
            <span>{description[language]}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
