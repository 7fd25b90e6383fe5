/**
 * Problems of enterprises: raised, judged, assigned, handled, answered, and closed by the enterprise's own word. Not for: sealed
 * complaints, follow-up notices, judging persons.
 *
 * <p>问题（诉求）：登记、研判、交办、签收、办理、答复，由企业本身的评价销号。不用于举报、督办和对个人的评价。
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "directory",
            "platform",
            "platform :: *",
            "activity",
            "enterprises",
            "projects",
            "plans"
        })
package cn.daodi.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
