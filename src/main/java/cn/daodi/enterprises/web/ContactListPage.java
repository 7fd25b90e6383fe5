package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Contact;
import cn.daodi.enterprises.ContactFilter;
import cn.daodi.enterprises.Entry;
import cn.daodi.platform.lists.Listing;
import java.util.List;

/**
 * The list of contacts.
 *
 * @param open entries that are booked, soonest first; not shown where the list is narrowed
 * @param office the viewer may change the rules
 */
public record ContactListPage(Listing<Contact> list, ContactFilter filter, List<Entry> open, boolean office) {}
