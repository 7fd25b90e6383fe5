package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Doors;

/**
 * The card of a link: to be printed, or copied into a message.
 *
 * @param picture the link as a QR code, a data address
 */
public record DoorCard(Doors.Issued issued, String link, String picture) {}
