import { tell } from "../events.ts";
import { Keeper } from "../kept/keeper.ts";
import { takeOver } from "../kept/take-over.ts";
import { listenToDesk } from "../listen.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { askForChoice, isChoiceOpen } from "./choice.ts";
import { deskAt } from "./desk.ts";
import { makeEditor, replaceText } from "./editor.ts";
import { showFindings } from "./findings.ts";
import { appendLine, insertPart } from "./insert.ts";
import { element } from "./page.ts";
import { pasting } from "./pasting.ts";
import { pictureButton, pictureDialog } from "./pictures.ts";
import { Saver } from "./saver.ts";
import type { Standing } from "./saving.ts";
import { showSections } from "./sections.ts";
import { savingStatus } from "./status.ts";
import { unsavedName, unsavedOf, unsavedTexts } from "./unsaved.ts";

/** Makes the form of a text an editor that saves while somebody types. */
export function startText(): void {
  const form = document.querySelector<HTMLFormElement>("[data-text]");
  if (!form) return;
  const { address = "", path = "", kept = "" } = form.dataset;
  const field = element<HTMLTextAreaElement>("#text-field", form);
  const desk = deskAt(address);
  const keeper: Keeper = new Keeper(kept, () => status.keptOrNot());
  const status = savingStatus(form, keeper);
  const unsaved = unsavedTexts(keeper);
  // After a form that was refused the field holds the text that was sent, and the other stands beside it.
  const refused = isChoiceOpen() ? element<HTMLTextAreaElement>("#text-standing").value : undefined;
  const standing = refused ?? field.value;
  const version = element<HTMLInputElement>("[name=version]", form).value || null;

  const view = makeEditor(editorPlace(field), {
    text: field.value,
    label: "text-label",
    hint: "text-hint",
    nonce: nonceOfPage(),
    changed: () => saver.changed(),
    more: pasting(form, (file) => takePicture(file)),
  });
  const text = () => view.state.doc.toString();
  const takePicture = pictureDialog(desk, keeper, (line) => {
    insertPart(view, line);
    view.focus();
  });
  const conflict = (other: Standing) => {
    saver.stop();
    saver.changed();
    askForChoice({
      mine: text(),
      standing: other.text,
      keepMine: () => {
        saver.goOn(other.text, other.version);
        saver.changed();
        view.focus();
      },
      takeStanding: () => {
        saver.goOn(other.text, other.version);
        replaceText(view, other.text, false);
        void saver.save();
        view.focus();
      },
    });
  };
  const saver = new Saver(
    {
      text,
      send: desk.save,
      keep: unsaved.keep,
      kept: () => keeper.putSoon(),
      saved: () => {
        unsaved.forget();
        status.saved();
        look();
        left.settled();
      },
      slow: status.slow,
      failed: status.failed,
      tooLong: status.tooLong,
      conflict,
    },
    standing,
    version,
  );

  /** Asks how the text stands; another text is shown where nothing of one's own would be lost. */
  const look: () => void = oneAtATime(async () => {
    const before = saver.version;
    const state = await desk.state().catch(() => undefined);
    if (!state) return;
    // The answer may be of a moment before what was written here meanwhile: it is asked again.
    if (saver.version !== before) return look();
    showSections(state.sections);
    if (state.version === saver.version) {
      if (state.text === text()) showFindings(view, state);
    } else if (!saver.isUnsaved) {
      saver.goOn(state.text, state.version);
      replaceText(view, state.text, true);
      showFindings(view, state);
    } else if (saver.isStopped) conflict(state);
    else void saver.save();
  });

  field.hidden = true;
  field.disabled = true;
  element("[data-form-buttons]", form).hidden = true;
  form.addEventListener("submit", (event) => event.preventDefault());
  element("#text-label", form).addEventListener("click", () => view.focus());
  pictureButton((file) => takePicture(file));
  for (const group of document.querySelectorAll<HTMLElement>("[data-outcomes]")) {
    group.hidden = false;
    for (const button of group.querySelectorAll("button"))
      button.addEventListener("click", () => appendLine(view, button.dataset["line"] ?? ""));
  }
  addEventListener("beforeunload", (event) => {
    if (saver.isUnsaved && !keeper.isKept) event.preventDefault();
  });
  addEventListener("online", () => void saver.save());
  if (refused !== undefined) conflict({ text: refused, version });
  /**
   * Goes on with what was typed before a browser or the desk was killed, as if it had been typed here. Where the file
   * was changed since, somebody has to choose, as they would have had to then.
   */
  const left = takeOver(keeper, {
    isBusy: (name) => name === unsavedName && (saver.isUnsaved || isChoiceOpen()),
    resume(records) {
      takePicture.resume(records);
      const was = unsavedOf(records);
      if (!was) return [];
      if (saver.isWritten(was)) {
        // What is kept of this page by now is its own.
        if (!saver.isUnsaved) unsaved.forget();
        return [];
      }
      // Somebody has typed while it was looked for.
      if (saver.isUnsaved) return records.filter(({ name }) => name === unsavedName);
      saver.stop();
      replaceText(view, was.text, false);
      saver.resume(was);
      return [];
    },
  });
  listenToDesk((change) => {
    if (!change) left.lookAgain();
    if (change?.paths.every((each) => !each.startsWith(path.slice(0, path.indexOf("/narrative/"))))) return;
    tell("desk:changed", {});
    look();
  });
  look();
}

function editorPlace(field: Element): Element {
  const place = document.createElement("div");
  place.className = "text-editor";
  field.before(place);
  return place;
}

/** The page's rules let only those styles through that carry it. */
function nonceOfPage(): string | undefined {
  return document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content;
}
