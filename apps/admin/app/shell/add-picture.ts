import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

export interface StoredPicture {
  imageId: string;
  /** Where the console shows it. */
  url: string;
  /** Where the reader of a mail or site finds it. */
  publicUrl: string;
}

/** Sends pictures to the gateway, which draws them anew. A refusal is a sentence in the viewer's language. */
export function usePictureUpload(purpose: 'MAIL' | 'LOGO' | 'HEADER' | 'PHOTO') {
  const t = useTranslations('shell');
  const language = useLocale();
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function send(picture: File): Promise<StoredPicture | undefined> {
    setIsSending(true);
    setProblem(undefined);
    try {
      const response = await fetch(`/images/${purpose}`, {
        method: 'PUT',
        headers: { 'content-type': picture.type || 'application/octet-stream', 'x-instroom-language': language },
        body: picture,
      });
      const answer = (await response.json()) as StoredPicture & { sentence?: string };
      if (response.ok) return answer;
      setProblem(answer.sentence ?? t('pictureFailed'));
    } catch {
      setProblem(t('pictureFailed'));
    } finally {
      setIsSending(false);
    }
    return undefined;
  }

  return { send, isSending, problem };
}
