/**
 * Says what was done, although the page begins at the next query: an alert is read out where it changes, and not where
 * it stands on a page that was loaded.
 */
export function tellNotice(): void {
  const notice = document.querySelector('.notification-banner[role="alert"]');
  if (notice) notice.replaceChildren(...notice.childNodes);
}
