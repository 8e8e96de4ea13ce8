import { App as AntApp, ConfigProvider, Spin } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createAsk } from './ask.ts';
import { firstLanguage, keepLanguage } from './first-language.ts';
import { LanguageContext, type Language } from './language.tsx';
import { SessionContext, type SignedIn, type ToldSession } from './session.ts';
import { Shell } from './shell/shell.tsx';
import { SignIn } from './shell/sign-in.tsx';
import { theme } from './theme.ts';

/** The console: who is signed in, in which language, and what is shown to them. */
export function App() {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [told, setTold] = useState<ToldSession>();
  const [unreachable, setUnreachable] = useState(false);

  const load = useCallback(async () => {
    try {
      const response = await fetch('/session');
      setTold((await response.json()) as ToldSession);
    } catch {
      setUnreachable(true);
    }
  }, []);
  useEffect(() => void load(), [load]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = language === 'zh' ? '合一 · 市域社会治理枢纽' : 'Heyi · city governance hub';
  }, [language]);

  const languageValue = useMemo(
    () => ({
      language,
      text: (zh: string, en: string) => (language === 'zh' ? zh : en),
      setLanguage(next: Language) {
        keepLanguage(next);
        setLanguage(next);
      },
    }),
    [language],
  );

  const signedIn = useMemo((): SignedIn | undefined => {
    if (told?.account === undefined || told.csrf === undefined) return undefined;
    const { account, csrf, now, departments, ways } = told;
    return {
      account,
      csrf,
      now: new Date(now ?? Date.now()),
      departments: departments ?? [],
      ask: createAsk({ csrf, language, onSignedOut: () => setTold({ ways }) }),
      async signOut() {
        const response = await fetch('/session', { method: 'DELETE', headers: { 'x-heyi-csrf': csrf } });
        window.location.hash = '';
        setTold(response.ok ? ((await response.json()) as ToldSession) : { ways });
      },
    };
  }, [told, language]);

  return (
    <LanguageContext value={languageValue}>
      <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={theme} button={{ autoInsertSpace: false }}>
        <AntApp style={{ height: '100%' }}>
          {signedIn !== undefined ? (
            <SessionContext value={signedIn}>
              <Shell />
            </SessionContext>
          ) : told !== undefined ? (
            <SignIn ways={told.ways} onSignedIn={setTold} />
          ) : unreachable ? (
            <p style={{ padding: 48 }}>
              {languageValue.text(
                '枢纽没有应答，请稍后刷新页面。',
                'The hub does not answer. Reload the page in a while.',
              )}
            </p>
          ) : (
            <Spin fullscreen />
          )}
        </AntApp>
      </ConfigProvider>
    </LanguageContext>
  );
}
