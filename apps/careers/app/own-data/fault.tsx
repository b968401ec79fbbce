import type { ReactNode } from 'react';

export function Fault({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="mt-4 rounded-xl border-2 border-danger bg-danger-soft p-4 font-semibold text-danger">
      {children}
    </p>
  );
}
