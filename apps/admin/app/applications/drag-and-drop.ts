type Adapter = typeof import('@atlaskit/pragmatic-drag-and-drop/element/adapter');

/**
 * Starts something of the drag-and-drop package, which runs in browsers only and so is loaded there, after the page is shown.
 * Answers how to stop it: made to be the whole of an effect.
 */
export function withDragAndDrop(start: (adapter: Adapter) => () => void): () => void {
  let isOver = false;
  let stop = () => {};
  void import('@atlaskit/pragmatic-drag-and-drop/element/adapter').then((adapter) => {
    if (!isOver) stop = start(adapter);
  });
  return () => {
    isOver = true;
    stop();
  };
}
