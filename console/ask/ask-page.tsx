import { BookOutlined, FormOutlined, SaveOutlined, ShareAltOutlined } from '@ant-design/icons';
import { App, Button, Drawer, Empty, Space, Tabs, Typography } from 'antd';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../language.tsx';
import { useRoute } from '../use-route.ts';
import { AnswerChart } from './answer-chart.tsx';
import { AnswerTable } from './answer-table.tsx';
import { CodeOf } from './code-of.tsx';
import { Editor } from './editor.tsx';
import { library, type Question } from './library.ts';
import { linkOf, questionOfLink } from './link-of.ts';
import { PlanDiagram } from './plan-diagram.tsx';
import { QuestionsDrawer } from './questions-drawer.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { VariablesForm } from './variables-form.tsx';
import './ask.css';

/** A question that was asked, and what came. */
export interface Asked {
  readonly query: string;
  /** As an object. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly unknown[] };
}

/** 查询. Questions are written, asked, explained, charted and shared; the schema is that of whoever is signed in. */
export function AskPage() {
  const { language, text } = useLanguage();
  const { message } = App.useApp();
  const { parts } = useRoute();
  // The round tells the editor to begin anew, with the same question too.
  const [shown, setShown] = useState<{ readonly question: Question; readonly round: number }>(() => ({
    question: questionOfLink(parts[1]) ?? library[0]!,
    round: 0,
  }));
  const [written, setWritten] = useState<string>(shown.question.query);
  const [variables, setVariables] = useState<string>(shown.question.variables);
  const [asked, setAsked] = useState<Asked>();
  const [tab, setTab] = useState('write');
  const [open, setOpen] = useState<'library' | 'variables' | 'save'>();
  const show = (question: Question) => {
    setShown(({ round }) => ({ question, round: round + 1 }));
    setWritten(question.query);
    setVariables(question.variables);
    setAsked(undefined);
    setTab('write');
    setOpen(undefined);
  };
  const share = async () => {
    await navigator.clipboard.writeText(linkOf(window.location.href, { query: written, variables }));
    void message.success(
      text('链接已复制；打开的人以自己的权限查询。', 'The link is copied. Whoever opens it asks by their own rights.'),
    );
  };
  const whenAsked = (page: (given: Asked) => ReactNode) =>
    asked === undefined ? (
      <Empty description={text('先在“编写”中运行一次查询。', 'Run the question under Write first.')} />
    ) : (
      page(asked)
    );
  return (
    <div className="ask">
      <Space className="ask-bar" wrap>
        <Button icon={<BookOutlined />} onClick={() => setOpen('library')}>
          {text('问题库', 'Library')}
        </Button>
        <Button icon={<FormOutlined />} onClick={() => setOpen('variables')}>
          {text('填写变量', 'Variables')}
        </Button>
        <Button icon={<SaveOutlined />} onClick={() => setOpen('save')}>
          {text('保存', 'Save')}
        </Button>
        <Button icon={<ShareAltOutlined />} onClick={() => void share()}>
          {text('复制分享链接', 'Copy a link')}
        </Button>
        <Typography.Text strong>{shown.question[language]}</Typography.Text>
      </Space>
      <Tabs
        className="ask-tabs"
        activeKey={tab}
        onChange={setTab}
        items={[
          {
            key: 'write',
            label: text('编写', 'Write'),
            forceRender: true,
            children: (
              <Editor
                key={shown.round}
                question={shown.question}
                onWritten={setWritten}
                onVariables={setVariables}
                onAsked={setAsked}
              />
            ),
          },
          {
            key: 'table',
            label: text('表格', 'Table'),
            children: whenAsked((given) => <AnswerTable asked={given} />),
          },
          {
            key: 'chart',
            label: text('图表', 'Chart'),
            children: whenAsked((given) => <AnswerChart answer={given.answer} />),
          },
          {
            key: 'plan',
            label: text('执行计划', 'Plan'),
            children: whenAsked((given) => <PlanDiagram asked={given} />),
          },
          { key: 'code', label: text('代码', 'Code'), children: whenAsked((given) => <CodeOf asked={given} />) },
        ]}
      />
      <QuestionsDrawer open={open === 'library'} onClose={() => setOpen(undefined)} onChosen={show} />
      <SaveDialog
        open={open === 'save'}
        question={{ ...shown.question, query: written, variables }}
        onClose={() => setOpen(undefined)}
        onSaved={(question) => {
          setOpen(undefined);
          setShown(({ round }) => ({ question, round }));
        }}
      />
      <Drawer
        open={open === 'variables'}
        onClose={() => setOpen(undefined)}
        destroyOnHidden
        title={text('变量', 'Variables')}
      >
        <VariablesForm
          query={written}
          variables={variables}
          onFilled={(filled) => show({ ...shown.question, query: written, variables: filled })}
        />
      </Drawer>
    </div>
  );
}
