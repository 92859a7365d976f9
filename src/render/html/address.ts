/** The address of a file by its path relative to the page; a path can never be read as another scheme. */
export function fileAddress(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
