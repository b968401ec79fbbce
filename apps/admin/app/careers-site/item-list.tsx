import { Button } from '@instroom/ui/button.tsx';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface ItemListProps<Item> {
  label: string;
  items: Item[];
  maximum: number;
  addLabel: string;
  blank: Item;
  onChange: (items: Item[]) => void;
  children: (item: Item, index: number, change: (part: Partial<Item>) => void) => ReactNode;
}

/** Things in an order that one makes oneself, by buttons that the keyboard reaches as well. */
export function ItemList<Item>({ label, items, maximum, addLabel, blank, onChange, children }: ItemListProps<Item>) {
  const t = useTranslations('careersSite');
  const swap = (one: number, other: number) =>
    onChange(items.map((item, index) => (index === one ? items[other]! : index === other ? items[one]! : item)));
  return (
    <div className="flex flex-col gap-2">
      <ol aria-label={label} className="flex flex-col gap-2">
        {items.map((item, index) => {
          const name = t('item', { number: index + 1 });
          return (
            <li key={index} className="flex flex-col gap-3 rounded-md border border-line bg-sunken p-3">
              <div className="flex items-center justify-between gap-2">
                <span className="text-sm font-medium">{name}</span>
                <span className="flex gap-0.5">
                  {index > 0 ? (
                    <IconButton
                      size="sm"
                      label={t('moveUp', { item: name })}
                      onClick={() => swap(index, index - 1)}
                      icon={<ArrowUp aria-hidden="true" className="size-4" />}
                    />
                  ) : null}
                  {index < items.length - 1 ? (
                    <IconButton
                      size="sm"
                      label={t('moveDown', { item: name })}
                      onClick={() => swap(index, index + 1)}
                      icon={<ArrowDown aria-hidden="true" className="size-4" />}
                    />
                  ) : null}
                  <IconButton
                    size="sm"
                    label={t('remove', { item: name })}
                    onClick={() => onChange(items.filter((_item, other) => other !== index))}
                    icon={<Trash2 aria-hidden="true" className="size-4" />}
                  />
                </span>
              </div>
              {children(item, index, (part) =>
                onChange(items.map((same, other) => (other === index ? { ...same, ...part } : same))),
              )}
            </li>
          );
        })}
      </ol>
      {items.length < maximum ? (
        <Button
          size="sm"
          className="self-start"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => onChange([...items, blank])}
        >
          {addLabel}
        </Button>
      ) : null}
    </div>
  );
}
