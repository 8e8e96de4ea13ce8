import { Alert, Button, Card, Checkbox, Divider, Input, Select, Space, Tag } from 'antd';
import { useState } from 'react';
import { ExplainCellDocument, type ExplainCellQuery } from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.ts';
import { Told } from '../shell/told.tsx';
import type { CellChange } from './change-grant-text.ts';
import { MASKS } from './masks.ts';
import { VERBS, type Cell, type MatrixField, type MatrixGrant, type Verb } from './matrix.ts';

/** What the schema's words for a field's class, its persons and its sharing are called. */
const CLASSES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  CORE: { zh: '核心数据', en: 'core' },
  IMPORTANT: { zh: '重要数据', en: 'important' },
  GENERAL: { zh: '一般数据', en: 'general' },
  NONE: { zh: '非个人信息', en: 'not personal' },
  PERSONAL: { zh: '个人信息', en: 'personal' },
  SENSITIVE: { zh: '敏感个人信息', en: 'sensitive personal' },
  UNCONDITIONAL: { zh: '无条件共享', en: 'shared unconditionally' },
  CONDITIONAL: { zh: '有条件共享', en: 'shared under conditions' },
  WITHHELD: { zh: '不予共享', en: 'withheld' },
};

interface CellEditorProps {
  readonly field: MatrixField;
  readonly grant: MatrixGrant;
  readonly held: Cell | undefined;
  /** How many cells are selected. */
  readonly size: number;
  readonly mayChange: boolean;
  readonly onApply: (change: CellChange | undefined) => void;
}

/** What the cells that are selected become, and why somebody may or may not read the first. */
export function CellEditor({ field, grant, held, size, mayChange, onApply }: CellEditorProps) {
  const { language, text } = useLanguage();
  const { ask } = useSession();
  const [verbs, setVerbs] = useState<readonly Verb[]>(held?.verbs ?? []);
  const [mask, setMask] = useState('none');
  const [account, setAccount] = useState('');
  const [explained, setExplained] = useState<Answer<ExplainCellQuery>>();
  const explain = async () =>
    setExplained(await ask(ExplainCellDocument, { account, coordinate: field.coordinate, verb: 'READ' }));
  const access = explained?.data?.explainAccess ?? undefined;
  return (
    <Card
      size="small"
      className="matrix-side"
      title={size === 1 ? field.coordinate : text(`已选 ${size} 格`, `${size} cells`)}
    >
      <Space wrap size={[4, 4]} style={{ marginBottom: 8 }}>
        {[field.classification, field.personal, field.sharing].map((word) => (
          <Tag key={word}>{CLASSES[word]?.[language] ?? word}</Tag>
        ))}
      </Space>
      <p style={{ marginTop: 0 }}>
        {grant.name}
        <br />
        {grant.basis}
        <br />
        {grant.from?.slice(0, 10)} – {grant.until?.slice(0, 10) ?? text('不限期', 'without end')}
        {held?.mask !== undefined && (
          <>
            <br />
            {text('现行脱敏：', 'Mask now: ')}
            {held.mask}
          </>
        )}
      </p>
      {mayChange && (
        <>
          <Checkbox.Group<Verb>
            aria-label={text('操作', 'Verbs')}
            value={[...verbs]}
            onChange={setVerbs}
            options={VERBS.map(({ verb, zh, en }) => ({ value: verb, label: text(zh, en) }))}
          />
          <Select
            aria-label={text('脱敏', 'Mask')}
            value={mask}
            onChange={setMask}
            style={{ width: '100%', marginBlock: 8 }}
            options={MASKS.map(({ key, zh, en }) => ({ value: key, label: text(zh, en) }))}
          />
          <Space wrap>
            <Button
              type="primary"
              onClick={() => onApply({ kind: 'set', verbs, mask: MASKS.find(({ key }) => key === mask)! })}
            >
              {text('放入草稿', 'To the draft')}
            </Button>
            <Button danger onClick={() => onApply({ kind: 'gone' })}>
              {text('不授权', 'Not granted')}
            </Button>
            <Button onClick={() => onApply(undefined)}>{text('复原', 'Undo')}</Button>
          </Space>
          <Divider style={{ marginBlock: 12 }} />
        </>
      )}
      <Input.Search
        aria-label={text('账号', 'Account')}
        placeholder={text('某账号能否读取？输入账号', 'May an account read it?')}
        enterButton={text('解释', 'Explain')}
        value={account}
        onChange={(event) => setAccount(event.target.value)}
        onSearch={() => void explain()}
      />
      {explained !== undefined && <Told errors={explained.errors} incomplete={[]} />}
      {access !== undefined && (
        <Alert
          style={{ marginTop: 8 }}
          type={access.allowed ? 'success' : 'info'}
          showIcon
          title={access.allowed ? text('可以读取', 'may read it') : text('不可读取', 'may not read it')}
          description={[
            access.grant == null ? undefined : text(`依据：${access.grant}`, `by ${access.grant}`),
            access.mask == null ? undefined : text(`脱敏：${access.mask}`, `shown as: ${access.mask}`),
            access.rows == null ? undefined : text(`记录：${access.rows}`, `rows: ${access.rows}`),
            access.reason?.owner,
          ]
            .filter((each) => each !== undefined)
            .join(language === 'zh' ? '；' : '; ')}
        />
      )}
    </Card>
  );
}
