import { Button, Skeleton, Table, Typography } from 'antd';
import { useEffect, useState } from 'react';
import type { Answer } from '../ask.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import type { Figure } from './figure.ts';
import {
  FIELDS_OF_TYPE,
  mattersQuestion,
  type FieldsOfType,
  type Matter,
  type MattersQuestion,
} from './matters-question.ts';

interface MattersProps {
  readonly counted: NonNullable<Figure['counted']>;
}

interface Page {
  readonly nodes: readonly Matter[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The rows that a figure counts, asked for as whoever is signed in: columns that may not be read are empty and say why. */
export function Matters({ counted }: MattersProps) {
  const { ask } = useSession();
  const { language, text } = useLanguage();
  const [question, setQuestion] = useState<MattersQuestion>();
  const [rows, setRows] = useState<readonly Matter[]>([]);
  const [last, setLast] = useState<Answer<Readonly<Record<string, Page | null>>>>();
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    let isHere = true;
    const start = async () => {
      const { data } = await ask<FieldsOfType, { type: string }>(FIELDS_OF_TYPE, { type: counted.type });
      const made = mattersQuestion(counted, data?.__type?.fields ?? []);
      const answer = await ask<Readonly<Record<string, Page | null>>, { after: string | null }>(made.text, {
        after: null,
      });
      if (!isHere) return;
      setQuestion(made);
      setLast(answer);
      setRows(answer.data?.[counted.root]?.nodes ?? []);
      setLoading(false);
    };
    void start();
    return () => {
      isHere = false;
    };
  }, [ask, counted]);

  if (last === undefined || question === undefined) return <Skeleton active />;
  const page = last.data?.[counted.root] ?? undefined;
  const more = async () => {
    setLoading(true);
    const answer = await ask<Readonly<Record<string, Page | null>>, { after: string | null }>(question.text, {
      after: page?.pageInfo.endCursor ?? null,
    });
    setLast(answer);
    setRows((before) => [...before, ...(answer.data?.[counted.root]?.nodes ?? [])]);
    setLoading(false);
  };
  return (
    <>
      <Told errors={last.errors} incomplete={last.incomplete} />
      {page !== undefined && (
        <Typography.Paragraph type="secondary">
          {page.totalCount === null
            ? text(`已列出 ${rows.length} 条`, `${rows.length} listed`)
            : text(
                `共 ${page.totalCount} 条，已列出 ${rows.length} 条`,
                `${page.totalCount} in all, ${rows.length} listed`,
              )}
        </Typography.Paragraph>
      )}
      <Table
        size="small"
        virtual
        rowKey={(_, index) => index ?? 0}
        dataSource={[...rows]}
        loading={loading}
        pagination={false}
        scroll={{ x: question.columns.length * 150 + 80, y: 360 }}
        locale={{ emptyText: text('没有可见的事项', 'No matters that you may see') }}
        columns={question.columns.map(({ name, zh, en, textOf }) => ({
          key: name,
          title: language === 'zh' ? zh : en,
          width: /number/i.test(name) ? 230 : 150,
          ellipsis: true,
          render: (_, row) => textOf(row, language),
        }))}
      />
      {page?.pageInfo.hasNextPage === true && (
        <Button onClick={() => void more()} loading={loading} style={{ marginTop: 8 }}>
          {text('继续列出', 'List more')}
        </Button>
      )}
    </>
  );
}
