import { keepForms } from "../kept/forms.ts";

keepForms("[data-explain-text]");
