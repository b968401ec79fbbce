import { Button, type ButtonSize } from '@instroom/ui/button.tsx';
import { showToast } from '@instroom/ui/toast.tsx';
import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface CopyButtonProps {
  text: string;
  /** Its name, when it has no words of its own or the same words stand there more than once. */
  label?: string;
  size?: ButtonSize;
  /** What is said when it is done. */
  done?: string;
  className?: string;
  children?: ReactNode;
}

/** Puts a text on the clipboard; says so, also when the browser does not allow it. */
export function CopyButton({ text, label, size, done, className, children }: CopyButtonProps) {
  const t = useTranslations('shell');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ text: done ?? t('copied') });
    } catch {
      showToast({ text: t('notCopied') });
    }
  };
  return (
    <Button
      size={size}
      aria-label={label}
      className={className}
      icon={<Copy aria-hidden="true" className={size === 'sm' ? 'size-3.5' : 'size-4'} />}
      onClick={() => void copy()}
    >
      {children}
    </Button>
  );
}
