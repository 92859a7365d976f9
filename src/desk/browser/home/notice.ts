/**
 * Says what was done, although the page begins at the next query: an alert is read out where it changes, and not where
 * it stands on a page that was loaded. What was not done is gone to.
 */
export function tellNotice(): void {
  document.querySelector<HTMLElement>(".error-summary")?.focus();
  const notice = document.querySelector('.notification-banner[role="alert"]');
  if (notice) notice.replaceChildren(...notice.childNodes);
}
