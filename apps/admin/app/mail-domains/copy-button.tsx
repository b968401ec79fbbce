import { Button } from '@instroom/ui/button.tsx';
import { showToast } from '@instroom/ui/toast.tsx';
import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** Puts a text on the clipboard. With children they are its name, else `label` is. */
export function CopyButton({ text, label, children }: { text: string; label?: string; children?: ReactNode }) {
  const t = useTranslations('mailDomains');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    showToast({ text: t('copied') });
  };
  return (
    <Button
      size="sm"
      aria-label={label}
      icon={<Copy aria-hidden="true" className="size-3.5" />}
      onClick={() => void copy()}
    >
      {children}
    </Button>
  );
}
