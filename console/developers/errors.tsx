import { Input, Table } from 'antd';
import { useState } from 'react';
import { catalogue } from '../../src/errors/catalogue.ts';
import { useLanguage } from '../language.tsx';

interface Entry {
  readonly code: string;
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

const entries: readonly Entry[] = Object.entries(catalogue).map(([code, entry]) => ({ code, ...entry }));

/** 错误目录. Every code that an answer can carry, with its text and what to do; from the hub's own catalogue. */
export function Errors() {
  const { language, text } = useLanguage();
  const [word, setWord] = useState('');
  const wanted = word.trim().toLowerCase();
  const shown = entries.filter(({ code, zh, en }) => `${code} ${zh} ${en}`.toLowerCase().includes(wanted));
  return (
    <>
      <Input.Search
        allowClear
        aria-label={text('查找错误', 'Find an error')}
        placeholder={text('查找错误', 'Find an error')}
        onChange={(event) => setWord(event.target.value)}
        style={{ width: 300, marginBottom: 10 }}
      />
      <Table
        size="small"
        rowKey="code"
        dataSource={shown}
        pagination={false}
        columns={[
          { title: 'extensions.code', dataIndex: 'code', width: 240 },
          { title: 'HTTP', dataIndex: 'status', width: 70 },
          { title: text('说明与处理', 'What it says, and what to do'), dataIndex: language },
        ]}
      />
    </>
  );
}
