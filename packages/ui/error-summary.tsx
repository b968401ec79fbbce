import { useEffect, useRef } from 'react';

export interface SummarisedError {
  /** The id of the field to go to; none when the error belongs to the whole form. */
  fieldId?: string;
  sentence: string;
}

/** What is wrong with the form, each line leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, errors }: { title: string; errors: SummarisedError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-lg border border-danger bg-danger-soft px-4 py-3 text-ink"
    >
      <p className="font-semibold text-danger">{title}</p>
      <ul className="mt-1 list-disc pl-5">
        {errors.map((error) => (
          <li key={`${error.fieldId}${error.sentence}`}>
            {error.fieldId ? (
              <a
                href={`#${error.fieldId}`}
                className="inline-block min-h-6 leading-6 underline underline-offset-2"
                onClick={(event) => focusField(event, error.fieldId!)}
              >
                {error.sentence}
              </a>
            ) : (
              error.sentence
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: React.MouseEvent, fieldId: string) {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
