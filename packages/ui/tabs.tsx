import type { ReactNode } from 'react';
import { Tab as AriaTab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export interface TabItem {
  id: string;
  title: string;
  /** A number behind the title. */
  count?: number;
  content: ReactNode;
}

export interface TabsProps {
  label: string;
  items: TabItem[];
  selected: string;
  onSelect: (id: string) => void;
}

export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
        {items.map((item) => (
          <AriaTab
            key={item.id}
            id={item.id}
            className="flex cursor-pointer items-center gap-2 border-b-2 border-transparent px-3 py-2.5 font-medium whitespace-nowrap text-ink-muted outline-none hover:text-ink data-[focus-visible]:outline-2 data-[focus-visible]:-outline-offset-2 data-[focus-visible]:outline-focus data-[selected]:border-brand data-[selected]:text-ink"
          >
            {item.title}
            {item.count !== undefined ? (
              <span className="rounded-full bg-hover px-1.5 text-xs text-ink-muted tabular-nums">{item.count}</span>
            ) : null}
          </AriaTab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="pt-5 outline-offset-4">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
