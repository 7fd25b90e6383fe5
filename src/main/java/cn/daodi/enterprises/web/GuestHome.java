package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Contact;
import cn.daodi.enterprises.Entry;
import cn.daodi.enterprises.EntryState;
import cn.daodi.kernel.Dossier;
import cn.daodi.kernel.Guest;
import java.util.List;
import java.util.Map;

/**
 * What an enterprise sees at its door.
 *
 * @param here address of the door
 * @param people who answers for it, and how to reach them
 * @param entries booked visits
 * @param contacts what was written about it
 * @param dossier what other rooms keep of it, as far as it may read it
 * @param ifNeeded it wishes no contact unless needed
 */
public record GuestHome(
        Guest guest,
        String here,
        List<Person> people,
        List<Entry> entries,
        List<Contact> contacts,
        Map<String, List<Dossier.Fact>> dossier,
        boolean ifNeeded) {

    /**
     * Somebody who answers for the enterprise.
     *
     * @param stationing serial of the stationing, 0 for those who are no cadre
     * @param consented the enterprise has agreed to it
     */
    public record Person(String capacity, String name, String title, String phone, long stationing, boolean consented) {
        public boolean isCadre() {
            return stationing != 0;
        }
    }

    /** Visits that wait for the enterprise's word. */
    public List<Entry> waiting() {
        return entries.stream()
                .filter(entry -> entry.state() == EntryState.BOOKED)
                .toList();
    }
}
