import { keepPost, startKeys } from "../home/keys.ts";

startKeys();
keepPost();
