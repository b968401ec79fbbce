import type { ShouldRevalidateFunction } from '@remix-run/react';

/**
 * For the `shouldRevalidate` of a route with a loader on a page whose actions are called by fetchers. Without it Remix reads the page again
 * after such an action was refused too, and an ended session would take the page away together with what was typed in it.
 */
export const notAfterRefusal: ShouldRevalidateFunction = ({ actionStatus = 200, defaultShouldRevalidate }) =>
  actionStatus < 400 && defaultShouldRevalidate;
