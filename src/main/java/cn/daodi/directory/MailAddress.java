package cn.daodi.directory;

/**
 * Where a person wants mail.
 *
 * @param address empty when none was entered
 * @param stopped true when no mail is wanted for the time being
 */
public record MailAddress(String address, boolean stopped) {}
