/**
 * What people are told: news at once in the inbox, a digest each working day, both by mail to whoever wants it. Not for: deadlines
 * (each module's own), nor for counting who reads what.
 *
 * <p>收件箱与每日提醒：新消息随时入箱，工作日一早汇总，需要的另发邮件。不统计谁看了什么。
 */
@NullMarked
package cn.daodi.activity.inbox;

import org.jspecify.annotations.NullMarked;
