import { Tree } from 'antd';
import { useEffect, useState } from 'react';
import { AreaNamesDocument, AreasBelowDocument } from '../../src/generated/console-operations.ts';
import { useSession } from '../session.ts';
import { codesDownTo } from './codes-down-to.ts';

interface Branch {
  readonly key: string;
  readonly title: string;
  readonly isLeaf: boolean;
  readonly children?: Branch[];
}

interface AreaBranchesProps {
  readonly roots: readonly string[];
  readonly selected: string;
  readonly onSelect: (area: string) => void;
}

/** The areas that somebody serves, city to village; those below one are asked for when it is opened. */
export function AreaBranches({ roots, selected, onSelect }: AreaBranchesProps) {
  const { ask } = useSession();
  const [branches, setBranches] = useState<Branch[]>([]);
  const [expanded, setExpanded] = useState<readonly string[]>([]);

  useEffect(() => {
    void ask(AreaNamesDocument, { areas: roots }).then(({ data }) => {
      const names = new Map(data?.areas?.nodes?.map(({ code, name }) => [code, name]));
      setBranches(roots.map((key) => ({ key, title: names.get(key) ?? key, isLeaf: key.length >= 12 })));
    });
  }, [ask, roots]);

  const load = async (area: string) => {
    const { data } = await ask(AreasBelowDocument, { area });
    const children = data?.area?.children?.nodes?.map(({ code, name }) => ({
      key: code,
      title: name ?? code,
      isLeaf: code.length >= 12,
    }));
    setBranches((before) => withChildren(before, area, children ?? []));
  };

  // Whoever comes by a link sees where they are.
  useEffect(() => {
    const above = codesDownTo(selected, roots).filter((code) => code !== selected);
    setExpanded((before) => [...new Set([...before, ...above])]);
  }, [selected, roots]);

  return (
    <Tree<Branch>
      blockNode
      treeData={branches}
      selectedKeys={[selected]}
      expandedKeys={[...expanded]}
      onExpand={(keys) => setExpanded(keys.map(String))}
      loadData={({ key, children }) => (children === undefined ? load(key) : Promise.resolve())}
      onSelect={(keys) => {
        if (keys[0] !== undefined) onSelect(String(keys[0]));
      }}
    />
  );
}

function withChildren(branches: readonly Branch[], area: string, children: Branch[]): Branch[] {
  return branches.map((branch) => {
    if (branch.key === area) return { ...branch, children };
    return branch.children === undefined || !area.startsWith(branch.key)
      ? branch
      : { ...branch, children: withChildren(branch.children, area, children) };
  });
}
