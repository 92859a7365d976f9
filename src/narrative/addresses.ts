/** Addresses that a text may link to. Whatever else is asked for (scripts, data, files) is no link in any output. */
const allowed = /^(?:https?:\/\/[^\s\p{Cc}/?#]|mailto:[^\s\p{Cc}]|tel:[+\d]|#)[^\s\p{Cc}]*$/iu;

export function allowedAddress(address: string): string | undefined {
  return allowed.test(address) ? address : undefined;
}

/** `tel:` address of a number as people write it; undefined where there is more in it than one number. */
export function telephoneAddress(telephone: string): string | undefined {
  if (!/^\+?[\d ()-]{3,}$/.test(telephone.trim())) return undefined;
  return `tel:${telephone.replace(/[^\d+]/g, "")}`;
}

/** `mailto:` address; undefined for what is not one address of the usual shape. */
export function emailAddress(email: string): string | undefined {
  if (!/^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/.test(email)) return undefined;
  return `mailto:${encodeURIComponent(email).replace("%40", "@")}`;
}
