/** What people write in place of words that are still to come. */
const placeholders: readonly RegExp[] = [
  // A text that stands whole in brackets, as the forms and templates of this program print it, in any language.
  /^\s*\[[^\]]*\p{L}{3}[^\]]*\]\s*$/u,
  // An instruction in brackets that are not the words of a link: [INSERT FOREWORD HERE], <name of chair>.
  /\[\s*(?:insert|add|enter|type|write|fill|give|state|replace|delete|name|names|date|number|figure|figures|area|title|text|quote|photo|picture|logo|signature|post|your|tbc|tba|tbd|todo|to be|xx+|n{2,}|\.{2,}|…)\b[^[\]]{0,80}\](?!\()/i,
  /\[\s*(?:…|\.{2,}|\?+|_+|xx+)\s*\](?!\()/i,
  /\[[A-Z]{3,}(?:[\s/&,:-]+[A-Z\d]{2,}){1,10}\](?!\()/,
  /<\s*(?:insert|add|enter|type|write|fill|name|names|date|number|figure|area|title|text|your|tbc|tba|chair|author|post|xx+)\b[^<>@]{0,80}>/i,
  /<[a-z]+(?: [a-z]+){1,5}>/,
  /\{\{[^{}]{0,80}\}\}/,
  // Words that are nothing else.
  /\b(?:TBC|TBA|TBD|TODO|FIXME|tbc|tba|tbd|Tbc|T\.B\.C\.?|t\.b\.c\.?)\b/,
  /\bDRAFT\b/,
  /\bto be (?:confirmed|inserted|added|supplied|advised|completed)\b(?=\s*(?:[)\].,;:]|$))/i,
  /\blorem ipsum\b|\bdolor sit amet\b/i,
  /\b(?:placeholder|dummy text|sample text|insert text|text to follow|figures? to follow|wording to follow|details to follow)\b/i,
  /\b(?:insert|enter|type|write|paste)\s+(?:[\p{L}'’]+\s+){0,4}here\b/iu,
  /\bclick (?:or tap )?(?:here )?to (?:enter|add|insert)\b/i,
  /\b(?:name|text|date|title|quote|photo|picture|foreword|statement|words)\s+(?:goes?|to go)\s+here\b/i,
  /\b(?:DD[/-]MM[/-]YY(?:YY)?|dd[/-]mm[/-]yy(?:yy)?|YYYY|20XX|20xx|20__)\b/,
  // Not the Roman number of a chapter.
  /(?<!\b(?:part|article|schedule|chapter|volume|section|title|king|world war)\s{1,3})(?<![\w'’-])(?:[xX]{2,}|N{2,}|£?[xX],[xX]{3})(?![\w'’-])%?/i,
  /_{3,}|\.{5,}|…{2,}|\?{2,}|X{1,3}\/X{1,3}/,
];

/** What is a placeholder where nothing else stands beside it: the word that a form prints before the gap. */
const alone =
  /^(?:names?|first name|surname|post|job title|title|role|rank|text|words?|author|chair|publisher|e-?mail|telephone|phone|address|date|signature|signed|test|tests|example|blank|empty|none|null|undefined|n\/?a|abc|asdf\w*|qwert\w*|foo|bar|[-–—.…?*#_xX]+|write (?:who|what|the|your|a|here)\b.*)$/i;

/**
 * What in a text stands for words that are still to come, or undefined: '[INSERT FOREWORD HERE]', 'TBC', 'xx', 'lorem
 * ipsum', '<name>', and a text that is only 'Name' or '-'.
 */
export function placeholderIn(text: string): string | undefined {
  const whole = text.trim();
  if (alone.test(whole)) return whole.slice(0, longest);
  for (const pattern of placeholders) {
    const match = pattern.exec(text);
    if (match) return match[0].trim().slice(0, longest);
  }
  return undefined;
}

/** Characters of a placeholder that are repeated. */
const longest = 60;
