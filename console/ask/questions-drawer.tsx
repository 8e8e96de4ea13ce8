import { DeleteOutlined } from '@ant-design/icons';
import { Button, Drawer, Empty, Input, Popconfirm, Skeleton, Space, Tabs, Tag, Typography } from 'antd';
import { useState } from 'react';
import {
  RemoveQuestionDocument,
  SavedQuestionsDocument,
  type SavedQuestionFragment,
} from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useLanguage, useText } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { library, type Question } from './library.ts';
import { SHARINGS } from './sharings.ts';
import { systems } from './systems.ts';

interface QuestionsDrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChosen: (question: Question) => void;
}

/** Questions to begin from: those of the cities' systems, examples, and what people keep on the hub. */
export function QuestionsDrawer({ open, onClose, onChosen }: QuestionsDrawerProps) {
  const text = useText();
  return (
    <Drawer open={open} onClose={onClose} placement="left" size={520} destroyOnHidden title={text('问题库', 'Library')}>
      <Tabs
        items={[
          {
            key: 'systems',
            label: text('各地业务', 'Systems'),
            children: <Systems onChosen={onChosen} />,
          },
          {
            key: 'examples',
            label: text('示例', 'Examples'),
            children: (
              <ul className="ask-library">
                {library.map((each) => (
                  <Chosen key={each.id} question={each} onChosen={onChosen} />
                ))}
              </ul>
            ),
          },
          { key: 'saved', label: text('已存查询', 'Saved'), children: <Saved onChosen={onChosen} /> },
        ]}
      />
    </Drawer>
  );
}

function Chosen({ question, onChosen }: Pick<QuestionsDrawerProps, 'onChosen'> & { readonly question: Question }) {
  const { language } = useLanguage();
  return (
    <li>
      <Typography.Link onClick={() => onChosen(question)}>{question[language]}</Typography.Link>
    </li>
  );
}

function Systems({ onChosen }: Pick<QuestionsDrawerProps, 'onChosen'>) {
  const { language, text } = useLanguage();
  const [word, setWord] = useState('');
  const wanted = word.trim().toLowerCase();
  const shown = systems.filter(({ id, zh, en, about, purpose }) =>
    [id, zh, en, about.zh, about.en, purpose].some((each) => each.toLowerCase().includes(wanted)),
  );
  return (
    <>
      <Input.Search
        allowClear
        aria-label={text('查找业务', 'Find a system')}
        placeholder={text('查找业务', 'Find a system')}
        onChange={(event) => setWord(event.target.value)}
        style={{ marginBottom: 8 }}
      />
      {shown.length === 0 && <Empty description={text('没有符合的业务', 'No such system')} />}
      <ul className="ask-systems">
        {shown.map((each) => (
          <li key={each.id}>
            <Tag>{each.id}</Tag>
            <Typography.Link onClick={() => onChosen(each)}>{each[language]}</Typography.Link>
            <p>
              {each.about[language]}{' '}
              {text(`为 ${each.account} 而写，用途：${each.purpose}`, `For ${each.account}; purpose: ${each.purpose}`)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Saved({ onChosen }: Pick<QuestionsDrawerProps, 'onChosen'>) {
  const text = useText();
  const { ask } = useSession();
  const { answer, refresh } = useAnswer(SavedQuestionsDocument, {});
  const [refused, setRefused] = useState<Answer<unknown>>();
  if (answer === undefined) return <Skeleton active />;
  const questions = answer.data?.savedQuestions ?? [];
  const remove = async (id: string) => {
    const removed = await ask(RemoveQuestionDocument, { id });
    setRefused(removed.errors.length === 0 ? undefined : removed);
    refresh();
  };
  return (
    <>
      <Told errors={[...answer.errors, ...(refused?.errors ?? [])]} incomplete={[]} />
      {questions.length === 0 && answer.errors.length === 0 && (
        <Empty
          description={text(
            '还没有。用“保存”把写好的查询留在枢纽，可只供自己，也可共享。',
            'None yet. Save keeps a question on the hub, for yourself or for others.',
          )}
        />
      )}
      <ul className="ask-systems">
        {questions.map((each) => (
          <SavedLine key={each.id} question={each} onChosen={onChosen} onRemove={() => void remove(each.id)} />
        ))}
      </ul>
    </>
  );
}

interface SavedLineProps extends Pick<QuestionsDrawerProps, 'onChosen'> {
  readonly question: SavedQuestionFragment;
  readonly onRemove: () => void;
}

function SavedLine({ question, onChosen, onRemove }: SavedLineProps) {
  const { language, text } = useLanguage();
  const { id, title, query, variables, owner, isOwn, isRemovable, shared, changedAt } = question;
  const chosen = { id, zh: title, en: title, query, variables, ...(isOwn ? { saved: { id, shared } } : {}) };
  return (
    <li>
      <Space>
        <Typography.Link onClick={() => onChosen(chosen)}>{title}</Typography.Link>
        <Tag>{SHARINGS[shared][language]}</Tag>
        {isRemovable && (
          <Popconfirm
            title={text('删除这个查询？', 'Remove this question?')}
            okText={text('删除', 'Remove')}
            onConfirm={onRemove}
          >
            <Button
              size="small"
              type="text"
              danger
              icon={<DeleteOutlined />}
              aria-label={text(`删除 ${title}`, `Remove ${title}`)}
            />
          </Popconfirm>
        )}
      </Space>
      <p>
        {isOwn ? text('本人', 'yours') : owner} · {changedAt.slice(0, 16).replace('T', ' ')}
      </p>
    </li>
  );
}
