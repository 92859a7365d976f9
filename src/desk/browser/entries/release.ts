import { keepLive } from "../live/live.ts";

keepLive();
