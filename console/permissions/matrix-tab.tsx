import { Badge, Button, Input, Select, Skeleton, Space, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { MatrixDocument } from '../../src/generated/console-operations.ts';
import { useLanguage } from '../language.tsx';
import { Told } from '../shell/told.tsx';
import { useDepartmentName } from '../shell/use-department-name.ts';
import { titleOf } from '../title-of.ts';
import { useAnswer } from '../use-answer.ts';
import { CellEditor } from './cell-editor.tsx';
import type { CellChange } from './change-grant-text.ts';
import { DraftDrawer } from './draft-drawer.tsx';
import { MatrixGrid, type Selection } from './matrix-grid.tsx';
import { VERBS, type Cell, type MatrixGrant } from './matrix.ts';

/** By grant and coordinate. */
export type Edits = ReadonlyMap<string, ReadonlyMap<string, CellChange>>;

const TOP: Selection = { row: 0, column: 0, toRow: 0, toColumn: 0 };

/** 授权矩阵. Fields by grants. What is changed gathers in a draft; nothing acts before it is sent. */
export function MatrixTab({ mayChange }: { readonly mayChange: boolean }) {
  const { language, text } = useLanguage();
  const departmentName = useDepartmentName();
  const { answer, refresh } = useAnswer(MatrixDocument, {});
  const [word, setWord] = useState('');
  const [personal, setPersonal] = useState<string>();
  const [requester, setRequester] = useState<string>();
  const [selection, setSelection] = useState<Selection>(TOP);
  const [edits, setEdits] = useState<Edits>(new Map());
  const [isSending, setSending] = useState(false);
  const matrix = answer?.data?.policyMatrix ?? undefined;

  const cells = useMemo(
    () =>
      new Map(
        matrix?.grants.map((grant) => [
          grant.name,
          new Map(
            grant.cells.map(({ coordinate, verbs, mask }): [string, Cell] => [
              coordinate,
              { verbs, mask: mask ?? undefined },
            ]),
          ),
        ]),
      ),
    [matrix],
  );
  const fields = useMemo(() => {
    const wanted = word.trim().toLowerCase();
    return (matrix?.fields ?? []).filter(
      (field) =>
        (personal === undefined || field.personal === personal) &&
        (field.coordinate.toLowerCase().includes(wanted) || field.description?.toLowerCase().includes(wanted) === true),
    );
  }, [matrix, word, personal]);
  const grants = useMemo(
    () =>
      (matrix?.grants ?? []).filter(
        ({ departments, public: isPublic }) =>
          requester === undefined || departments.includes(requester) || (requester === '' && isPublic),
      ),
    [matrix, requester],
  );

  if (answer === undefined) return <Skeleton active />;
  if (matrix === undefined) return <Told errors={answer.errors} incomplete={answer.incomplete} />;
  const count = [...edits.values()].reduce((sum, each) => sum + each.size, 0);
  const requesters = [...new Set(matrix.grants.flatMap(({ departments }) => departments))];

  const cell = (row: number, column: number) => {
    const [field, grant] = [fields[row]!, grants[column]!];
    const change = edits.get(grant.name)?.get(field.coordinate);
    const held = cells.get(grant.name)?.get(field.coordinate);
    const { mask } = change === undefined ? { mask: held?.mask } : changedMask(change, language);
    const verbs = change === undefined ? held?.verbs : change.kind === 'set' ? change.verbs : undefined;
    const marks = VERBS.filter(({ verb }) => verbs?.includes(verb)).map(({ mark }) => mark[language === 'zh' ? 0 : 1]);
    const effect =
      verbs === undefined ? 'none' : verbs.length === 0 ? 'known' : mask === undefined ? 'allowed' : 'masked';
    const said = {
      none: '—',
      known: text('仅可知悉', 'known of'),
      allowed: marks.join(language === 'zh' ? '' : ' '),
      masked: `${mask ?? ''}｜${marks.join('')}`,
    }[effect];
    return {
      text: said,
      kind: change === undefined ? effect : 'changed',
      title: `${field.coordinate} · ${grant.name}\n${said}${mask === undefined ? '' : `\n${mask}`}\n${windowText(grant)}`,
    };
  };
  const windowText = ({ from, until, suspended }: MatrixGrant) =>
    `${from?.slice(0, 10) ?? ''} – ${until?.slice(0, 10) ?? text('不限', 'open')}${suspended == null ? '' : text(`；已暂停：${suspended}`, `; suspended: ${suspended}`)}`;
  const apply = (change: CellChange | undefined) => {
    const next = new Map([...edits].map(([grant, each]) => [grant, new Map(each)]));
    for (let row = Math.min(selection.row, selection.toRow); row <= Math.max(selection.row, selection.toRow); row++)
      for (
        let at = Math.min(selection.column, selection.toColumn);
        at <= Math.max(selection.column, selection.toColumn);
        at++
      ) {
        const [field, grant] = [fields[row], grants[at]];
        if (field === undefined || grant === undefined) continue;
        const each = next.get(grant.name) ?? new Map<string, CellChange>();
        if (change === undefined) each.delete(field.coordinate);
        else each.set(field.coordinate, change);
        if (each.size === 0) next.delete(grant.name);
        else next.set(grant.name, each);
      }
    setEdits(next);
  };

  return (
    <div className="matrix-page">
      <div className="matrix-tools">
        <Input.Search
          allowClear
          placeholder={text('查找字段', 'Find a field')}
          aria-label={text('查找字段', 'Find a field')}
          onChange={(event) => {
            setWord(event.target.value);
            setSelection(TOP);
          }}
          style={{ width: 240 }}
        />
        <Select
          allowClear
          placeholder={text('个人信息', 'Personal')}
          aria-label={text('个人信息', 'Personal')}
          style={{ width: 150 }}
          onChange={(value: string | undefined) => {
            setPersonal(value);
            setSelection(TOP);
          }}
          options={[
            { value: 'NONE', label: text('非个人信息', 'not personal') },
            { value: 'PERSONAL', label: text('个人信息', 'personal') },
            { value: 'SENSITIVE', label: text('敏感个人信息', 'sensitive') },
          ]}
        />
        <Select
          allowClear
          placeholder={text('需求部门', 'Requester')}
          aria-label={text('需求部门', 'Requester')}
          style={{ width: 170 }}
          onChange={(value: string | undefined) => {
            setRequester(value);
            setSelection(TOP);
          }}
          options={[
            ...requesters.map((value) => ({ value, label: departmentName(value) })),
            { value: '', label: text('公众与应用', 'the public') },
          ]}
        />
        <span>
          {text(
            `${fields.length} 个字段 × ${grants.length} 项授权`,
            `${fields.length} fields × ${grants.length} grants`,
          )}
        </span>
        <Tag className="matrix-allowed">{text('允许', 'allowed')}</Tag>
        <Tag className="matrix-masked">{text('脱敏', 'masked')}</Tag>
        <Tag className="matrix-known">{text('仅可知悉', 'known of')}</Tag>
        {mayChange && (
          <Space style={{ marginInlineStart: 'auto' }}>
            <Badge count={count} color="#1554ad">
              <Button type="primary" disabled={count === 0} onClick={() => setSending(true)}>
                {text('查看草稿', 'Look at the draft')}
              </Button>
            </Badge>
            <Button disabled={count === 0} onClick={() => setEdits(new Map())}>
              {text('全部复原', 'Undo all')}
            </Button>
          </Space>
        )}
      </div>
      <div className="matrix-body">
        <MatrixGrid
          label={text('字段与授权', 'Fields by grants')}
          rows={fields.length}
          columns={grants.length}
          rowHead={(row) => {
            const field = fields[row]!;
            return (
              <>
                <span title={field.description ?? ''}>{titleOf(field.description, language) ?? field.coordinate}</span>
                <small>{field.coordinate}</small>
              </>
            );
          }}
          columnHead={(column) => {
            const grant = grants[column]!;
            const whom = grant.posts ?? grant.departments.map(departmentName);
            return (
              <>
                <strong title={grant.name}>{whom.join(text('、', ', '))}</strong>
                <span title={grant.basis}>{grant.purposes.join(text('、', ', '))}</span>
                <span className={grant.suspended == null ? '' : 'is-suspended'} title={windowText(grant)}>
                  {grant.suspended == null ? grant.name : text('已暂停', 'suspended')}
                </span>
              </>
            );
          }}
          cell={cell}
          selection={selection}
          onSelect={setSelection}
          onEdit={() => document.querySelector<HTMLElement>('.matrix-side input')?.focus()}
        />
        {fields[selection.row] !== undefined && grants[selection.column] !== undefined && (
          <CellEditor
            key={`${grants[selection.column]!.name} ${fields[selection.row]!.coordinate}`}
            field={fields[selection.row]!}
            grant={grants[selection.column]!}
            held={cells.get(grants[selection.column]!.name)?.get(fields[selection.row]!.coordinate)}
            size={
              (Math.abs(selection.toRow - selection.row) + 1) * (Math.abs(selection.toColumn - selection.column) + 1)
            }
            mayChange={mayChange}
            onApply={apply}
          />
        )}
      </div>
      <DraftDrawer
        open={isSending}
        epoch={matrix.epoch}
        edits={edits}
        grants={matrix.grants}
        onClose={() => setSending(false)}
        onSent={() => {
          setSending(false);
          setEdits(new Map());
          refresh();
        }}
      />
    </div>
  );
}

function changedMask(change: CellChange, language: 'zh' | 'en'): { readonly mask: string | undefined } {
  if (change.kind === 'gone' || change.mask.written === undefined) return { mask: undefined };
  return { mask: change.mask[language] };
}
