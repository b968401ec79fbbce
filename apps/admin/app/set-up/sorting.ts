import { useEffect, useRef, useState } from 'react';
import { withDragAndDrop } from '~/applications/drag-and-drop.ts';

/** A row of a list that can be dragged by its grip and dropped on another row. */
export function useSorting(place: number, canDrag: boolean, onDrop: (from: number, to: number) => void) {
  const row = useRef<HTMLLIElement>(null);
  const [isDragged, setIsDragged] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;

  useEffect(() => {
    const element = row.current;
    const grip = element?.querySelector<HTMLElement>('[data-grip]');
    if (!element || !grip || !canDrag) return;
    return withDragAndDrop(({ draggable, dropTargetForElements }) => {
      const stops = [
        draggable({
          element,
          dragHandle: grip,
          getInitialData: () => ({ sortedFrom: place }),
          onDragStart: () => setIsDragged(true),
          onDrop: () => setIsDragged(false),
        }),
        dropTargetForElements({
          element,
          canDrop: ({ source }) => typeof source.data.sortedFrom === 'number',
          onDragEnter: () => setIsOver(true),
          onDragLeave: () => setIsOver(false),
          onDrop: ({ source }) => {
            setIsOver(false);
            drop.current(source.data.sortedFrom as number, place);
          },
        }),
      ];
      return () => stops.forEach((stop) => stop());
    });
  }, [place, canDrag]);
  return { row, isDragged, isOver };
}
