import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { insertMarkdown } from "./insert.ts";
import { element } from "./page.ts";
import { markdownOf } from "./paste/markdown-of.ts";
import type { PasteWarning } from "./paste/warnings.ts";

/** Takes what is pasted from a word processor as Markdown, and pictures as files. */
export function pasting(form: HTMLElement, takePicture: (file: File) => void): Extension {
  const pictureIn = (transfer: DataTransfer | null) =>
    [...(transfer?.files ?? [])].find(({ type }) => type === "image/png" || type === "image/jpeg");
  return EditorView.domEventHandlers({
    paste(event, view) {
      const html = event.clipboardData?.getData("text/html") ?? "";
      const { markdown, warnings } = markdownOf(new DOMParser().parseFromString(html, "text/html"));
      if (markdown !== "") {
        insertMarkdown(view, markdown, markdown.includes("\n\n") || /^(?:#|-|\d+\.|>) /.test(markdown));
        showWarnings(form, warnings);
        return true;
      }
      const picture = pictureIn(event.clipboardData);
      if (picture) takePicture(picture);
      return picture !== undefined;
    },
    drop(event, view) {
      const picture = pictureIn(event.dataTransfer);
      if (!picture) return false;
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at !== null) view.dispatch({ selection: { anchor: at } });
      takePicture(picture);
      return true;
    },
  });
}

function showWarnings(form: HTMLElement, warnings: readonly PasteWarning[]): void {
  const section = element("[data-pasted]");
  const items = warnings.map((warning) => {
    const item = document.createElement("li");
    item.textContent = form.getAttribute(`data-paste-${warning}`);
    return item;
  });
  element("ul", section).replaceChildren(...items);
  section.hidden = items.length === 0;
  element<HTMLButtonElement>("button", section).onclick = () => {
    section.hidden = true;
    element("#text-editor").focus();
  };
}
