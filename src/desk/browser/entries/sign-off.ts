import { keepForms } from "../kept/forms.ts";

keepForms("[data-sign-off]");
