import { Collapse } from 'antd';
import { useText } from '../language.tsx';
import { linesChanged, linesNearChanges } from './lines-changed.ts';

export interface ItemChange {
  readonly file: string;
  readonly section: string;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Items of the policy before and after, line by line. */
export function ItemChanges({ changes }: { readonly changes: readonly ItemChange[] }) {
  const text = useText();
  return (
    <Collapse
      size="small"
      defaultActiveKey={changes.length === 1 ? ['0'] : []}
      items={changes.map(({ file, section, key, before, after }, index) => ({
        key: String(index),
        label: `${before === null ? text('新增', 'new') : after === null ? text('删除', 'removed') : text('修改', 'changed')} · ${section} / ${key} (${file})`,
        children: (
          <div className="item-change">
            <pre tabIndex={0}>
              {linesNearChanges(linesChanged(before ?? '', after ?? '')).map((line, at) => (
                <span key={at} className={`is-${line.kind}`}>
                  {line.kind === 'added' ? '+ ' : line.kind === 'removed' ? '− ' : '  '}
                  {line.text}
                </span>
              ))}
            </pre>
          </div>
        ),
      }))}
    />
  );
}
