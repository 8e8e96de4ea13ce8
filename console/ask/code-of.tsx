import { Tabs, Typography } from 'antd';
import { useText } from '../language.tsx';
import type { Asked } from './ask-page.tsx';
import { curlOf, typeScriptOf } from './code-texts.ts';

/** The question as a program or a terminal would ask it, with a token in place of the session. */
export function CodeOf({ asked }: { readonly asked: Asked }) {
  const text = useText();
  const { origin } = window.location;
  const pages = [
    { key: 'ts', label: 'TypeScript', code: typeScriptOf(origin, asked) },
    { key: 'curl', label: 'curl', code: curlOf(origin, asked) },
  ];
  return (
    <Tabs
      size="small"
      items={pages.map(({ key, label, code }) => ({
        key,
        label,
        children: (
          <Typography.Paragraph copyable={{ text: code, tooltips: [text('复制', 'Copy'), text('已复制', 'Copied')] }}>
            <pre className="ask-code" tabIndex={0}>
              {code}
            </pre>
          </Typography.Paragraph>
        ),
      }))}
    />
  );
}
