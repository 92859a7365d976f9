/** How a figure is written: a form says so beside its cells, and a finding where something else stands. */
export const whatToWrite =
  "Write a whole number without commas or spaces, 0 for none, or 'not available', 'not collected' or 'confidential'.";
