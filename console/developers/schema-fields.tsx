import { Input, Skeleton, Space, Switch, Table, Tag } from 'antd';
import { isInterfaceType, isObjectType } from 'graphql';
import { useMemo, useState } from 'react';
import { MatrixDocument } from '../../src/generated/console-operations.ts';
import { useLanguage } from '../language.tsx';
import { useMe } from '../shell/me.ts';
import { Told } from '../shell/told.tsx';
import { useDepartmentName } from '../shell/use-department-name.ts';
import { useAnswer } from '../use-answer.ts';
import { useOwnSchema } from './use-own-schema.ts';

interface FieldRow {
  readonly coordinate: string;
  readonly type: string;
  readonly description: string;
}

/** Types that only carry others: connections, edges, groups of statistics. */
const CARRIERS = /(Connection|Edge|Aggregate|Group|GroupKey|Key|CountDistinct|Sum|Avg|Min|Max|Percentile)$/;
const NO_VARIABLES = {};

/** 数据目录. The fields of one's own schema; owner and classification for those who administer them. */
export function SchemaFields() {
  const { language, text } = useLanguage();
  const { duty } = useMe();
  const departmentName = useDepartmentName();
  const { schema, answer } = useOwnSchema();
  const isTold = duty === 'DEPARTMENT' || duty === 'SHARING' || duty === 'AUDIT';
  const { answer: matrix } = useAnswer(MatrixDocument, NO_VARIABLES, { skip: !isTold });
  const [word, setWord] = useState('');
  const [all, setAll] = useState(false);
  const classes = useMemo(
    () => new Map(matrix?.data?.policyMatrix?.fields.map((field) => [field.coordinate, field])),
    [matrix],
  );
  const rows = useMemo((): readonly FieldRow[] => {
    const wanted = word.trim().toLowerCase();
    return Object.values(schema?.getTypeMap() ?? {})
      .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
      .filter(({ name }) => all || !CARRIERS.test(name))
      .flatMap((type) =>
        isObjectType(type) || isInterfaceType(type)
          ? Object.values(type.getFields()).map((field) => ({
              coordinate: `${type.name}.${field.name}`,
              type: String(field.type),
              description: field.description ?? '',
            }))
          : [],
      )
      .filter(({ coordinate, description }) => `${coordinate} ${description}`.toLowerCase().includes(wanted));
  }, [schema, word, all]);
  if (answer === undefined) return <Skeleton active />;
  return (
    <>
      <Told errors={answer.errors} incomplete={[]} />
      <Space style={{ marginBottom: 10 }} wrap>
        <Input.Search
          allowClear
          aria-label={text('查找字段或说明', 'Find a field or description')}
          placeholder={text('查找字段或说明', 'Find a field or description')}
          onChange={(event) => setWord(event.target.value)}
          style={{ width: 300 }}
        />
        <Switch checked={all} onChange={setAll} aria-label={text('包括分页与统计类型', 'Paging and statistics too')} />
        {text('包括分页与统计类型', 'Paging and statistics too')}
        <span>{text(`${rows.length} 个字段`, `${rows.length} fields`)}</span>
      </Space>
      <Table
        size="small"
        virtual
        rowKey="coordinate"
        dataSource={[...rows]}
        pagination={false}
        scroll={{ x: 1000, y: 520 }}
        columns={[
          { title: text('字段', 'Field'), dataIndex: 'coordinate', width: 260 },
          { title: text('类型', 'Type'), dataIndex: 'type', width: 200, ellipsis: true },
          { title: text('说明', 'Description'), dataIndex: 'description', ellipsis: true },
          ...(isTold
            ? [
                {
                  title: text('数源部门与分类', 'Owner and class'),
                  width: 260,
                  render: (_: unknown, { coordinate }: FieldRow) => {
                    const field = classes.get(coordinate);
                    if (field === undefined) return '—';
                    return (
                      <>
                        {departmentName(field.owner)} <Tag>{field.classification}</Tag>
                        {field.personal === 'NONE' ? null : <Tag>{field.personal}</Tag>}
                      </>
                    );
                  },
                },
              ]
            : []),
        ]}
      />
      {!isTold && language === 'zh' && <p>数源部门与分类分级由部门数据管理员查看。</p>}
      {!isTold && language === 'en' && <p>Owner and classification are told to those who administer the fields.</p>}
    </>
  );
}
