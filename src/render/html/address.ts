/** Addresses that a text may link to. Whatever else is asked for (scripts, data, files) is printed as text. */
const allowed = /^(?:https?:\/\/|mailto:|tel:|#)[^\s\p{Cc}]*$/iu;

export function allowedAddress(address: string): string | undefined {
  return allowed.test(address) ? address : undefined;
}

/** `tel:` address of a number as people write it; undefined where there is more in it than one number. */
export function telephoneAddress(telephone: string): string | undefined {
  if (!/^\+?[\d ()-]{3,}$/.test(telephone.trim())) return undefined;
  return `tel:${telephone.replace(/[^\d+]/g, "")}`;
}

export function emailAddress(email: string): string | undefined {
  if (!/^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/.test(email)) return undefined;
  return `mailto:${encodeURIComponent(email).replace("%40", "@")}`;
}

/** The address of a file by its path relative to the page; a path can never be read as another scheme. */
export function fileAddress(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
