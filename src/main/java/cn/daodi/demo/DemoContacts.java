package cn.daodi.demo;

import cn.daodi.directory.Subject;
import cn.daodi.enterprises.Booking;
import cn.daodi.enterprises.ContactNote;
import cn.daodi.enterprises.ContactWay;
import cn.daodi.enterprises.Contacts;
import cn.daodi.enterprises.Entries;
import cn.daodi.enterprises.EntryAnswer;
import cn.daodi.enterprises.InspectionNote;
import cn.daodi.enterprises.Inspections;
import cn.daodi.enterprises.QuietExemption;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Visits, calls and an inspection of the demo: few, because an enterprise is not visited for the sake of visiting. */
@Component
class DemoContacts {
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final Entries entries;
    private final Contacts contacts;
    private final Inspections inspections;

    DemoContacts(Entries entries, Contacts contacts, Inspections inspections) {
        this.entries = entries;
        this.contacts = contacts;
        this.inspections = inspections;
    }

    List<DemoDays.Deed> deeds(List<Subject> all) {
        var deeds = new ArrayList<DemoDays.Deed>();
        var enterprises = all.stream()
                .filter(subject -> subject.kind() == SubjectKind.ENTERPRISE)
                .toList();
        for (int i = 0; i < enterprises.size(); i++) {
            if (i % 4 == 1) visit(deeds, enterprises.get(i), LocalDate.of(2026, 4, 7 + i % 3));
            if (i % 3 == 0 || i == 1 || i == 4) call(deeds, enterprises.get(i), LocalDate.of(2026, 5, 11 + i % 5));
        }
        visit(deeds, enterprises.getFirst(), LocalDate.of(2026, 6, 11));
        book(deeds, enterprises.getFirst(), LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 18));
        book(deeds, enterprises.get(1), LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 22));
        for (int i : List.of(4, 6))
            book(deeds, enterprises.get(i), LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 23));
        inspect(deeds, enterprises.getFirst(), LocalDate.of(2026, 6, 9));
        return deeds;
    }

    /** Booked, accepted by telephone, held the day after, noted. */
    private void visit(List<DemoDays.Deed> deeds, Subject subject, LocalDate booked) {
        var number = new String[1];
        var held = booked.plusDays(1);
        var booking = new Booking(held, MORNING, "了解生产经营和用工情况", "", null);
        deeds.add(deed(booked, subject, writer -> {
            number[0] = entries.book(writer, subject.number(), booking);
            entries.answer(writer, number[0], new EntryAnswer(EntryAnswer.Kind.ACCEPT, null, null, "电话答复：可以"));
        }));
        var words = new ContactNote.Words("生产线运转正常，订单排到下月，一线用工缺十人左右。", "稳岗返还和技能提升补贴", "一周内送招聘会参会名额。", "");
        deeds.add(deed(
                held,
                subject,
                writer -> contacts.take(
                        writer,
                        subject.number(),
                        new ContactNote(ContactWay.ON_SITE, held, number[0], "", "", "生产厂长", words, null))));
    }

    private void call(List<DemoDays.Deed> deeds, Subject subject, LocalDate day) {
        var words = new ContactNote.Words("电话了解近期销售，回款比上月慢。", "", "", "");
        deeds.add(deed(
                day,
                subject,
                writer -> contacts.take(
                        writer,
                        subject.number(),
                        new ContactNote(ContactWay.TELEPHONE, day, "", "", "", "销售负责人", words, null))));
    }

    private void book(List<DemoDays.Deed> deeds, Subject subject, LocalDate booked, LocalDate day) {
        var booking =
                new Booking(day, MORNING, "对接收购资金贷款材料", "", subject.number().equals("E001") ? "银行约定的时间，改不了" : null);
        deeds.add(deed(booked, subject, writer -> entries.book(writer, subject.number(), booking)));
    }

    private void inspect(List<DemoDays.Deed> deeds, Subject subject, LocalDate day) {
        var note = new InspectionNote(day, "县应急管理局", "安全生产", true, false, QuietExemption.SAFETY, "", null);
        deeds.add(deed(day, subject, writer -> inspections.register(writer, subject.number(), note)));
    }

    private static DemoDays.Deed deed(LocalDate day, Subject subject, Consumer<Viewer> what) {
        return new DemoDays.Deed(day.atTime(10, 15), subject, what);
    }
}
