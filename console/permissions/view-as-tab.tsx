import { Empty, Input, Skeleton, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { ViewAsDocument } from '../../src/generated/console-operations.ts';
import { useLanguage } from '../language.tsx';
import { Told } from '../shell/told.tsx';
import { useAnswer } from '../use-answer.ts';
import { VERBS } from './matrix.ts';

/** 以他人视角. What an account may do with each field of one's own department. */
export function ViewAsTab() {
  const { language, text } = useLanguage();
  const [asked, setAsked] = useState({ account: '', purpose: '' });
  const [purpose, setPurpose] = useState('');
  const { answer, loading } = useAnswer(
    ViewAsDocument,
    { account: asked.account, purpose: asked.purpose === '' ? null : asked.purpose },
    { skip: asked.account === '' },
  );
  const fields = answer?.data?.viewAs ?? [];
  return (
    <>
      <Space style={{ marginBottom: 12 }} wrap>
        <Input
          aria-label={text('用途', 'Purpose')}
          placeholder={text('用途（默认用途可不填）', 'Purpose (or the default)')}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
          style={{ width: 220 }}
        />
        <Input.Search
          aria-label={text('账号', 'Account')}
          placeholder={text('账号，如 mediator', 'Account, such as mediator')}
          enterButton={text('查看', 'View')}
          onSearch={(account) => setAsked({ account: account.trim(), purpose: purpose.trim() })}
          style={{ width: 300 }}
        />
      </Space>
      {asked.account === '' ? (
        <Empty
          description={text(
            '输入账号，查看其对本部门各字段的权限。',
            'Name an account to see what it may do with your fields.',
          )}
        />
      ) : answer === undefined ? (
        <Skeleton active />
      ) : (
        <>
          <Told errors={answer.errors} incomplete={answer.incomplete} />
          <Table
            size="small"
            rowKey="coordinate"
            loading={loading}
            dataSource={[...fields]}
            pagination={{ pageSize: 50, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
            locale={{ emptyText: text('此账号对本部门的字段一无所知', 'It may not know of any of your fields') }}
            columns={[
              { title: text('字段', 'Field'), dataIndex: 'coordinate', width: 260 },
              {
                title: text('允许', 'Allowed'),
                render: (_, { verbs }) =>
                  verbs.length === 0
                    ? text('仅可知悉', 'known of')
                    : VERBS.filter(({ verb }) => verbs.includes(verb)).map((each) => (
                        <Tag key={each.verb}>{each[language]}</Tag>
                      )),
              },
              {
                title: text('脱敏', 'Mask'),
                dataIndex: 'mask',
                width: 170,
                render: (mask: string | null) => mask ?? '—',
              },
              { title: text('记录', 'Rows'), dataIndex: 'rows', width: 260 },
              {
                title: text('不可读取的原因', 'Why not read'),
                width: 220,
                render: (_, { verbs, reason }) => (verbs.includes('READ') ? '' : reason),
              },
            ]}
          />
        </>
      )}
    </>
  );
}
