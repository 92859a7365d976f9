/** What systems, office programs, editors and archives leave beside files, told by its name; nobody sent it. */
const strays: readonly RegExp[] = [
  // Hidden on most systems: .DS_Store, ._foreword.md, .~lock.foreword.odt#, .foreword.md.swp.
  /^\./,
  // The lock of an open document, and its copy while it is saved.
  /^~\$|^~WRL\d+\.tmp$/i,
  /^(?:thumbs|ehthumbs|ehthumbs_vista)\.db$|^desktop\.ini$|^Icon\r?$/i,
  /^(?:__MACOSX|\$RECYCLE\.BIN|System Volume Information|lost\+found|@eaDir)$/i,
  // Backups and half-written files: foreword.md~, #foreword.md#, foreword.md.bak.
  /~$|^#.*#$|\.(?:bak|orig|sw[a-p]|tmp|temp|part|partial|crdownload|download)$/i,
];

/** Whether a file or folder is none that a person put there to be read, so that nothing is said of it. */
export function isStray(name: string): boolean {
  return strays.some((pattern) => pattern.test(name));
}
