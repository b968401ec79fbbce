import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { useEffect, useRef, useState } from 'react';
import { withDragAndDrop } from '~/applications/drag-and-drop.ts';

/** Lets an element be dragged as a status. */
export function useDraggableStage<Element extends HTMLElement>({ id, kind }: StageNameFragment) {
  const ref = useRef<Element>(null);
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return withDragAndDrop(({ draggable }) =>
      draggable({
        element,
        getInitialData: () => ({ workflowStageId: id, kind }),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
    );
  }, [id, kind]);
  return { ref, isDragged };
}

/** Lets a status of this kind be dropped on an element: on another status, or on the whole list. */
export function useStageTarget<Element extends HTMLElement>(kind: string, overStageId?: string) {
  const ref = useRef<Element>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return withDragAndDrop(({ dropTargetForElements }) =>
      dropTargetForElements({
        element,
        getData: () => ({ overStageId }),
        canDrop: ({ source }) => source.data.kind === kind && source.data.workflowStageId !== overStageId,
        onDragEnter: () => setIsOver(true),
        onDragLeave: () => setIsOver(false),
        onDrop: () => setIsOver(false),
      }),
    );
  }, [kind, overStageId]);
  return { ref, isOver };
}
