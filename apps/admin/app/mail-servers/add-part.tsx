import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ServerForm } from './server-form.tsx';

/** A recruiting address for a part of the organisation that has none of its own. */
export function AddPart({ units }: { units: { id: string; name: string; depth: number }[] }) {
  const t = useTranslations('mailServers');
  const [chosen, setChosen] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const unit = units.find(({ id }) => id === chosen) ?? units[0];
  if (!unit) return null;
  return (
    <Card title={t('add')}>
      <div className="flex flex-col gap-4">
        <p className="text-ink-muted">{t('addText')}</p>
        <div className="flex flex-wrap items-end gap-3">
          <Select
            label={t('part')}
            name="part"
            className="min-w-0 flex-1 basis-64"
            value={unit.id}
            onChange={(event) => setChosen(event.target.value)}
            options={units.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }))}
          />
          <Button icon={<Plus aria-hidden="true" className="size-4" />} onClick={() => setIsOpen(true)}>
            {t('addButton')}
          </Button>
        </div>
      </div>
      <ServerForm
        key={unit.id}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title={unit.name}
        server={undefined}
        orgUnitId={unit.id}
        sender={{ name: unit.name, address: '' }}
      />
    </Card>
  );
}
