import { startKeySwitch } from "../home/key-switch.ts";
import { startKeys } from "../home/keys.ts";
import { startMarks } from "../home/marks.ts";
import { tellNotice } from "../home/notice.ts";
import { keepPost } from "../home/post.ts";
import { keepQueryDrafts } from "../home/query-drafts.ts";
import { keepLive } from "../live/live.ts";

const post = keepPost();
const fillDrafts = keepQueryDrafts();
const marks = startMarks();
startKeys(startKeySwitch(), marks);
tellNotice();
keepLive(() => {
  post.show();
  marks.show();
  fillDrafts();
});
