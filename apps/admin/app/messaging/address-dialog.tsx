import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceholderName } from './expression.ts';

interface AddressDialogProps {
  kind: 'link' | 'button';
  names: PlaceholderName[];
  onChoose: (href: string) => void;
  onClose: () => void;
}

const OWN = 'own';

/** Where a link or a button leads: a page that is different for each receiver, or one address for all. */
export function AddressDialog({ kind, names, onChoose, onClose }: AddressDialogProps) {
  const t = useTranslations('templates');
  const shell = useTranslations('shell');
  const pages = names.filter(({ type }) => type === 'url');
  const [choice, setChoice] = useState(pages[0]?.key ?? OWN);
  const [address, setAddress] = useState('https://');
  const isUsable = choice !== OWN || /^(https?:\/\/[^\s/]+|mailto:\S+@\S+|tel:\+?\d)/.test(address);
  return (
    <Dialog
      title={t(`${kind}Title`)}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button
            variant="primary"
            disabledReason={isUsable ? undefined : t('addressHint')}
            onClick={() => onChoose(choice === OWN ? address : `{{${choice}}}`)}
          >
            {t('insert')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Select
          label={t('leadsTo')}
          name="leads-to"
          value={choice}
          onChange={({ target }) => setChoice(target.value)}
          options={[...pages.map(({ key, label }) => ({ value: key, label })), { value: OWN, label: t('ownAddress') }]}
        />
        {choice === OWN ? (
          <TextField
            label={t('address')}
            name="address"
            type="url"
            description={t('addressHint')}
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
