import { DownloadOutlined } from '@ant-design/icons';
import { Button, Empty, Select, Space, Table } from 'antd';
import { useMemo, useState } from 'react';
import { headersOf, type AnswerError } from '../ask.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import type { Asked } from './ask-page.tsx';
import { rowsOf } from './rows-of.ts';

/** A list of the answer as a table; as CSV it comes from `/export`, which asks whether it may be carried away. */
export function AnswerTable({ asked }: { readonly asked: Asked }) {
  const { language, text } = useLanguage();
  const { csrf } = useSession();
  const lists = useMemo(() => rowsOf(asked.answer.data), [asked]);
  const [path, setPath] = useState<string>();
  const [refused, setRefused] = useState<readonly AnswerError[]>([]);
  const list = lists.find((each) => each.path === path) ?? lists[0];
  const download = async () => {
    const response = await fetch('/export', {
      method: 'POST',
      headers: headersOf({ csrf, language }),
      body: JSON.stringify({ query: asked.query, variables: asked.variables }),
    });
    if (!response.ok) {
      setRefused(((await response.json()) as { readonly errors: readonly AnswerError[] }).errors);
      return;
    }
    setRefused([]);
    const url = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = url;
    link.download = 'export.csv';
    link.click();
    URL.revokeObjectURL(url);
  };
  if (list === undefined) return <Empty description={text('答案中没有列表。', 'There is no list in the answer.')} />;
  return (
    <>
      <Space style={{ marginBottom: 8 }}>
        {lists.length > 1 && (
          <Select
            aria-label={text('列表', 'List')}
            value={list.path}
            onChange={setPath}
            style={{ width: 260 }}
            options={lists.map((each) => ({ value: each.path, label: each.path }))}
          />
        )}
        <span>{text(`${list.rows.length} 行`, `${list.rows.length} rows`)}</span>
        <Button icon={<DownloadOutlined />} onClick={() => void download()}>
          {text('导出 CSV', 'Export as CSV')}
        </Button>
      </Space>
      <Told errors={refused} incomplete={[]} />
      <Table
        size="small"
        rowKey={(_, index) => index ?? 0}
        dataSource={[...list.rows]}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 20, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
        columns={list.columns.map((column) => ({
          key: column,
          title: column,
          render: (_, row) => (row[column] == null ? '—' : String(row[column])),
        }))}
      />
    </>
  );
}
